"""What a column's header says: whose value it is, and which, in any convention of writing headers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from detectors.column_topics import topic_of
from detectors.declare import Detector
from detectors.header_entities import CONTAINED_ENTITIES, MORE_HEADERS
from detectors.header_spelling import BEHIND, in_english, spelt, trimmed
from detectors.header_words import (
    ABOUT_A_VALUE,
    CONTAINS,
    FIELDS,
    NOT_A_PERSON,
    OWNERS,
    SUBJECTS,
)
from exposure.found import Role

CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
DOTTED = re.compile(r"(?<![A-Za-z])((?:[A-Za-z]\.){2,}[A-Za-z]?|[A-Za-z](?:\.[A-Za-z])+)(?![A-Za-z])")

ACRONYM = re.compile(
    r"(?<![A-Z])(?:NHS|NINO|NI|UPN|ULN|UPRN|FSM|SEN|SEND|EHCP|LAC|CIN|CLA|CP|DOB|HB|CT|PNC|GP|VRM|UTR|NCY|PCN|DWP|LA)"
    r"(?=[a-z]{3})"
)
"""What is written in capitals before a word in small letters: "SENprovision", "LAchildID"."""
OF_A_PERSON = frozenset({"title", "forename", "surname", "dob", "sex", "gender", "age", "mobile", "email"})
"""What is a person's behind any short mark with a number: "T2 Title", "P1 Sex"."""
SHORT_WORD = 3  # letters of a word that says whose a column is only where it stands alone
ASIDE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|\+.*$)")
"""What a header says of its values by the way: "Emp No (ESR)", "Elector No.+Sfx"."""
NESTED = re.compile(r"[A-Za-z_]{3,}\.(?=[A-Za-z_]{3})")
"""The first step of a path to a value in a record within a record: "resource.name.family"."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a header says.

    `who` is a `Role` (with a number where there are several), "contact", or "" for the record's own person; `field` is
    one of FIELDS, "id" for an identifier or "topic" for a sensitive column.
    """

    field: str
    entity: str = ""
    who: str = ""
    exact: bool = True


@lru_cache(8192)
def words(header: str) -> tuple[str, ...]:
    """The words of a header in lower case, abbreviations written out, in any convention."""
    text = trimmed(header).replace("'", "").replace("\u2019", "")
    text = ACRONYM.sub(r"\g<0> ", text)
    text = DOTTED.sub(lambda match: match.group().replace(".", ""), text)
    parts = re.findall(r"[a-z0-9]+|#", CAMEL.sub(" ", text).lower())
    return tuple(_merged(spelt(parts)))


def _merged(parts: Sequence[str]) -> list[str]:
    """The header in which e-mail, postcode and the like are one word each."""
    text = in_english(" ".join(parts))
    for apart, together in TOGETHER:
        text = re.sub(rf"\b{apart}\b", together, text)
    return text.split()


TOGETHER = (
    ("e mail", "email"), ("post code", "postcode"), ("sur name", "surname"), ("fore name", "forename"),
    ("user name", "username"), ("pass word", "password"), ("a c", "account"), ("birth date", "birthdate"),
    ("s code", "sort code"), ("f names?", "forename"), ("s names?", "surname"), ("e addr(?:ess)?", "email"),
    ("vpn user", "username"), ("ip v [46]", "ip"), ("passport number", "passport"),
)  # fmt: skip


def bare(parts: Sequence[str]) -> tuple[str, ...]:
    """`parts` without what stands behind a header and says only how its values are kept."""
    kept = list(parts)
    while len(kept) > 1 and kept[-1] in BEHIND:
        kept.pop()
    return tuple(kept)


def unnumbered(parts: Sequence[str]) -> tuple[str, ...]:
    """`parts` without the numbers of columns of which there are several."""
    return tuple(part for part in parts if not part.isdigit())


@cache
def _owner_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    named = [(phrase, who) for phrase, who in OWNERS] + [(phrase, "") for phrase in SUBJECTS]
    ordered = sorted(named, key=lambda pair: -len(pair[0]))
    ends = {phrase: r"\b" if len(phrase) <= SHORT_WORD else "" for phrase, _ in ordered}
    return tuple((re.compile(rf"\b{one}{ends[one]}(?: (?P<n>\d{{1,2}})\b)?"), who) for one, who in ordered)


def _compact_forms(text: str) -> set[str]:
    """How a header of several words is written as one: numbers shortened in the usual ways."""
    forms = {text}
    for whole, shorter in (("number", ("no", "num", "nbr")), ("reference", ("ref", "refno")), ("address", ("addr",))):
        forms |= {form.replace(whole, short) for form in forms for short in shorter}
    return {form.replace(" ", "") for form in forms}


