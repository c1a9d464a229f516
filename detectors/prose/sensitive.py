"""Sensitive statements: a topic's words, counted only where the sentence says them of a person."""

# ruff: noqa: RUF001 - people type these signs

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from detectors.prose.names import Name
from detectors.prose.runs import unwrapped
from detectors.prose.term_lists import term_list
from detectors.prose.topic import Topic
from exposure.plugins import declared

_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMr)(?<!\bMrs)"
    r"(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)[)\"”']?[ \t]+(?=[^a-z])|[ \t]*\r?\n\s*"
)
_SINGULAR = (
    r"tenant|applicant|claimant|patient|client|pupil|child|mother|father|son|daughter|wife|husband|partner|resident|"
    r"service user|employee|young person|victim|suspect|complainant|appellant|baby|boy|girl|grandson|granddaughter|"
    r"grandmother|grandfather|brother|sister|customer|carer|student|candidate|offender|respondent|"
    r"man|woman|lady|gentleman|neighbour|caller|defendant|driver|lodger|uncle|aunt|cousin|"
    r"nephew|niece|colleague|worker|teenager|infant|toddler|deceased|parents?|family|couple|"
    r"perpetrator|nan"
)
PRONOUN = re.compile(
    r"(?<![\w'])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im(?:self)?|[Hh]erself|I(?=['’ ](?!'d "
    r"like))|[Mm]y|[Mm]e|[Mm]yself|HE|SHE|HIS|HER)(?![\w])"
)
NOUN = re.compile(
    rf"(?i)\b(?:the|this|that|our|my|his|her|their|your) (?:(?:elderly|young|older|younger|"
    rf"eldest|youngest|late|new|current|said|alleged|\d+[- ]year[- ]old|adult|single|main|"
    rf"joint) )*(?:{_SINGULAR})\b(?!s|['’]s? (?:guide|handbook|charter|rights))"
    rf"|(?:^|(?<=[.;:,] ))(?:{_SINGULAR}|pt|mum|dad|px|yp|su|nan)\b(?=(?:['’]s)? (?:has|is|"
    rf"was|had|denie[sd]|reports?|reported|states?|stated|says|said|lives?|lived|presented|"
    rf"attend(?:s|ed)|told|appear(?:s|ed)|feels?|felt|wants?|needs?|receives?|takes?|does|"
    rf"did|went|came|currently|now|also|not|continues|refus(?:es|ed)|disclosed|diagnosed|"
    rf"admitted|owes|claims|uses|drinks|smokes|unable|struggl(?:es|ing)|in|on|to|alleged|tested|"
    rf"reported|described|remains|asked|suffers?)\b)|\b(?:[Mm]um|[Dd]ad|[Mm]ummy|[Dd]addy)\b"
)
YOU = re.compile(r"(?i)\b(?:you|your|you're|you've)\b")
THEY = re.compile(r"(?i)\b(?:they|their|them)\b")
GENERIC = re.compile(
    r"(?i)\b(?:(?:people|residents|children|adults|those|persons|tenants|applicants|patients|"
    r"pupils|employees|staff|service users|customers|individuals|families|carers|clients|"
    r"women|men|parents|young people|victims|members|claimants|households|drivers|visitors|"
    r"candidates) (?:who|with|in|on|from|aged|living|experiencing|suffering|affected|are|"
    r"can|may|should|must|will|have|were|at|receiving|and)|"
    r"(?:any|every|each|all|no|many|some|most|other|our|eligible|vulnerable|local|disabled|"
    r"older|homeless|more) (?:people|residents|children|adults|tenants|applicants|patients|"
    r"pupils|employees|staff|service users|customers|individuals|families|carers|persons?|"
    r"child|resident|tenant|applicant|employee|member of staff|worker|women|men|households|"
    r"students)|"
    r"anyone|someone|somebody|a person|an? (?:employee|applicant|tenant|resident|child|pupil|"
    r"individual|customer|adult|patient|carer|member) (?:who|with|is|has|may|must|should|"
    r"can|will|under|aged|shall)|(?<!asked )(?<!asking )if you(?:'re)?(?! were)|whether you(?:'re)?"
    r"(?! were| had)|you (?:may|can|could|should|must|will) (?:be|need|get|apply|claim|have|also|ask|call|"
    r"contact|qualify|tell)|polic(?:y|ies) (?:on|for|sets|covers|applies|is|was)|strateg(?:y|ies)|awareness|training "
    r"(?:on|in|for|is|will)|campaign|leaflet|statistics|survey|consultation|per cent|percent|"
    r"one in (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)|\d ?%(?! attendance)|"
    r"for example|such as|e\.g\.|we (?:offer|provide|support|help|deliver|run|welcome|encourage|"
    r"monitor|collect|do not discriminate)|"
    r"(?:the|this) (?:service|team|scheme|policy|procedure|project|programme|fund|grant|"
    r"role|postholder|post holder|guidance|charity|group|report|clinic) (?:provides|offers|"
    r"supports|helps|aims|sets|covers|applies|is (?:for|open|available|free)|will (?:provide|"
    r"support|help|be)|delivers|works)|eligib(?:le|ility) (?:criteria|for)|the postholder|"
    r"successful candidate|job description|person specification|experience of (?:working|"
    r"managing))"
)
_STRONG_GENERIC = re.compile(
    r"(?i)(?<!asked )(?<!asking )\bif you\b(?! were)|whether you\b(?! were| had)|anyone|for example|e\.g\.|the "
    r"postholder|person specification"
)
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


