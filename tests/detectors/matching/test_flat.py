"""What a text looks like to the patterns, and the way back to its characters."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.matching.flat import PAD, Flat


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain 1", "plain 1"),
        ("\u0669\u0664\u0663", "943"),
        ("\uff19\uff14\uff13", "943"),
        ("\u09ef\u09ea\u09e9", "943"),
        ("\U0001d7d7\U0001d7d2\U0001d7d1", "943"),
        ("943\u00a0476\u20095919", "943 476 5919"),
        ("943\u2011476\u20135919", "943-476-5919"),
        ("9\u200b4\u00ad3\ufeff", "943"),
        ("N\u041dS", "NHS"),
        ("\u0421\u041e\u0412\u0415\u0422 12", "\xbf\xbf\xbf\xbf\xbf 12"),
        ("caf\u00e9 \u0142", "caf\u00e9 \u00e0"),
        ("it\u2019s \u201cso\u201d", 'it\'s "so"'),
        ("\ud800x\x00", "\xbfx\x00"),
    ],
)
def test_what_looks_the_same_is_the_same(text, seen):
    assert Flat(text).seen == seen


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_every_byte_leads_back_to_its_character(text):
    flat = Flat(text)
    assert flat.data.endswith(PAD)
    size = len(flat.data) - len(PAD)
    starts = flat.characters(np.arange(size))
    assert (starts[1:] > starts[:-1]).all()
    assert ((starts >= 0) & (starts < max(len(text), 1))).all()
    assert (flat.ends(np.arange(1, size + 1)) == starts + 1).all()
    assert (flat.bytes_at(starts) == np.arange(size)).all()


def test_values_keep_their_own_letters():
    flat = Flat("ul. \u0141\u00f3d\u017a \u0661\u0662")
    assert flat.values([4], [len(flat.seen)]) == ["\u0141\u00f3d\u017a 12"]
