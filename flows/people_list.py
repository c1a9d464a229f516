"""The list of a case's people: whom to tell, by which route, where they stand, and why they are taken for one."""

import csv
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from exposure.case import Case
from exposure.errors import SourceError
from exposure.ledger import Run
from exposure.membership import final_items, membership
from exposure.people.arrays import Ints
from exposure.people.masks import masked_value
from flows.case_people import CasePeople
from flows.review_sheet import harmless
from flows.steps import dataset_names

HEAD: tuple[str, ...] = (
    "Person",
    "Title",
    "Given",
    "Family",
    "Birth date",
    "Route",
    "Said in",
    "Address",
    "Postcode",
    "E-mail",
    "Phone",
)
HEAD += ("Datasets", "Categories", "Data subjects", "Records", "Chance", "Known by name alone", "Why one person")
HEAD += ("On registers",)
NAMED = ("title", "given", "family", "birth_date")
CONTACT = ("address", "postcode", "emails", "phones")
REASONS = {
    "ids": "identifier",
    "birth_date": "birth date",
    "emails": "e-mail address",
    "phones": "phone number",
    "postcode": "postcode",
    "address": "address",
    "family": "name",
}
Told = dict[str, list[list[str]]]


@dataclass(frozen=True, slots=True)
class _Listed:
    """What the mentions of a run say, column by column, and in which datasets their items count."""

    told: Told = field(repr=False)
    datasets: dict[int, list[str]] = field(repr=False)
    item: list[int] = field(repr=False)
    record: list[int] = field(repr=False)
    registers: list[str]


def write_list(case: Case, out: Path, *, reveal: bool, unknown: bool = False) -> int:
    """Write a CSV of the living people of the newest run, as judged so far, one a line; how many they are.

    Masked, unless `reveal` says that the values themselves are wanted, for the letters; `unknown`: only those who are
    on none of the operator's registers. Raises SourceError where it cannot be written.
    """
    run = case.newest()
    people = CasePeople.of(run)
    best = people.living(case.reviews)
    if unknown:
        best = np.where(np.isin(best, best[people.registers != 0]), -1, best)
    rows = np.flatnonzero(best >= 0)
    order = rows[np.argsort(best[rows], kind="stable")]
    starts = np.flatnonzero(np.r_[True, np.diff(best[order]) > 0]) if len(order) else order
    listed = _listed(case, run, people, str if reveal else dataset_names(case).shown)
    try:
        handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(HEAD)
            for mine in np.split(order, starts[1:]) if len(order) else ():
                writer.writerow([harmless(cell) for cell in _line(people, listed, mine, reveal=reveal)])
    except OSError:
        raise SourceError("The list cannot be written: check its folder and the space left.") from None
    return len(starts)


def _listed(case: Case, run: Run, people: CasePeople, shown: Callable[[str], str]) -> _Listed:
    where = membership(final_items(run))
    datasets: dict[int, set[str]] = {}
    for name, items in where.places.items():
        for item in items:
            if item in where.content:
                datasets.setdefault(where.content[item], set()).add(shown(name))
    table, told = people.mentions, {}
    for name in (*NAMED, *CONTACT, "ids", "categories", "subject_types"):
        values = table[name].to_pylist()
        told[name] = [value if isinstance(value, list) else [value] if value else [] for value in values]
    item, record = (table[name].to_pylist() for name in ("item", "record"))
    registers = [shown(name) for name in case.registers.sizes()] if run.registers == case.registers.digest else []
    return _Listed(told, {item: sorted(names) for item, names in datasets.items()}, item, record, registers)


def _line(people: CasePeople, listed: _Listed, mine: Ints, *, reveal: bool) -> Iterator[str]:
    """One person's cells, in the order of HEAD."""
    rows = mine.tolist()
    said = {name: _likeliest(listed.told[name], rows) for name in (*NAMED, *CONTACT)}
    route, count = _route(said)
    shown = {name: value if reveal or not value else masked_value(name, value) for name, (value, _) in said.items()}
    yield people.name_of(rows[0])
    yield from (shown[name] for name in NAMED)
    yield from (route, str(count))
    yield from (shown[name] for name in CONTACT)
    yield "; ".join(sorted({name for row in rows for name in listed.datasets.get(listed.item[row], [])}))
    for name in ("categories", "subject_types"):
        yield "; ".join(sorted({code for row in rows for code in listed.told[name][row]}))
    yield str(len({(listed.item[row], listed.record[row]) for row in rows}))
    yield f"{float(people.resolution.probability[mine].min()):.2f}"
    yield "yes" if not any(listed.told[name][row] for row in rows for name in ("birth_date", *CONTACT, "ids")) else ""
    yield "; ".join(_reasons(listed.told, rows))
    on = int(np.bitwise_or.reduce(people.registers[mine]))
    yield "; ".join(name for number, name in enumerate(listed.registers) if on >> number & 1)


def _likeliest(column: Sequence[list[str]], rows: Sequence[int]) -> tuple[str, int]:
    """The value that most of the rows say, the longest of equals, and how many say it."""
    counts = Counter(value for row in rows for value in column[row])
    return min(counts.items(), key=lambda one: (-one[1], -len(one[0]), one[0])) if counts else ("", 0)


def _route(said: dict[str, tuple[str, int]]) -> tuple[str, int]:
    """The surest way to reach the person, and in how many mentions it stands."""
    if said["address"][0] and said["postcode"][0]:
        return "letter", min(said["address"][1], said["postcode"][1])
    for name, route in (("emails", "e-mail"), ("phones", "phone"), ("address", "letter without postcode")):
        if said[name][0]:
            return route, said[name][1]
    return "none", 0


def _reasons(told: Told, rows: Sequence[int]) -> Iterator[str]:
    """What two or more of the mentions share."""
    for name, reason in REASONS.items():
        if any(count > 1 for count in Counter(value for row in rows for value in set(told[name][row])).values()):
            yield f"same {reason}"
