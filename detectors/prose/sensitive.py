"""Sensitive statements: a topic's words, counted only where the sentence says them of a person."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from detectors.prose.names import Name
from detectors.prose.runs import unwrapped
from detectors.prose.sentences import GENERIC, Sentences
from detectors.prose.term_lists import term_list
from detectors.prose.topic import Topic
from exposure.plugins import declared

_ROLE_AFTER = re.compile(
    r"(?i)^[ -](?:nurses?|officers?|teams?|services?|clinics?|polic(?:y|ies)|leads?|managers?|"
    r"coordinators?|charit(?:y|ies)|groups?|week|day|awareness|society|association|centres?|"
    r"training|units?|workers?|act|plan template|strateg(?:y|ies)|panels?|boards?|specialists?|"
    r"consultants?|advis[eo]rs?|department|practitioners?|helpline|partnership|network|guidance|"
    r"procedures?|register office|toolkit|forum|committees?|fund|uk|foundation|trust|legislation|"
    r"research|friendly|hub)\b"
)
_FILLED = re.compile(r"[ \t]*[:=|\t][ \t|]*([^\n\r\t|]{2,200})")
_OPTIONS = re.compile(
    r"☐|□|\[ ?\]|_{3,}|\.{4,}|please (?:state|specify|tick|give|list|describe)|(?:[^/]+/){3}|"
    r"\boptional\b|<[^>]+>|\{\{|prefer not to say[ ,/]",
    re.IGNORECASE,
)
_NOTHING = frozenset(
    {
        "",
        "-",
        "n/a",
        "na",
        "not applicable",
        "tbc",
        "unknown",
        "not known",
        "not recorded",
        "blank",
        "prefer not to say",
        "not stated",
        "yes/no",
        "y/n",
    }
)


Range = tuple[int, int]
FILTER_MEMORY = 48 << 20  # bytes a topic, at most
SHORTEST = 2  # characters of a line that says something
ALIVE = "\x01$"  # stands at the end of every text: a filter that does not see it has run out of memory
_FOLDED = re.compile("[\u0130\u0131\u017f\u212a]")  # letters that Python takes for i, s and k, and RE2 may not
_BEYOND = re.compile("[^\x00-\xff]")
_UNFOLDED = {"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A place where something sensitive is said of somebody."""

    start: int
    end: int
    entity: str
    score: float


@dataclass(frozen=True, slots=True)
class Compiled:
    """A topic's words as matchers."""

    topic: Topic
    strong: Any
    weak: Any
    labels: Any
    never: Any


def _any(terms: Sequence[str]) -> Any:
    import re2  # noqa: PLC0415

    if not terms:
        return None
    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = 64 << 20
    options.longest_match = True
    return re2.compile(_words(terms), options)


def _words(terms: Sequence[str]) -> str:
    """Any of `terms` as whole words; one that begins with a sign stands after no letter by itself."""
    words, signs = [term for term in terms if term[0] != "£"], [term for term in terms if term[0] == "£"]
    found = rf"\b(?:{_either(words)})\b" if words else ""
    return found + ("|" if words and signs else "") + (rf"(?:{_either(signs)})\b" if signs else "")


def _labels(terms: Sequence[str]) -> "re.Pattern[str] | None":
    if not terms:
        return None
    return re.compile(
        r"(?im)(?:^|(?<=[\t|;.])|(?<=  ))[ \t>*•\-\d.)]*(?:"
        + "|".join(terms)
        + r")(?: \(?[a-z /]{1,24}\)?)?(?=[ \t]*[:=|\t])"
    )


@cache
def topics() -> tuple[Compiled, ...]:
    """Every declared topic, compiled once a process."""
    found = [_widened(topic) for topic in declared("detectors.topics", "TOPIC", Topic)]
    return tuple(
        Compiled(topic, _any(topic.strong), _any(topic.weak), _labels(topic.labels), _any(topic.never))
        for topic in found
    )


def _widened(topic: Topic) -> Topic:
    """The topic with the words of its list."""
    more = term_list(topic.entity)
    return replace(
        topic,
        strong=(*topic.strong, *more["strong"]),
        weak=(*topic.weak, *more["weak"]),
        labels=(*topic.labels, *more["labels"]),
        never=(*topic.never, *more["never"]),
    )


def _either(terms: Sequence[str]) -> str:
    return "|".join(f"(?:{term})" for term in terms)


def _single_bytes(text: str) -> bytes:
    """`text` with one byte a character: those that Latin has no byte for are all alike."""
    return (text if text.isascii() else _BEYOND.sub("\x1a", text)).encode("latin-1")


