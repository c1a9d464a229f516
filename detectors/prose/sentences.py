"""The sentences of a text: how far each speaks of a person, and whether it speaks of people in general."""

# ruff: noqa: RUF001 - people type these signs

import re
from bisect import bisect_right
from collections.abc import Sequence

from detectors.prose.lexicon import look_up
from detectors.prose.names import Name

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
    r"perpetrator|nan|prisoner|inmate|detainee|accused|householder|occupier|occupant|learner|apprentice|trainee|"
    r"stepson|stepdaughter|step-?(?:father|mother|dad|mum)|dtr|eldest|youngest|little one|lad|widow(?:er)?|gran|grandad"
)
PRONOUN = re.compile(
    r"(?<![\w'])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im(?:self)?|[Hh]erself|I(?=['’ ](?!'d "
    r"like))|[Mm]y|[Mm]e|[Mm]yself|HE|SHE|HIS|HER|[Pp]t|Cl|Clt|Ct|YP|SU|Px)(?![\w])"
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

_MATTER = re.compile(
    r"(?i)\b(?:lead(?:s|er|ing)?|responsib\w+|champion|train(?:s|ed|ing)?|talk(?:s|ed)?|courses?|workshops?|briefings?|"
    r"sessions?|conference|seminar|webinar|polic(?:y|ies)|strateg(?:y|ies)|guidance|leaflets?|booklets?|posters?|papers?|"
    r"figures|statistics|numbers?|counts?|rates?|grants?|funding|budgets?|charit(?:y|ies)|campaigns?|awareness|research|"
    r"surveys?|services?|teams?|presentation|event|specialis(?:es|ing)|expert(?:ise)?|qualification|diploma|consultation)"
    r" (?:on|for|about|of|in|into|around|against|with) (?:[a-z]+ (?:with|of|and|for) |the |a |our |all |local )?$"
    r"|\b(?:how many|asked how (?:people|residents|to)|in aid of|raised £[\d,.]+ for|apply for)(?: \w+)? $"
)
"""What stands before a word that names a matter somebody works on, and not what is so of somebody."""
_SUBJECT = re.compile(
    r"(?:^|(?<=[.;:,(] )|(?<=\band )|(?<=\bthat )|(?<=- ))([A-Z][a-z]{2,})(?:['’]s)?(?= (?:is|was|has|had|have|wears|"
    r"uses|needs|takes|goes|lives|got|gets|said|says|told|will|can|cannot|can't|does|did|and (?:his|her|the)|came|went|"
    r"feels|wants|attends|presents|asked|started|stopped|lost|keeps|came)\b)"
    r"|\b(?:for|re|with|about|by|from|saw|visited|rang|told|asked|client|pupil|child|son|daughter|brother|sister) "
    r"([A-Z][a-z]{2,})(?=['’,.;:)]|$| (?![A-Z]))"
)
NAMED_NEXT = 0.8  # of a sentence that holds a name
BEFORE = 60  # characters before a word that may say it names a matter
GIVEN = 2  # how frequent a given name must be that alone opens a sentence


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
        if PRONOUN.search(sentence) or NOUN.search(sentence) or _opened_by_a_name(sentence):
            return 0.75, generic
        if self.addressed and YOU.search(sentence):
            return 0.7, generic
        if self.about and THEY.search(sentence) and not generic:
            return 0.6, generic
        return 0.0, generic

    def _inherited(self, number: int) -> float:
        """What a sentence that names nobody takes from those beside it in its paragraph, or from the record."""
        for back in (1, 2):
            if number - back < 0 or "\n\n" in self.text[self.ends[number - back] - 2 : self.ends[number - back]]:
                break
            score, generic = self.personal(number - back)
            if score >= 0.7 and not generic:
                return 0.6
        return 0.55 if self.about or self._named_next(number) else 0.0

    def _named_next(self, number: int) -> bool:
        """Whether the sentence behind it on its line says of whom it is: "Was detained last night: Mr Todd"."""
        if number + 1 >= len(self.starts) or "\n" in self.text[self.ends[number] - 1 : self.ends[number]]:
            return False
        score, generic = self.personal(number + 1)
        return score > NAMED_NEXT and not generic

    def score(self, place: int, *, strong: bool) -> float:
        """How sure it is (0 to 0.85) that a topic's word at `place` is said of a person."""
        number = self.number(place)
        score, generic = self.personal(number)
        if _MATTER.search(self.text[max(self.starts[number], place - BEFORE) : place]):
            return 0.3
        if generic:
            return 0.55 if strong and score >= 0.85 else 0.3
        if strong:
            return score or self._inherited(number)
        return 0.6 if score >= 0.7 else 0.3


def _opened_by_a_name(sentence: str) -> bool:
    """Whether a given name alone is what the sentence, or a part of it, says something of."""
    return any(look_up(match[1] or match[2]).given >= GIVEN for match in _SUBJECT.finditer(sentence))
