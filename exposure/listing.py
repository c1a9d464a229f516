"""A list of what was taken (an attacker's listing, a leak site's manifest), matched to the files of a case.

Lists come as plain paths, as sha256sum prints them, as tables with a column of paths or hashes, and as `dir /s` or
`ls -lR` print them; with drives, server names and backslashes. Where the list's paths begin is not where the case's do:
the beginnings are matched by what most file names have in common.
"""

import csv
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

HASH = re.compile(r"\b[0-9a-fA-F]{64}\b")
DRIVE = re.compile(r"^(?:[A-Za-z]:)?/+(?:\?/)?|^[A-Za-z]:|^(?:\./)+")
DIR_FOLDER = re.compile(r"^\s*Directory of (.+?)\s*$")
DIR_FILE = re.compile(
    r"^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\s+\d{1,2}:\d\d(?:\s*[AaPp][Mm])?\s+(<DIR>|[\d.,\s]*\d)\s+(.+?)\s*$"
)
LS_FOLDER = re.compile(r"^(\S.*):$")
LS_FILE = re.compile(r"^-[rwxsStTl-]{9}[.+@]?\s+\d+\s+\S+\s+\S+\s+\d+\s+\S+\s+\d+\s+[\d:]+\s+(.+?)\s*$")
LS_OTHER = re.compile(r"^(?:total \d+|[dlbcps][rwxsStTl-]{9}.*)$")
HEADS_TRIED = 20_000
"""Lines of the list by which the beginnings are matched."""

MAPPINGS = 50
"""Different beginnings that one list may have."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: a path, or a hash, or both; its number counts from 1."""

    line: int
    path: str = field(default="", repr=False)
    sha256: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Matched:
    """The case's files that the list names, and the lines that name none."""

    files: frozenset[int]
    lines: int
    unmatched: tuple[int, ...]
    by_hash: int


def plain(path: str) -> str:
    """A path as both sides can be compared: slashes, no drive and no leading dots, one form of letters and case."""
    slashed = unicodedata.normalize("NFC", path.strip().strip('"')).replace("\\", "/")
    return DRIVE.sub("", slashed).rstrip("/").casefold()


def listed(text: str) -> list[Listed]:
    """The files that the text of a list names, whatever made it."""
    lines = text.splitlines()
    if any(DIR_FOLDER.match(line) for line in lines):
        return list(_of_dir(lines))
    if any(LS_FILE.match(line) for line in lines):
        return list(_of_ls(lines))
    rows = _rows(lines)
    column = _path_column([row for _, row in rows])
    return [one for number, row in rows if (one := _of_row(number, row, column)) is not None]


def _of_dir(lines: Sequence[str]) -> Iterator[Listed]:
    folder = ""
    for number, line in enumerate(lines, 1):
        if found := DIR_FOLDER.match(line):
            folder = found[1]
        elif (found := DIR_FILE.match(line)) and found[1] != "<DIR>":
            yield Listed(number, plain(f"{folder}/{found[2]}"))


def _of_ls(lines: Sequence[str]) -> Iterator[Listed]:
    folder = ""
    for number, line in enumerate(lines, 1):
        if found := LS_FILE.match(line):
            yield Listed(number, plain(f"{folder}/{found[1]}" if folder else found[1]))
        elif not LS_OTHER.match(line) and (found := LS_FOLDER.match(line)):
            folder = found[1]


def _rows(lines: Sequence[str]) -> list[tuple[int, list[str]]]:
    """Lines as cells: by the delimiter that most lines have equally often, whole where none is."""
    told = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    for delimiter in "\t;,|":
        counts = Counter(line.count(delimiter) for _, line in told[:1_000])
        times, lines_of = max(counts.items(), key=lambda pair: pair[1]) if counts else (0, 0)
        if times and lines_of >= 0.9 * min(len(told), 1_000):
            return [(number, next(csv.reader([line], delimiter=delimiter), [])) for number, line in told]
    return [(number, [line]) for number, line in told]


def _path_column(rows: Sequence[Sequence[str]]) -> int:
    """The column with most slashes, backslashes and dots of suffixes in it."""
    score: Counter[int] = Counter()
    for row in rows[:1_000]:
        for place, cell in enumerate(row):
            looks = 2 * ("/" in cell or "\\" in cell) + bool(re.search(r"\.[A-Za-z0-9]{1,5}\"?\s*$", cell))
            score[place] += 0 if HASH.fullmatch(cell.strip()) else looks
    return max(score, key=lambda place: (score[place], -place)) if score else 0


