import pytest

from detectors.prose import remembered
from detectors.prose.remembered import Remembered
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage

KEY = PseudonymKey(bytes(32))
LETTER = "Dear Mrs Okafor\n\nYour diabetes review is on 4 May.\n\nYours sincerely\nKeith Obuya"


def test_a_text_read_again_gives_what_it_gave():
    scanner = Scanner(KEY)
    first = scanner.text([Passage("", LETTER)], ItemContext())
    again = scanner.text([Passage("", LETTER)], ItemContext())
    fresh = Scanner(KEY).text([Passage("", LETTER)], ItemContext())
    assert first.findings.equals(again.findings)
    assert first.mentions.equals(again.mentions)
    assert again.mentions.equals(fresh.mentions)


def test_a_text_is_looked_at_once(monkeypatch):
    scanner = Scanner(KEY)
    first = scanner.detect([LETTER, "Nothing here."])
    monkeypatch.setattr(scanner._reading, "_read_anew", lambda *_args, **_kwargs: pytest.fail("again"))
    assert scanner.detect(["Nothing here.", LETTER]) == first[::-1]


def test_a_note_is_another_reading_than_a_text():
    scanner = Scanner(KEY)
    assert not scanner.detect(["halal meals"])[0].spans
    assert scanner.cells(["halal meals"])[0]


def test_the_oldest_is_forgotten_and_the_long_not_held():
    memory = Remembered[int](kept=2)
    names = [memory.name([text], "text") for text in "abc"]
    for number, name in enumerate(names):
        memory.keep(name, number)
    assert [memory.get(name) for name in names] == [None, 1, 2]
    assert memory.name(["x" * (remembered.LONGEST + 1)], "text") is None
    assert memory.get(None) is None
    assert memory.name(["ab", "c"], "text") != memory.name(["a", "bc"], "text")
