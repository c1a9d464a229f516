"""`exposure scope`: a part of the case counted by itself, kept in the case and made anew after every run."""

import argparse
import csv
import re
from collections.abc import Callable
from pathlib import Path

from exposure.case import Case
from exposure.errors import ExitCode, UsageError
from exposure.scoping import ScopeSettings
from flows.summary import code_of, overview
from flows.views import NOT_FOUND, view

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
Say = Callable[[str], None]


def run(chosen: argparse.Namespace, say: Say) -> ExitCode:
    """Keep and count the scope, or list the case's. Raises UsageError for what cannot be a scope."""
    case = Case.open(chosen.case)
    if chosen.name is None:
        for scope in case.scopes().values():
            say(f"{scope.name}: {' '.join(scope.told()) or 'all files'}")
        return ExitCode.ALL_READ
    scope = _scope(chosen, case)
    found = case.run(chosen.run) if chosen.run else case.newest()
    with case.lock():
        made = view(case, found, scope)
        case.keep_scope(scope)
    for line in overview(made.figures):
        say(line)
    say(f"Reports        {found.view(scope.name) / 'reports'}")
    if made.not_found:
        say(f"Not found      {len(made.not_found):,} lines of the list name no file of the case: see {NOT_FOUND} there")
    return code_of(made.figures)


def _scope(chosen: argparse.Namespace, case: Case) -> ScopeSettings:
    if not NAME.fullmatch(chosen.name):
        raise UsageError("A scope's name is of small letters, digits and hyphens, 40 at most: it stands on reports.")
    said = (chosen.listing, chosen.since, chosen.until, chosen.controllers, *chosen.folder)
    if not any(said):
        kept = case.scopes().get(chosen.name)
        if kept is None:
            raise UsageError("Say what is in the scope: --listing, --from, --to, --folder or --controllers.")
        return kept
    return ScopeSettings(
        name=chosen.name,
        listing=_text(chosen.listing) if chosen.listing else None,
        since=chosen.since,
        until=chosen.until,
        folders=tuple(chosen.folder),
        controllers=_controllers(chosen.controllers) if chosen.controllers else (),
    )


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError:
        raise UsageError(f"The file {path} cannot be read.") from None
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _controllers(path: Path) -> tuple[tuple[str, str], ...]:
    """Pattern and controller of each line. Raises UsageError for a line without both; it tells the line alone."""
    pairs = []
    for number, row in enumerate(csv.reader(_text(path).splitlines()), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#") or (number == 1 and cells[-1].casefold() == "controller"):
            continue
        if len(cells) != 2 or not all(cells):
            raise UsageError(f"{path.name}, line {number}: a pattern, a comma and a controller are wanted.")
        pairs.append((cells[0], cells[1]))
    if not pairs:
        raise UsageError(f"{path.name} names no controller.")
    return tuple(pairs)
