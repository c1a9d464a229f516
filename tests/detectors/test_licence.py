"""Driving licence numbers against the names beside them."""

import pytest

from detectors.licence import Holder, holder, is_of
from detectors.scanner import Scanner
from exposure.pseudonym import PseudonymKey


def test_what_a_number_says():
    assert holder("OKAFO853074GA9QY") == Holder("OKAFO", "GA", "840307", woman=True)
    assert holder("LEE99911231T99MS") == Holder("LEE99", "T9", "911123", woman=False)
    assert holder("12345678") is None


@pytest.mark.parametrize(
    ("number", "family", "given", "same"),
    [
        ("OKAFO853074GA9QY", "okafor", "grace", True),
        ("OKAFO853074GA9QY", "okafor", "", True),
        ("OKAFO853074GA9QY", "okafor", "tom", False),
        ("LEE99911231T99MS", "Lee", "Tom", True),
        ("LEE99911231T99MS", "Leeson", "Tom", False),
        ("MCDON601302IS9WX", "Macdonald", "Iain", True),
        ("ONEIL601302IS9WX", "O'Néill", "I", True),
    ],
)
def test_whose_it_may_be(number, family, given, same):
    assert is_of(holder(number), family, given) is same


def test_the_name_beside_it_moves_the_score():
    scanner = Scanner(PseudonymKey(bytes(32)), names=False)
    texts = [f"Mrs Grace {family}, licence OKAFO853074GA9QY" for family in ("Okafor", "Whitcombe")]
    scores = [span.score for one in scanner.detect(texts) for span in one.spans if span.entity == "UK_DRIVING_LICENCE"]
    alone = scanner.detect(["licence OKAFO853074GA9QY"])[0].spans[0].score
    assert scores[0] > alone > scores[1] >= 0.5
