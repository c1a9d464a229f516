"""Mentions shown to a reviewer: enough to tell whether two are one person, too little to be read on."""

import re
from collections.abc import Iterable

import pyarrow as pa

from exposure.people.arrays import Ints
from exposure.people.prepare import EXTRA

SHOWN = ("title", "given", "middle", "family", "former", "birth_date", "sex", "address", "town", "postcode", "emails")
SHOWN += ("phones", "ids")


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
    return f"{_masked_value(name, value)} [{letter}]"


def _letter(number: int) -> str:
    return chr(ord("a") + number) if number < 26 else f"{_letter(number // 26 - 1)}{_letter(number % 26)}"


def _masked_value(name: str, value: str) -> str:
    if name == "birth_date":
        return value[:4] + "-··-··"[: max(0, len(value) - 4)]
    if name == "postcode":
        return value.split(maxsplit=1)[0] + " ···" if " " in value else value[:2] + "···"
    if name == "emails":
        local, _, domain = value.partition("@")
        return f"{local[:1]}{'·' * max(1, len(local) - 1)}@{domain[:1]}···"
    if name == "phones":
        return "···" + value[-2:]
    if name == "ids":
        kind, _, number = value.partition(":")
        return f"{kind} ···{number[-2:]}"
    if name in {"title", "sex"}:
        return value
    return re.sub(r"\w+", lambda word: word[0][:1] + "·" * min(9, len(word[0]) - 1), value)