def _of_row(number: int, row: Sequence[str], column: int) -> Listed | None:
    digest = next((found[0].lower() for cell in row if (found := HASH.search(cell))), "")
    cell = row[column] if column < len(row) else ""
    path = plain(HASH.sub("", cell).strip().lstrip("*"))
    return Listed(number, path, digest) if digest or ("/" in path or "." in path) else None


def matched(lines: Sequence[Listed], files: Mapping[int, tuple[str, str]]) -> Matched:
    """The files (item: path as shown with its source, and SHA-256) that the lines name, by hash and by path.

    A folder's line names all that is below it, unless other lines name files there.
    """
    by_hash: dict[str, list[int]] = defaultdict(list)
    by_path: dict[str, list[int]] = defaultdict(list)
    for item, (path, sha256) in files.items():
        by_path[plain(path)].append(item)
        if sha256:
            by_hash[sha256].append(item)
    found: dict[int, list[int]] = {}
    for one in lines:
        if one.sha256 in by_hash:
            found[one.line] = by_hash[one.sha256]
    hashes = len(found)
    waiting = [one for one in lines if one.line not in found and one.path]
    _by_paths(waiting, by_path, found)
    _by_folders([one for one in waiting if one.line not in found], by_path, found)
    named = frozenset(item for items in found.values() for item in items)
    return Matched(named, len(lines), tuple(one.line for one in lines if one.line not in found), hashes)


Paths = Mapping[str, list[int]]


def _by_paths(waiting: Sequence[Listed], by_path: Paths, found: dict[int, list[int]]) -> None:
    index: dict[str, list[str]] = defaultdict(list)
    for path in by_path:
        index[path.rpartition("/")[2]].append(path)
    left = list(waiting)
    for _ in range(MAPPINGS):
        heads = _heads(left, index)
        if heads is None:
            return
        for one in left:
            path = _moved(one.path, *heads)
            if path in by_path:
                found[one.line] = by_path[path]
        left = [one for one in left if one.line not in found]


def _heads(left: Sequence[Listed], index: Mapping[str, list[str]]) -> tuple[str, str] | None:
    """The beginnings, in the list and in the case, that most of the lines left over are matched by.

    A file's name alone tells nothing where others have it too.
    """
    votes: Counter[tuple[str, str]] = Counter()
    for one in left[:: max(len(left) // HEADS_TRIED, 1)]:
        candidates = index.get(one.path.rpartition("/")[2], ())
        for path in candidates if len(candidates) <= MAPPINGS else ():
            heads = _differing(one.path, path)
            if len(candidates) == 1 or path[len(heads[1]) + 1 :].count("/"):
                votes[heads] += 1
    return max(votes, key=lambda pair: (votes[pair], -len(pair[0]), -len(pair[1]), pair)) if votes else None


def _differing(one: str, other: str) -> tuple[str, str]:
    """What is left of two paths, at their beginnings, without their common end."""
    mine, theirs = one.split("/"), other.split("/")
    while mine and theirs and mine[-1] == theirs[-1]:
        mine.pop()
        theirs.pop()
    return "/".join(mine), "/".join(theirs)


def _moved(path: str, head: str, other: str) -> str:
    if head and not path.startswith(f"{head}/"):
        return ""
    rest = path[len(head) + 1 :] if head else path
    return f"{other}/{rest}" if other else rest


def _by_folders(waiting: Sequence[Listed], by_path: Paths, found: dict[int, list[int]]) -> None:
    folders: dict[str, list[int]] = defaultdict(list)
    for path, items in by_path.items():
        parts = path.split("/")[:-1]
        for depth in range(1, len(parts) + 1):
            folders["/".join(parts[:depth])].extend(items)
    called: dict[str, list[str]] = defaultdict(list)
    for folder in folders:
        called[folder.rpartition("/")[2]].append(folder)
    named = {item for items in found.values() for item in items}
    for one in waiting:
        alike = called.get(one.path.rpartition("/")[2], ())
        if alike:
            below = folders[min(alike, key=lambda folder: (len(_differing(one.path, folder)[0]), len(folder), folder))]
            found[one.line] = [] if named.intersection(below) else below
