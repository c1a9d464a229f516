"""Names that a document's form gives away: mail headers, salutations, sign-offs, labels, lists of those present."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator

from detectors.prose.cue import Cue
from detectors.prose.exports import exported
from detectors.prose.lexicon import look_up
from detectors.prose.name_lists import LIST_PART, in_lists
from detectors.prose.name_tokens import end_of, name_tokens
from detectors.prose.runs import CAPITAL_WORD, UPPER, Token, tokens_of
from detectors.prose.words import TITLES

_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllrs?|Councillors?|Messrs|Drs|Rev|Sir|Dame|MR|MRS|MS|MISS|DR|mr|mrs|ms|miss|dr)"
    r"\b\.?"
)
_NAME = (
    rf"(?:{_TITLE}[ ]+(?:and|&|/)[ ]+)?(?:{_TITLE}[ ]+)*{CAPITAL_WORD}(?:[ ](?:(?:de|van|"
    rf"der|bin|al|el)[ ])?{CAPITAL_WORD}){{0,4}}"
)
_LOOSE = r"[^\W\d_][^\W\d_'’.-]*(?:[ ,]{1,2}[^\W\d_][^\W\d_'’.-]*){0,5}"

_LABEL_WORDS = (
    r"(?:full |child'?s |pupil'?s |student'?s |patient'?s? |client'?s? |tenant'?s? |applicant'?s? |claimant'?s? |"
    r"customer'?s? |employee'?s? |parent'?s? |carer'?s? |mother'?s |father'?s |staff |account |contact |family |"
    r"preferred |former |previous |your |print |candidate |resident'?s? |owner'?s? |driver'?s? |complainant'?s? |"
    r"service user'?s? |young person'?s? |subject'?s? |worker'?s? |manager'?s? |next of kin |nok |victim'?s? |"
    r"perpetrator'?s? |witness |landlord'?s? |partner'?s? |referrer'?s? )*"
)
_LABELS = (
    r"name|names|name\(s\)|full name|surname|last name|family name|first name\(s\)|first names?|forenames?|"
    r"forename\(s\)|given names?|middle names?|known as|"
    r"maiden name|previous surname|aka|alias|tenant|joint tenant|applicant|joint applicant|"
    r"claimant|customer|client|resident|patient|pupil|"
    r"student|child|young person|service user|employee|staff member|appellant|complainant|referrer|referred by|"
    r"referral from|contact|next of kin|nok|emergency contact|mother|father|parent|parents|parent/carer|carer|"
    r"guardian|partner|spouse|sibling|siblings|son|daughter|husband|wife|landlord|owner|occupier|driver|"
    r"licensee|allocated worker|allocated to|social worker|key ?worker|case ?worker|case ?owner|case officer|"
    r"officer|housing officer|assessor|assessed by|completed by|prepared by|author|written "
    r"by|reported by|recorded by|interviewed by|"
    r"manager|line manager|team manager|supervisor|investigating officer|investigator|headteacher|head teacher|"
    r"senco|class teacher|teacher|gp|doctor|consultant|midwife|health visitor|chair|clerk|minutes|minute taker|"
    r"note taker|secretary|treasurer|signed|signed by|signature|print|print name|approved by|authorised by|"
    r"witness|witnessed by|victim|suspect|perpetrator|alleged perpetrator|defendant|attention|attn|fao|cc|for|"
    r"[a-z]+ (?:by|with)|panel|crew leaders?|leaders?|attorneys?|re|regarding|concerning|"
    r"in respect of|user|requested by|requester|raised by|caller|respondent|household members?|"
    r"member|present|apologies|attendees|in attendance|attended by|attending|absent|officers|distribution|participants|"
    r"invitees|interviewee|candidate|deceased|account holder|"
    r"payee|cardholder|proposer|seconder|agent|donor|attorney|advocate|interpreter|foster carer|deponent|subject|"
    r"passengers?(?: route \w{1,4})?|pupils|panel members?|interviewers?|signatories|volunteers|guests|delegates|"
    r"trustees|governors|occupants?|witnesses|objectors|petitioners|escorts?|drivers?|crew|twins|apols?|those present|"
    r"members"
)
LABEL = re.compile(
    rf"(?im)(?:^|(?<=[\t|;])|(?<=  )|(?<=\. ))[ \t>*•|-]*(?:\d{{1,2}}[.)][ ]*)?({_LABEL_WORDS}(?:{_LABELS}"
    rf"))(?: \(?[a-z /]{{1,20}}\))?[ \t]*(?::-|[:=|\t–]|[ ]-[ ])[ \t|]*"
)
_VALUE = re.compile(r"[^\n\r\t|;]{1,300}")
_VALUES = re.compile(r"(?:(?!(?<=[^\W\d_]{2})\.[ ]+[A-Z][\w ]{1,20}:)[^\n\r\t|]){1,900}")
_SALUTATION = re.compile(
    rf"(?m)^[ \t>*]*(?:Dear|DEAR|Hi|Hello|Hiya|Hey|Morning|Afternoon|Evening|Good (?:morning|"
    rf"afternoon|evening)|Thanks|Thank you|Many thanks|Cheers|Ta|Thx|dear|hi|hello)"
    rf"[ ,]+({_NAME})(?:(?:[ ]*,[ ]*|[ ]+and[ ]+|[ ]*&[ ]*|[ ]*/[ ]*)({_NAME}))?[ ]*(?=[,.!:–\n\r-]|$)"
)
_SIGN_OFF = re.compile(
    r"(?im)^[ \t>*]*(?:yours (?:sincerely|faithfully|truly|ever)|sincerely|(?:with )?(?:very "
    r"|my |our )?(?:kind|kindest|best|warm|warmest)"
    r"(?: regards| wishes)?|regards|rgds|kr|br|many thanks|thanks(?: again| so much| very "
    r"much)?|thank you|thx|cheers|love|signed|yours|"
    r"take care|all the best|speak soon|with thanks|(?:many )?thanks and (?:kind |best )?regards)"
    r"[ \t]*[,.!:]?[ \t]*(?:\r?\n[ \t>*]*){1,5}(?:(?:pp|p\.p\.|per pro|signed)[ .:]*)?"
)
_SIGN_NAME = re.compile(
    rf"({_NAME})[ \t]*(?:\([^)\n]{{1,30}}\)|,[^\n]{{1,60}}|[-–|][^\n]{{1,60}}|x+)?[ \t]*(?=\r?\n|$)"
)
_INITIALS = (
    rf"(?:[{UPPER}]\.?|[{UPPER}]\.?[ ]?[{UPPER}]\.?|[{UPPER}]\.?-[{UPPER}]\.?"
    rf"|[{UPPER}]\.[ ]?(?:St )?[{UPPER}]\.(?:-[{UPPER}]\.)?)"
)
_SIGN_INITIALS = re.compile(rf"({_INITIALS})[ \t]*x*[ \t]*(?=\r?\n|$)")
_SIGNED_BELOW = re.compile(
    rf"(?<=[.!?x)]\n)[ \t]*({_INITIALS})[ \t]*x*[ \t]*(?=\r?\n[ \t]*(?:\r?\n|$|x+[ \t]*\r?(?:\n|$))|$)"
)
"""Initials on a line of their own, behind a sentence and before an empty line."""
_HEADER = re.compile(
    r"(?im)^[ \t>*]*(From|To|Cc|Bcc|Sender|Reply-To|Sent by|Organizer|Required Attendees|"
    r"Optional Attendees)[*]?[ ]?:[*]?[ \t]*([^\n]{1,2000})"
)
_WROTE = re.compile(
    rf"(?:On [^\n]{{6,60}}?,?[ ])?({_NAME})[ ]*(?:<[^>\n]{{3,80}}>|\[[^\]\n]{{3,80}}\])?[ ]*\n?[ ]*wrote:"
)
_SPEAKER = re.compile(
    rf"(?m)^[ \t]*(?:\[?\(?\d{{1,2}}[:./]\d\d[^\n\]A-Za-z]{{0,24}}(?:[ap]m)?[\])]?[ ,–-]*)({CAPITAL_WORD}"
    rf"(?:[ ]{CAPITAL_WORD}){{0,2}})[ ]?(?::|[-–][ ])"
)
_NAME_LABEL = re.compile(rf"(?m)^[ \t]*(?:Full name|Name|NAME)[ ]({_NAME})[ \t]*$")
_INTRODUCED = re.compile(
    rf"(?:(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|the tenant's) (?:full )?name (?:is|was)|\bname "
    rf"as|name['’]s|\b(?:[Nn]amed?|[Cc]alled|[Kk]nown as|[Ff]ormerly|née|nee|[Aa]lias|a\.?k\.?a\.?|"
    rf"[Bb]orn)) ({_NAME})"
)
_NUMBERED = re.compile(rf"\b(?:PC|PCSO|DC|DS|PS|SGT|Sgt|CSO|CEO|FF) ?\d{{2,6}} ({CAPITAL_WORD})")
_KIN_SHORT = re.compile(
    rf"\b(?:MGM|MGF|PGM|PGF|MGGM|Mo|Fa|MU|MA|PU|PA|[Ss]ibs?|[Tt]wins|step[- ]?(?:mum|dad)|[Hh]alf[- ]?(?:bro|sis|sib))"
    rf"(?:[ ]\(|[ ])({CAPITAL_WORD})(?:(?:[ ]and[ ]|[ ]&[ ]|, )({CAPITAL_WORD}))?"
)
"""Shorthand of case notes: "MGM Beverley", "Fa (Leon)", "twins Kai and Kaiden"."""
_LOW_TITLE = re.compile(r"\b(mr|mrs|ms|miss|dr|cllr)\.?[ ]([a-z][a-z'’-]{1,20}(?:[ ][a-z][a-z'’-]{1,20})?)\b")
_EDGE = re.compile(r"\s*[<\[(].*$|[\"“”*]")
_MAILTO = re.compile(r"[\w.+'-]+@[\w.-]+")


def plausible(tokens: list[Token]) -> bool:
    """Whether the words could be somebody's name where a form asks for one."""
    solid = [token for token in tokens if not token.initial]
    return 1 <= len(tokens) <= 6 and any(token.lexicon.name >= 1 or token.lexicon.word == 0 for token in solid)


