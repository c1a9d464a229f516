"""How far the values of a column are what its header says: the share of distinct ones that fit."""

import re
from collections.abc import Callable, Sequence

from detectors.cell_values import TITLES, iso_date, looks_like_name, sex_of
from detectors.column_topics import FLAGS, ONLY_FLAGS, says_something

KINDS_OF_HOME = frozenset(
    "house flat bungalow maisonette bedsit terrace terraced detached semi semi-detached studio apartment caravan room "
    "mobile boat cottage sheltered hostel block".split()
)


LONG_NUMBER = re.compile(r"\D?\d{6,}\D?")
"""No house has it: a property's or a record's number."""


def any_text(values: Sequence[str]) -> float:
    """All of them, where there are any."""
    return 1.0 if values else 0.0


def whole_names(values: Sequence[str]) -> float:
    """How far the values read as names of persons, from the lexicon."""
    return sum(max(0.0, looks_like_name(value)) for value in values) / len(values)


def lone_names(values: Sequence[str]) -> float:
    """Given or family names on their own: rare ones are in no lexicon, so letters alone count for half."""
    return sum(1.0 if (fit := looks_like_name(value)) >= 0.5 else 0.5 * (fit > 0) for value in values) / len(values)


def _share_of(test: Callable[[str], object]) -> Callable[[Sequence[str]], float]:
    return lambda values: sum(1 for value in values if test(value)) / len(values)


VERDICTS = frozenset(
    "pass fail passed failed merit distinction credit refer referred resit absent y n yes no true false set unset "
    "changed expired p f exempt compensated".split()
)
SHARED_LOGIN = re.compile(
    r"(?:svc|srv|service|sys|system|sql|sa|app|admin|administrator|root|bot|test|backup|guest|postgres|oracle|nobody|"
    r"daemon|www|db|user|support|info)(?:[._\- ].*|\d*)|\w+\$",
    re.IGNORECASE,
)
"""Accounts of programs, of machines and of whoever is on duty."""


def is_shared_login(login: str) -> bool:
    """Whether a login is no one person's."""
    return SHARED_LOGIN.fullmatch(login.strip().rpartition("\\")[2]) is not None


def _verdicts(values: Sequence[str]) -> bool:
    """Whether a column headed "Pass" holds how examinations and checks ended."""
    said = [value.strip().lower() for value in values]
    return not VERDICTS.isdisjoint(said) and all(value in VERDICTS or value.isdigit() for value in said)


def _numbers(values: Sequence[str]) -> bool:
    return not any(char.isalpha() for value in values for char in value)


CONTRADICTED: dict[str, Callable[[Sequence[str]], bool]] = {"PASSWORD": _verdicts, "USERNAME": _numbers}
"""What the values of a column say against its header."""


RACES = re.compile(
    r"(?i).*\b(?:white|black|asian|mixed|arab|hispanic|latin[oa]x?|caucasian|african|caribbean|indian|chinese|native|"
    r"pakistani|bangladeshi|traveller|roma|gypsy|irish|multi\w*|biracial|other|unknown)\b.*|[A-Z]{1,4}\d?|\d{1,2}"
)
"""Answers to "race"; a run over ten miles is a race as well."""


def answered(header: Sequence[str], values: Sequence[str]) -> bool:
    """Whether a header that means something else as well is answered yes or no."""
    if header == ("race",):
        return sum(RACES.fullmatch(value.strip()) is not None for value in values) >= len(values) / 2
    if len(header) != 1 or header[0] not in ONLY_FLAGS:
        return True
    return all(value.strip().lower() in FLAGS or not says_something(value) for value in values)


def _kind_of_home(value: str) -> bool:
    """Whether a cell says what sort of home it is and not where it stands."""
    return KINDS_OF_HOME.issuperset(value.lower().replace("/", " ").split())


def _age(value: str) -> bool:
    return re.fullmatch(r"\d{1,3}(?:\.0)?", value.strip()) is not None and float(value) <= 120


JUDGES: dict[str, Callable[[Sequence[str]], float]] = {
    "given": lone_names,
    "middle": lone_names,
    "family": lone_names,
    "former": lone_names,
    "full name": whole_names,
    "family, given": whole_names,
    "given family": whole_names,
    "initials": _share_of(lambda value: re.fullmatch(r"(?:[A-Za-z][ .]*){1,4}", value.strip())),
    "title": _share_of(lambda value: value.strip().rstrip(".").lower() in TITLES),
    "sex": _share_of(sex_of),
    "birth date": _share_of(lambda value: iso_date(value, serials=True)),
    "age": _share_of(_age),
    "address line": _share_of(
        lambda value: (
            any(char.isalnum() for char in value) and not LONG_NUMBER.fullmatch(value) and not _kind_of_home(value)
        )
    ),
    "town": _share_of(lambda value: not any(char.isdigit() for char in value)),
    "topic": lambda values: 1.0 if any(says_something(value) for value in values) else 0.0,
    "free text": _share_of(lambda value: any(char.isalpha() for char in value)),
}
