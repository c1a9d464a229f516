"""Documents of any length: what is done for one grows as it grows, and what is found is what its parts hold."""

import sys

import pytest

from detectors import reading, said
from detectors.engine import Span
from detectors.prose import people
from detectors.reading import BLOCK
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage

GIVEN = "Amara Priya Grace Daniel Tomasz Siobhan Rhys Callum Yusuf Leila".split()
SYLLABLES = "ba den ful gor han kel lo mar nes per".split()


@pytest.fixture(scope="module")
def scanner():
    return Scanner(PseudonymKey(bytes(32)))


def letter(number):
    family = "".join(SYLLABLES[int(digit)] for digit in f"{number:04d}").capitalize()
    given = GIVEN[number % len(GIVEN)]
    return (
        f"Dear Ms {family},\n\nYour arrears of £{number + 10} are being looked at. {given} {family} was born on "
        f"{number % 27 + 1} March 1970 and lives at {number % 90 + 1} Quarry Road. She has asthma.\n"
        f"Ring her on 020 7946 0{number % 1000:03d} or write to {given}.{family}@example.org.\n\n"
        f"Yours sincerely\n\nTom Hart\nHousing Officer\n\n"
    )


def letters(count):
    return "".join(map(letter, range(count)))


def steps(scanner, text):
    """Calls of functions of the prose detectors while a document is told."""
    counted = 0

    def count(frame, event, _):
        nonlocal counted
        counted += event == "call" and "prose" in frame.f_code.co_filename

    sys.setprofile(count)
    try:
        scanner.text([Passage("", text)], ItemContext())
    finally:
        sys.setprofile(None)
    return counted


def test_a_document_four_times_as_long_takes_four_times_the_steps(scanner):
    scanner.text([Passage("", letters(20))], ItemContext())
    assert steps(scanner, letters(1600)) < 4.6 * steps(scanner, letters(400))


def test_no_name_is_held_against_all_others(scanner, monkeypatch):
    compared = []
    plain = people.compatible
    monkeypatch.setattr(people, "compatible", lambda name, person: compared.append(1) or plain(name, person))
    found = scanner.text([Passage("", letters(600))], ItemContext())
    assert found.mentions.num_rows > 600
    assert len(compared) < 40 * 600


def test_no_rule_of_prose_sees_more_than_a_block(scanner, monkeypatch):
    seen = []
    plain = reading.statements
    monkeypatch.setattr(
        reading, "statements", lambda text, *rest, **more: seen.append(len(text)) or plain(text, *rest, **more)
    )
    scanner.detect([letters(400)])
    assert len(seen) > 2
    assert max(seen) <= BLOCK


def test_a_long_document_holds_what_its_letters_hold(scanner):
    many = [letter(number) for number in range(300)]
    alone = [span for own in scanner.detect(many) for span in own.spans]
    whole = scanner.detect(["".join(many)])[0].spans
    for entity in ("PERSON", "ADDRESS", "DATE_OF_BIRTH", "HEALTH", "FINANCIAL", "PHONE_NUMBER", "EMAIL_ADDRESS"):
        assert [one.value for one in whole if one.entity == entity] == [
            one.value for one in alone if one.entity == entity
        ], entity


def test_one_who_is_named_in_full_is_known_blocks_later(scanner):
    text = "The visit was by Siobhan Okonkwo-Lehmann.\n\n" + "Nothing else was said of it that day.\n\n" * 2000
    text += "It was later that Okonkwo-Lehmann rang."
    found = scanner.detect([text])[0].spans
    assert [text[one.start : one.end] for one in found if one.entity == "PERSON"][-1] == "Okonkwo-Lehmann"


class Watched:
    """A pattern that says how much it is asked to look at."""

    def __init__(self, pattern):
        self.pattern, self.seen = pattern, 0

    def finditer(self, text, start, end):
        self.seen += end - start
        return self.pattern.finditer(text, start, end)


def test_of_whom_a_long_note_speaks_is_looked_for_near_by(monkeypatch):
    text = "".join(f"It rained. Mrs Ashdown{number:05d} has asthma.\n" for number in range(2000))
    spans = []
    for line in range(0, len(text), len(text) // 2000):
        spans += [Span(line + 15, line + 27, "PERSON", 0.9, "ashdown"), Span(line + 32, line + 38, "HEALTH", 0.8, "")]
    watched = Watched(said.SENTENCE_END)
    monkeypatch.setattr(said, "SENTENCE_END", watched)
    told = [said.named_in_sentence(text, spans, one) for one in spans if one.entity == "HEALTH"]
    assert told == list(range(0, 4000, 2))
    assert watched.seen < len(text) * 100
