"""Registers of residents, staff or pupils read from files as items are, each row an identity that the operator has."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from exposure.case import Case
from exposure.errors import UsageError
from exposure.found import ItemContext, Role
from exposure.people.register import MOST
from exposure.schemas import MENTIONS
from exposure.words import Table
from flows.naming import by_shown
from flows.opening import blob_of
from sources.explore import explore_blob

ABOUT = (Role.SUBJECT, Role.STAFF, Role.CHILD)
"""Whom a register is of; not their next of kin."""


def keep_registers(case: Case, files: Sequence[Path]) -> dict[str, int]:
    """Read `files` and keep them, encrypted, as the case's registers instead of those that it has.

    Gives each register's name and how many rows it has. Raises SourceError where one cannot be opened, UsageError where
    it tells nobody apart or there are more than MOST.
    """
    if len(files) > MOST:
        raise UsageError(f"A case has room for {MOST} registers.")
    named = by_shown([str(path.absolute()) for path in files])
    registers = {name: _identities(case, Path(path)) for name, path in named.items()}
    with case.lock():
        case.registers.keep(registers)
        return case.registers.sizes()


def _identities(case: Case, path: Path) -> pa.Table:
    found = [MENTIONS.empty_table(), *(pa.table(part) for part in _mentions(case, path))]
    rows = pa.concat_tables(found, promote_options="permissive").unify_dictionaries()
    named = rows.filter(pc.is_in(rows["role"].cast(pa.string()), value_set=pa.array(ABOUT)))
    if not named.num_rows:
        raise UsageError(f"{path.name} tells of no people: give a register as a table, one row a person, with headers.")
    return named


def _mentions(case: Case, path: Path) -> Iterator[pa.RecordBatch]:
    from detectors.scanner import Scanner  # noqa: PLC0415 - seconds to import: for this step only

    settings = case.settings()
    scanner = Scanner(case.key, names=False, own=settings.detectors)
    start = ItemContext(incident_date=settings.incident.day, organisation=settings.organisation)
    for opened in explore_blob(blob_of(path), passwords=settings.passwords):
        context = replace(start, path=opened.path)
        for content in opened.contents:
            if not isinstance(content, Table):
                continue
            for found in scanner.table(content, context):
                yield found.mentions
                context = replace(
                    context,
                    first_mention=context.first_mention + found.mentions.num_rows,
                    first_record=context.first_record + found.records,
                )