@cache
def _filters() -> tuple[Any, ...]:
    """For each topic a matcher over what its words and labels need at least.

    One for each, over single bytes: an automaton over all of them grows with every text it meets for the first time.
    """
    import re2  # noqa: PLC0415

    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = FILTER_MEMORY
    options.encoding = re2.Options.Encoding.LATIN1
    found = []
    for compiled in topics():
        topic = compiled.topic
        said = _words((*topic.strong, *topic.weak))
        filled = rf"|(?:{_either(topic.labels)})(?: \(?[a-z /]{{1,24}}\)?)?[ \t]*[:=|\t]" if topic.labels else ""
        words = re2.Set.SearchSet(options)
        words.Add(_single_bytes(said + filled))
        words.Add(ALIVE.encode())
        words.Compile()
        found.append(words)
    return tuple(found)


def _touches(words: Any, text: str) -> bool:
    """Whether a word or a label of the filter's topic stands in `text`; yes too where the filter cannot tell."""
    named = words.Match(_single_bytes(text) + b"\x01") or []
    return 0 in named or 1 not in named


def _lines_of_topics(text: str) -> dict[int, list[Range]]:
    """The lines in which each topic is touched: only they are looked at word by word."""
    plain = _FOLDED.sub(lambda match: _UNFOLDED[match[0]], text)
    touched = [number for number, words in enumerate(_filters()) if _touches(words, plain)]
    found: dict[int, list[Range]] = {}
    start = 0
    for line in plain.split("\n") if touched else ():
        for number in touched if len(line) > SHORTEST else ():
            if _touches(_filters()[number], line):
                found.setdefault(number, []).append((start, start + len(line)))
        start += len(line) + 1
    return found


def _spans(pattern: Any, text: str, lines: Sequence[Range]) -> list[Range]:
    """Where the pattern stands in the given lines of `text`."""
    if pattern is None:
        return []
    return [
        (start + match.start(), start + match.end())
        for start, end in lines
        for match in pattern.finditer(text[start:end])
    ]


def _said(compiled: Compiled, text: str, lines: Sequence[Range], sentences: Sentences) -> list[Statement]:
    strong, weak = _spans(compiled.strong, text, lines), _spans(compiled.weak, text, lines)
    if not strong and not weak:
        return []
    never = _spans(compiled.never, text, lines)
    found = []
    for is_strong, spans in ((True, strong), (False, weak)):
        for start, end in spans:
            if any(a < end and start < b for a, b in never) or _ROLE_AFTER.match(text[end : end + 30]):
                continue
            score = sentences.score(start, strong=is_strong)
            if score >= 0.5:
                found.append(Statement(start, end, compiled.topic.entity, score))
    return found


def _filled_in(compiled: Compiled, text: str, lines: Sequence[Range], sentences: Sentences) -> list[Statement]:
    """Form labels of the topic with something filled in behind them."""
    if compiled.labels is None:
        return []
    found = []
    score = 0.8 if sentences.about or sentences.addressed else 0.5
    for line in lines:
        for label in compiled.labels.finditer(text, *line):
            value = _FILLED.match(text, label.end())
            if value is None or _empty(value[1]):
                continue
            never = _spans(compiled.never, text, [line])
            if not any(a < value.end() and label.start() < b for a, b in never):
                found.append(Statement(*value.span(1), compiled.topic.entity, score))
    return found


def _empty(value: str) -> bool:
    """Whether a form's field is a choice not made, a placeholder or a word for nothing."""
    return bool(_OPTIONS.search(value) or GENERIC.search(value)) or value.strip(" .").lower() in _NOTHING


def statements(text: str, names: Sequence[Name], *, addressed: bool = False, about: bool = False) -> list[Statement]:
    """The sensitive statements of `text`, in order, at most one an entity and place.

    `addressed` says that the document is written to one person ("you" is somebody), `about` that it has a person as
    its subject (a form, a case note), so that a sentence without a subject is about that person.
    """
    found: list[Statement] = []
    clean = unwrapped(text).encode("utf-8", "replace").decode()
    touched = _lines_of_topics(clean)
    if not touched:
        return found
    sentences = Sentences(clean, names, addressed=addressed, about=about)
    for number, lines in sorted(touched.items()):
        compiled = topics()[number]
        taken = -1
        both = [*_said(compiled, clean, lines, sentences), *_filled_in(compiled, clean, lines, sentences)]
        for one in sorted(both, key=lambda s: (s.start, -s.score, -s.end)):
            if one.start >= taken:
                found.append(one)
                taken = one.end
    return sorted(found, key=lambda s: (s.start, s.end, s.entity))