def _named(text: str, start: int, end: int, kind: str, detail: str = "", *, score: float = 0.85) -> Iterator[Cue]:
    """A cue for the name at the front of text[start:end], if it is one."""
    tokens = tokens_of(text, start, end)
    kept = name_tokens(tokens)
    titled = bool(tokens) and tokens[0].key in TITLES
    if kind == "label" and not titled and _is_a_heading(tokens, kept, detail):
        return
    if not (plausible(kept) or (titled and kept)):
        return
    gap = next(
        (i for i in range(1, len(kept)) if text[kept[i - 1].end : kept[i].start].strip(" \u00a0\t")),
        len(kept),
    )
    comma = gap < len(kept) and text[kept[gap - 1].end : kept[gap].start].strip() == ","
    if comma and gap <= 2 and kind in {"label", "from", "to"} and "name" not in detail.replace("full name", ""):
        rest = kept[gap:]
        whole = gap > 1 and kept[0].lexicon.given > 1  # "Samuel Bracewell, Mary Seacole Academy"
        if (
            not whole
            and rest[0].lexicon.given >= 2
            and kept[0].lexicon.family
            and all(token.lexicon.word < 3 for token in rest)
        ):
            yield Cue(kept[0].start, kept[-1].end, kind, detail, score, reversed=True)
            return
    kept = kept[:gap]
    if kept:
        yield Cue(kept[0].start, end_of(kept[-1]), kind, detail, score)


