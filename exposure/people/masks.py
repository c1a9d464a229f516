"""Mentions shown to a reviewer: enough to tell whether two are one person, too little to be read on."""

import re
from collections.abc import Callable, Iterable

import pyarrow as pa

from exposure.people.arrays import Ints
from exposure.people.prepare import EXTRA

SHOWN: tuple[str, ...] = ("title", "given", "middle", "family", "former", "birth_date", "sex", "address", "town")
SHOWN += ("postcode", "emails", "phones", "ids")


def columns_of(mentions: pa.Table) -> tuple[str, ...]:
    """Names of the columns that evidence has, in its order."""
    return (*(name for name in SHOWN if name in mentions.column_names), *_extras(mentions))


def _extras(mentions: pa.Table) -> list[str]:
    return sorted(name for name in mentions.column_names if name.startswith(EXTRA))


def masked(mentions: pa.Table, rows: Ints) -> tuple[tuple[str, ...], ...]:
    """One line a row: each value masked, with a letter that is the same for the same value in these lines."""
    names = columns_of(mentions)
    taken = mentions.select(list(names)).take(pa.array(rows)).to_pydict()
    return tuple(zip(*(_column(name, taken[name]) for name in names), strict=True)) if len(rows) else ()


def plain(mentions: pa.Table, rows: Ints) -> tuple[tuple[str, ...], ...]:
    """One line a row, each value as it is: for a reviewer who is entitled to see it, and asks to."""
    names = columns_of(mentions)
    taken = mentions.select(list(names)).take(pa.array(rows)).to_pydict()
    told = [["; ".join(value) if isinstance(value, list) else value or "" for value in taken[name]] for name in names]
    return tuple(zip(*told, strict=True)) if len(rows) else ()


def _column(name: str, values: list[str | list[str] | None]) -> list[str]:
    letters: dict[str, str] = {}
    shown = []
    for value in values:
        parts: Iterable[str] = value if isinstance(value, list) else [value] if value else []
        shown.append("; ".join(_one(name, part, letters) for part in parts if part))
    return shown


def _one(name: str, value: str, letters: dict[str, str]) -> str:
    plain = re.sub(r"\W", "", value.casefold())
    letter = letters.setdefault(plain, _letter(len(letters)))
    return f"{masked_value(name, value)} [{letter}]"


def _letter(number: int) -> str:
    return chr(ord("a") + number) if number < 26 else f"{_letter(number // 26 - 1)}{_letter(number % 26)}"


def masked_value(name: str, value: str) -> str:
    """What of a value of the column `name` a reviewer sees."""
    return _MASKS.get(name, _initials)(value)


def _initials(value: str) -> str:
    return re.sub(r"\w+", lambda word: word[0][:1] + "·" * min(9, len(word[0]) - 1), value)


def _year(value: str) -> str:
    return value[:4] + "-··-··"[: max(0, len(value) - 4)]


def _outward(value: str) -> str:
    return value.partition(" ")[0] + " ···" if " " in value else value[:2] + "···"


def _mailbox(value: str) -> str:
    local, _, domain = value.partition("@")
    return f"{local[:1]}{'·' * max(1, len(local) - 1)}@{domain[:1]}···"


def _ending(value: str) -> str:
    kind, _, number = value.rpartition(":")
    return f"{kind} ···{number[-2:]}".strip()


def _whole(value: str) -> str:
    return value


_MASKS: dict[str, Callable[[str], str]] = {
    "birth_date": _year,
    "postcode": _outward,
    "emails": _mailbox,
    "phones": _ending,
    "ids": _ending,
    "title": _whole,
    "sex": _whole,
}
