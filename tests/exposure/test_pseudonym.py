"""Pseudonyms: one value at a time and whole columns alike, and as AES-256 in CBC mode would have them."""

import hashlib

import pyarrow as pa
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure.pseudonym import LONGEST, NOBODY, PseudonymKey

KEY = PseudonymKey(b"k" * 32)
VALUES = st.text(max_size=40) | st.integers(0, LONGEST + 20).map("x".__mul__)


@settings(deadline=None)
@given(st.lists(st.none() | VALUES, max_size=40))
def test_a_column_and_its_values_one_by_one(values):
    values = [value and value.encode("utf-8", "replace").decode() for value in values]
    found = KEY.column("UK_NHS", pa.array(values, pa.string())).to_pylist()
    assert found == KEY.pseudonyms("UK_NHS", values)
    assert found == [NOBODY if value is None else KEY.pseudonym("UK_NHS", value) for value in values]


def test_a_slice_of_a_column():
    whole = pa.array(["a", None, "b" * 20, "c"])
    assert KEY.column("X", whole.slice(1, 2)).to_pylist() == KEY.column("X", whole).to_pylist()[1:3]


@pytest.mark.parametrize("value", ["", "QQ123456C", "x" * 16, "a long value of more than two blocks"])
def test_a_pseudonym_is_a_cbc_mac(value):
    secret = hashlib.blake2b(key=KEY.secret, digest_size=32, person=b"exposure-finding").digest()
    message = value.encode()
    head = hashlib.blake2b(b"UK_NINO", digest_size=8).digest() + len(message).to_bytes(8, "little")
    encryptor = Cipher(algorithms.AES(secret), modes.CBC(bytes(16))).encryptor()
    assert encryptor.update(head + message + bytes(-len(message) % 16))[-16:] == KEY.pseudonym("UK_NINO", value)


def test_no_two_values_share_one():
    values = ["a", "a\0", "", "\0", "x" * LONGEST, "x" * (LONGEST + 1), "x" * (LONGEST + 2)]
    assert len(set(KEY.pseudonyms("UK_NHS", values) + KEY.pseudonyms("UK_NINO", values))) == 2 * len(values)


def test_surrogates_have_one_too():
    assert KEY.pseudonym("X", "\ud800") != KEY.pseudonym("X", "\ud801")
    assert KEY.pseudonyms("X", ["\ud800"] * 20)[0] == KEY.pseudonym("X", "\ud800")