_WEAK_LABEL = re.compile(
    r"^(?:re|regarding|concerning|in respect of|for|cc|subject|contact|user|minutes|print|"
    r"signed|[a-z]+ (?:by|with))$"
)


def _is_a_heading(tokens: list[Token], kept: list[Token], detail: str) -> bool:
    """Whether a label is followed by other words than a name: one word before a plain one, or no known name at all."""
    cut = len(kept) < len(tokens)
    if len(kept) == 1 and cut and kept[0].lexicon.given < 3:
        return True
    known = any(token.lexicon.given >= 2 or token.lexicon.family >= 2 or token.initial for token in kept)
    lone = len(kept) == 1 and not (kept[0].lexicon.given >= 2 and kept[0].lexicon.word <= 1)
    return bool(_WEAK_LABEL.match(detail)) and (lone or not known)


def _headers(text: str) -> Iterator[Cue]:
    for match in _HEADER.finditer(text):
        kind = "from" if match[1].lower() in {"from", "sender", "sent by", "organizer"} else "to"
        place = match.start(2)
        separator = ";" if ";" in match[2] else "," if "<" in match[2] or "," in match[2] else ";"
        for part in _parts(match[2], separator):
            yield from _display(text, place + part[0], place + part[1], kind)


def _parts(value: str, separator: str) -> Iterator[tuple[int, int]]:
    """The addressees of a header line; a comma between a bare family and given name does not separate."""
    start = 0
    for match in re.finditer(re.escape(separator), value):
        piece = value[start : match.start()]
        if separator == "," and "<" in value and "@" not in piece:
            continue
        yield start, match.start()
        start = match.end()
    yield start, len(value)