class HeaderBook:
    """The header words of all detectors and fields, looked up in one step."""

    def __init__(self, detectors: Sequence[Detector]) -> None:
        self._meanings: dict[str, Meaning] = {}
        for field, names in FIELDS.items():
            for name in names:
                self._add(name, Meaning(field))
        for detector in detectors:
            for name in detector.headers:
                self._add(name, Meaning("id", detector.entity))
        declared = {detector.entity for detector in detectors}
        for entity, names in MORE_HEADERS.items():
            for name in names if entity in declared else ():
                self._add(name, Meaning("id", entity))

    def _add(self, name: str, meaning: Meaning) -> None:
        for form in _compact_forms(" ".join(words(name))) | _compact_forms(name):
            self._meanings.setdefault(form, meaning)

    def meaning(self, header: str) -> Meaning | None:
        """What `header` says, or None where it says nothing that concerns a person."""
        parts = words(header)
        if not parts:
            return None
        shorter = bare(parts)
        tries = [tried for tried in dict.fromkeys((shorter, parts, bare(unnumbered(parts)))) if tried]
        tries += [parts[2:]] if len(parts) > 2 and parts[1].isdigit() and parts[-1] in OF_A_PERSON else []
        found = [meaning for tried in tries if (meaning := self._meant(header, tried))]
        if not any(meaning.exact for meaning in found) and (plain := ASIDE.sub(" ", header)) != header:
            found = [*filter(None, [self.meaning(plain)]), *found]
        return next(
            (meaning for meaning in found if meaning.exact or meaning.field != "full name"), next(iter(found), None)
        )

    def _meant(self, header: str, parts: tuple[str, ...]) -> Meaning | None:
        """What the words of `header` say."""
        topic = topic_of(" ".join(parts))
        whole = self._meanings.get("".join(parts))
        if whole is not None and not (topic and whole.field == "free text"):
            return whole
        if topic:
            return Meaning("topic", topic, _whose(" ".join(parts))[0])
        who, rest = _whose(" ".join(parts))
        found = self._of_rest(parts, rest, who)
        return found if found and (found.exact or found.field != "full name") else self._nested(header, who) or found

    def _nested(self, header: str, who: str) -> Meaning | None:
        """The meaning of a path's last steps, where the whole says nothing and is no thing's."""
        step = None if NOT_A_PERSON.intersection(words(header)) else NESTED.match(header)
        inner = self.meaning(header[step.end() :]) if step else None
        return replace(inner, who=inner.who or who) if inner else None

    def person(self, header: str) -> Meaning | None:
        """Whose name stands under a header that is a word for a person and nothing else ("Employee")."""
        who, rest = _whose(" ".join(words(header)))
        return None if rest or not words(header) else Meaning("full name", who=who, exact=False)

    def _of_rest(self, parts: tuple[str, ...], rest: str, who: str) -> Meaning | None:
        """The meaning of what is left of a header once the words that say whose it is are gone."""
        if not rest:
            return Meaning("full name", who=who, exact=False)
        found = self._meanings.get(rest.replace(" ", "")) or self._meanings.get(
            re.sub(r" ?\d+$", "", rest).replace(" ", "")
        )
        thing = bool(NOT_A_PERSON.intersection(parts))
        if found is not None and not (thing and found.field in {"full name", "given", "family"}):
            return Meaning(found.field, found.entity, who)
        held = set(parts)
        for needed, entity in CONTAINED_ENTITIES:
            if needed <= held and not held & ABOUT_A_VALUE:
                return Meaning("id", entity, who, exact=False)
        for needed, field in CONTAINS:
            if needed <= held and not (thing and field not in {"birth date", "free text"}):
                return Meaning(field, "", who, exact=False)
        return None if thing or rest == " ".join(parts) else Meaning("full name", who=who, exact=False)


def says_whose(header: str) -> bool:
    """Whether a header says whose column it is: "Pupil Email", "Mother's Tel"."""
    text = " ".join(words(header))
    return any(pattern.search(text) for pattern, _ in _owner_patterns())


def _whose(text: str) -> tuple[str, str]:
    """Whose column it is, and the header without the words that say so."""
    who = ""
    for pattern, role in _owner_patterns():
        match = pattern.search(text)
        if match is None:
            continue
        text = f"{text[: match.start()]} {text[match.end() :]}"
        number = match.group("n")
        if role and not who:
            who = f"{role} {number}" if number else role
        elif number and not who and number != "1":
            who = f"{Role.SUBJECT} {number}"
    left = [word for word in text.split() if word not in {"of", "the", "s", "to", "for", "is"}]
    return who, " ".join(left)