class Sentences:
    """The sentences of a text, and of which one can say who it is about."""

    def __init__(self, text: str, names: Sequence[Name], *, addressed: bool, about: bool) -> None:
        self.text, self.addressed, self.about = text, addressed, about
        ends = [match.end() for match in _SENTENCE_END.finditer(text)]
        self.starts = [0, *ends]
        self.ends = [*ends, len(text)]
        self._named = {bisect_right(self.starts, name.start) - 1 for name in names}
        self._kinds: dict[int, tuple[float, bool]] = {}

    def number(self, place: int) -> int:
        """Which sentence holds the character."""
        return bisect_right(self.starts, place) - 1

    def personal(self, number: int) -> tuple[float, bool]:
        """How far sentence `number` is about a person (0 to 0.85), and whether it is about people in general."""
        if number not in self._kinds:
            sentence = self.text[self.starts[number] : self.ends[number]]
            self._kinds[number] = self._judge(number, sentence)
        return self._kinds[number]

    def _judge(self, number: int, sentence: str) -> tuple[float, bool]:
        generic = bool(GENERIC.search(sentence))
        if generic and _STRONG_GENERIC.search(sentence):
            return 0.0, True
        if number in self._named:
            return 0.85, generic
        if PRONOUN.search(sentence) or NOUN.search(sentence):
            return 0.75, generic
        if self.addressed and YOU.search(sentence):
            return 0.7, generic
        if self.about and THEY.search(sentence) and not generic:
            return 0.6, generic
        return 0.0, generic


def _inherited(sentences: Sentences, number: int) -> float:
    """What a sentence that names nobody takes from the two before it in its paragraph, or from the record."""
    for back in (1, 2):
        if (
            number - back < 0
            or "\n\n" in sentences.text[sentences.ends[number - back] - 2 : sentences.ends[number - back]]
        ):
            break
        score, generic = sentences.personal(number - back)
        if score >= 0.7 and not generic:
            return 0.6
    return 0.55 if sentences.about else 0.0


def _scored(sentences: Sentences, start: int, *, strong: bool) -> float:
    number = sentences.number(start)
    score, generic = sentences.personal(number)
    if generic:
        return 0.55 if strong and score >= 0.85 else 0.3
    if strong:
        return score or _inherited(sentences, number)
    return 0.6 if score >= 0.7 else 0.3


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
            score = _scored(sentences, start, strong=is_strong)
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