def _display(text: str, start: int, end: int, kind: str) -> Iterator[Cue]:
    raw = text[start:end]
    stop = _EDGE.search(raw.lstrip("\"'“ *"))
    lead = len(raw) - len(raw.lstrip("\"'“ *"))
    shown = raw[lead : lead + stop.start()] if stop else raw[lead:]
    if "@" in shown or not shown.strip():
        return
    words = tokens_of(text, start + lead, start + lead + len(shown))
    if words and len(name_tokens(words)) == len([w for w in words if w.key not in TITLES]):
        yield from _named(text, start + lead, start + lead + len(shown), kind, score=0.9)


_JOINED_PART = re.compile(r"(?:^| and | & )((?:(?! and | & ).)+)")
_LISTING = re.compile(
    r"(?i)present|apolog|apols|attend|absent|officers$|distribution|participants|invitees|^cc$|parents?$|siblings|household"
    r"|children|names|passengers|pupils|panel|interviewers|signatories|volunteers|guests|delegates|trustees|governors"
    r"|occupants|witnesses|objectors|petitioners|crew|twins|members"
)


def _labels(text: str) -> Iterator[Cue]:
    for match in LABEL.finditer(text):
        detail = " ".join(match[1].lower().split())
        listing = _LISTING.search(detail)
        value = (_VALUES if listing else _VALUE).match(text, match.end())
        if value is None or detail in {"from", "to"}:
            continue
        if listing:
            for part in LIST_PART.finditer(value[0]):
                yield from _named(text, value.start() + part.start(1), value.start() + part.end(1), "label", detail)
        else:
            yield from _labelled(text, value, detail)


def _labelled(text: str, value: re.Match[str], detail: str) -> Iterator[Cue]:
    """The one name, or the two that "and" joins, behind a label."""
    end = value.end()
    stop = re.search(
        r"[ ]{2,}|[(]|[ ][-–—][ ]|\b(?:dob|d\.o\.b|born|of|at|on|who|date|tel)\b|[:@]", value[0], re.IGNORECASE
    )
    if stop:
        end = value.start() + stop.start()
    for part in _JOINED_PART.finditer(text[value.start() : end]):
        yield from _named(text, value.start() + part.start(1), value.start() + part.end(1), "label", detail)


_SHAPES: tuple[tuple["re.Pattern[str]", str, float], ...] = (
    (_SALUTATION, "salutation", 0.85),
    (_NAME_LABEL, "label", 0.85),
    (_INTRODUCED, "introduced", 0.6),
    (_NUMBERED, "introduced", 0.7),
    (_KIN_SHORT, "introduced", 0.6),
    (_SPEAKER, "from", 0.6),
)


def _matches(text: str) -> Iterator[Cue]:
    for pattern, kind, score in _SHAPES:
        for match in pattern.finditer(text):
            for group in range(1, pattern.groups + 1):
                if match[group]:
                    yield from _named(text, *match.span(group), kind, "name" if kind == "label" else "", score=score)
    for end in re.finditer("wrote:", text):
        quoted = _WROTE.search(text, max(text.rfind("\n\n", 0, end.start()) + 1, end.start() - 160), end.end())
        if quoted:
            yield from _named(text, *quoted.span(1), "from")
    for match in _LOW_TITLE.finditer(text):
        yield from _low(text, match)


def _signed(text: str) -> Iterator[Cue]:
    """Who signs: a name behind a closing formula, or initials on a line of their own."""
    for match in _SIGN_OFF.finditer(text):
        name = _SIGN_NAME.match(text, match.end())
        initials = _SIGN_INITIALS.match(text, match.end())
        if initials:
            yield Cue(*initials.span(1), "sign-off", "", 0.7)
        elif name:
            yield from _named(text, *name.span(1), "sign-off")
    for match in _SIGNED_BELOW.finditer(text):
        if not look_up(match[1].replace(".", "")).thing:
            yield Cue(*match.span(1), "sign-off", "", 0.6)


def _low(text: str, match: re.Match[str]) -> Iterator[Cue]:
    tokens = tokens_of(text, *match.span(2))
    kept = [token for token in tokens if token.lexicon.word <= 1]
    if kept and kept[0] is tokens[0]:
        yield Cue(kept[0].start, kept[-1].end, "titled", match[1], 0.8)


def cues(text: str) -> list[Cue]:
    """Every name that the form of `text` shows, in order of place."""
    found = [*_headers(text), *_labels(text), *_matches(text), *_signed(text), *exported(text), *in_lists(text)]
    return sorted(found, key=lambda cue: (cue.start, -cue.score, cue.end, cue.kind))
