"""Checks whose algorithm is ours, against the vectors that their standards print."""

import pytest

from detectors.crypto_bitcoin import checked as bitcoin
from detectors.crypto_ethereum import checked as ethereum
from detectors.crypto_ethereum import keccak256
from detectors.mrz import card_number, check_digit, passport_number
from detectors.national_id import registered
from detectors.social_handle import of_a_person

TD3 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6")


def changed(text: str, place: int) -> str:
    return text[:place] + ("1" if text[place] != "1" else "2") + text[place + 1 :]


@pytest.mark.parametrize(("field", "digit"), [("L898902C3", 6), ("740812", 2), ("120415", 9), ("<<<<", 0)])
def test_check_digits_of_icao_9303(field: str, digit: int) -> None:
    assert check_digit(field) == digit


def test_the_specimens_of_icao_9303_are_read() -> None:
    assert passport_number(TD3) == "L898902C3"
    assert card_number(*TD1) == "D23145890"


@pytest.mark.parametrize("place", [1, 8, 9, 13, 18, 19, 21, 27, 28, 35, 42, 43])
def test_a_digit_misread_in_a_passport_is_noticed(place: int) -> None:
    assert passport_number(changed(TD3, place)) is None


@pytest.mark.parametrize(
    ("line", "place"), [(0, 5), (0, 13), (0, 14), (0, 20), (1, 0), (1, 6), (1, 8), (1, 14), (1, 29)]
)
def test_a_digit_misread_in_a_permit_is_noticed(line: int, place: int) -> None:
    lines = list(TD1)
    lines[line] = changed(lines[line], place)
    assert card_number(*lines) is None


@pytest.mark.parametrize("text", ["", "<" * 44, "é" * 44, TD3[:-1], TD3.lower()])
def test_what_is_no_machine_readable_line_is_none(text: str) -> None:
    assert passport_number(text) is None
    assert card_number(text[:30], text[:30]) is None


def test_keccak_is_the_original_and_not_sha3() -> None:
    assert keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
    assert keccak256(b"abc").hex() == "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"


@pytest.mark.parametrize(
    "address",
    [
        "0x52908400098527886E0F7030069857D2E4169EE7",
        "0xde709f2102306220921060314715629080e2fb77",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ],
)
def test_addresses_of_eip_55(address: str) -> None:
    assert ethereum(address) == address.lower()
    mixed = address[2:] not in {address[2:].lower(), address[2:].upper()}
    assert (ethereum("0x" + address[2:].swapcase()) is None) == mixed


@pytest.mark.parametrize(
    "address",
    [
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    ],
)
def test_bitcoin_addresses_carry_their_checksum(address: str) -> None:
    assert bitcoin(address) == address
    assert bitcoin(address[:-1] + ("a" if address[-1] != "a" else "c")) is None


@pytest.mark.parametrize("text", ["1" * 26, "1" + "z" * 34, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN0", "bc1", "bc1qqq"])
def test_what_is_no_bitcoin_address_is_none(text: str) -> None:
    assert bitcoin(text) is None


def test_an_identity_number_is_the_same_however_it_is_written() -> None:
    assert registered("54362315-K") == registered("54362315K") == "54362315K"
    assert registered("no number") is None


@pytest.mark.parametrize("name", ["HarrowickCouncil", "metpolice", "your", "HomesUK"])
def test_an_organisations_account_is_nobodys(name: str) -> None:
    assert of_a_person(name) is None
