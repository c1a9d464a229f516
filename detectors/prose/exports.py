"""Names that programs write in a fixed form: senders of chat exports, the cards of VCF and the people of ICS files."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator

from detectors.prose.cue import Cue
from detectors.prose.runs import Token, tokens_of
from detectors.prose.words import NEVER, SURNAMES_TOO, TITLES

_WHEN = (
    r"\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ \u00a0]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?)?"
    r"\]?(?:[ ]*[-–][ ]+|[ ]+)"
)
_SENDER = re.compile(rf"(?m)^[\u200e\u200f]?{_WHEN}~?[ ]?([^\n:<>\[\]{{}}=/]{{2,48}}):(?:[ ]|$)")
_HOME = re.compile(
    r"(?i)[ ,(-]+((?:flat|apartment|apt|no\.?|number|house|room|unit|plot|block)[ ]?#?[0-9]{1,4}[a-z]?"
    r"|#?[0-9]{1,4}[a-z]?)\)?[ ]*$"
)
FLAT = "at home in "
"""Opens the detail of a sender who is called by a first name and a home ("Ade Flat 12"), and so is somebody."""
_CARD = re.compile(r"(?<!\S)(?:item\d+\.)?(FN|N)((?:;[^:\n]{0,80})?):([^\r\n]{1,200})")
_INVITED = re.compile(r"(?<!\S)(ORGANIZER|ATTENDEE)[^\r\n:]{0,200}?;CN=(?:\"([^\"\r\n]{2,80})\"|([^;:\"\r\n]{2,80}))")
_MET = re.compile(
    r"(?<!\S)SUMMARY(?:;[^:\r\n]{0,40})?:[^\r\n]{0,120}?"
    r"(?:[ ][-–—][ ]|:[ ]|[ ]with[ ])([^\r\n]{3,60}?)[ \t]*(?=\r?\n|$)"
)
_MACHINE_LINE = re.compile(r"(?m)^(?:UID|PRODID|X-[A-Z0-9-]+-UID|RECURRENCE-ID)[;:][^\r\n]*")
_OPENS = ("BEGIN:VCARD", "BEGIN:VCALENDAR", "BEGIN:VEVENT")


def machine_lines(text: str) -> list[tuple[int, int]]:
    """Where a card or calendar file holds numbers of its own making, which are nobody's (RFC 5545, 3.8.4.7)."""
    return [match.span() for match in _MACHINE_LINE.finditer(text)] if _is_card(text) else []


def exported(text: str) -> Iterator[Cue]:
    """Every name that stands where a program's export puts one."""
    for match in _SENDER.finditer(text):
        yield from _sender(text, *match.span(1))
    if _is_card(text):
        yield from _cards(text)
        yield from _invited(text)
        yield from _met(text)


def _is_card(text: str) -> bool:
    return any(mark in text for mark in _OPENS)


def _sender(text: str, start: int, end: int) -> Iterator[Cue]:
    """Who sent a message of a chat: the name that the phone's owner keeps, often with the flat behind it."""
    home = _HOME.search(text[start:end])
    stop = start + home.start() if home else end
    words = tokens_of(text, start, stop)
    while len(words) > 1 and words[0].key in TITLES:
        words = words[1:]
    if not 1 <= len(words) <= 4 or any(_no_name(word) for word in words):
        return
    if home is None and len(words) == 1 and words[0].lexicon.given < 2:
        return
    yield Cue(words[0].start, words[-1].end, "from", f"{FLAT}{home[1].lower()}" if home else "", 0.75)


def _no_name(word: Token) -> bool:
    return (word.key in NEVER and word.key not in SURNAMES_TOO) or (word.lexicon.word == 3 and word.lexicon.name < 2)


def _cards(text: str) -> Iterator[Cue]:
    """The structured and the formatted name of a card (RFC 6350, 6.2.1 and 6.2.2)."""
    for match in _CARD.finditer(text):
        place = match.start(3)
        if match[1] == "FN":
            yield from _whole(text, place, match.end(3), "label", "name")
            continue
        for number, part in enumerate(re.finditer(r"[^;]*(?:;|$)", match[3])):
            if number > 1:
                break
            words = tokens_of(text, place + part.start(), place + part.end())
            if words:
                yield Cue(words[0].start, words[-1].end, "label", ("surname", "forename")[number], 0.9)


def _invited(text: str) -> Iterator[Cue]:
    """Who calls a meeting and who is asked to it (RFC 5545, 3.8.4.1 and 3.8.4.3)."""
    for match in _INVITED.finditer(text):
        group = 2 if match[2] else 3
        yield from _whole(text, *match.span(group), "from" if match[1] == "ORGANIZER" else "to")


def _met(text: str) -> Iterator[Cue]:
    """Whom a meeting is about: a first and a family name that end what it is called."""
    for match in _MET.finditer(text):
        for cue in _whole(text, *match.span(1), "label", "subject"):
            words = tokens_of(text, cue.start, cue.end)
            if len(words) > 1 and words[0].lexicon.given and words[-1].lexicon.word < 3:
                yield cue


def _whole(text: str, start: int, end: int, kind: str, detail: str = "") -> Iterator[Cue]:
    words = [word for word in tokens_of(text, start, end) if word.key not in TITLES]
    if "@" in text[start:end] or not 1 <= len(words) <= 6 or any(_no_name(word) for word in words):
        return
    yield Cue(words[0].start, words[-1].end, kind, detail, 0.9)
