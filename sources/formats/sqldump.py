"""SQL dumps (pg_dump, mysqldump and kin): the rows of COPY blocks and INSERT statements, table by table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from exposure.words import Blob, Cause, Content, Member, Passage, Table, Unread, Unreadable
from sources.encoding import decode, encoding_of
from sources.reader import HEAD_BYTES, LARGEST_MEMBER, Reader
from sources.tables import batches

_NAME = r'(?:(?:"[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$]+)\s*\.?\s*)+?'
_COPY = re.compile(rf"COPY ({_NAME})\s*(?:\(([^)]*)\))? FROM stdin;\s*$", re.IGNORECASE)
_INSERT = re.compile(
    rf"\s*(?:INSERT|REPLACE) (?:IGNORE )?(?:INTO )?({_NAME})\s*(?:\(([^)]*)\)\s*)?VALUES", re.IGNORECASE
)
_INSERT_LINE = re.compile(rb"\s*(?:INSERT|REPLACE)\s", re.IGNORECASE)
_CREATE = re.compile(rf"\s*CREATE TABLE (?:IF NOT EXISTS )?({_NAME})\s*\(", re.IGNORECASE)
_COLUMN = re.compile(r'\s*(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([\w$]+))\s')
_NO_COLUMN = frozenset({"PRIMARY", "KEY", "CONSTRAINT", "UNIQUE", "FOREIGN", "INDEX", "CHECK", "FULLTEXT", "SPATIAL"})
_DUMP = re.compile(
    rb"-- (PostgreSQL|MySQL|MariaDB) d(atabase d)?ump|^COPY [^\n]{1,500} FROM stdin;\s*$|"
    rb"^(INSERT INTO|INSERT|CREATE TABLE) [^\n]{1,500}\(|^USE \[[^\n]{1,200}\]\s*\nGO\s*$",
    re.MULTILINE | re.IGNORECASE,
)
_BATCH = re.compile(rb"^GO\s*$", re.MULTILINE | re.IGNORECASE)
_STANDARD = re.compile(r"[EN]?'((?:[^']|'')*)'|(\()|(\))|(,)|([^\s(),']+)")
_BACKSLASH = re.compile(r"[EN]?'((?:[^'\\]|''|\\.)*)'|(\()|(\))|(,)|([^\s(),']+)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)|''", re.DOTALL)
_HEAD_LINES = 8
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": ""}


@dataclass(slots=True)
class _Rows:
    """Where the rows of one table stand in the dump: pieces of it, from byte to byte."""

    name: str = field(repr=False)
    columns: tuple[str, ...] = field(repr=False)
    copied: bool
    pieces: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a dump is written: `backslash` quotes as MySQL's do; `bare` statements without semicolons as SQL Server's."""

    backslash: bool
    bare: bool

    def ended(self, line: bytes) -> bool:
        """Whether a statement ends with `line`, which does not end inside of quotes."""
        return line.rstrip().endswith((b";", b")") if self.bare else b";")

    def quotes(self, line: bytes) -> int:
        """How many quotation marks of a text the line has."""
        return (re.sub(rb"\\.", b"", line) if self.backslash and b"\\" in line else line).count(b"'")


class _Index:
    """Reads a dump once and notes where each table's rows are; what is no row is kept as text."""

    def __init__(self, blob: Blob, manner: "_Manner") -> None:
        self.tables: dict[tuple[str, bool], _Rows] = {}
        self.cut = False
        self._blob = blob
        self._manner = manner
        self._created: dict[str, tuple[str, ...]] = {}
        self._creating: tuple[str, list[str]] | None = None

    def statements(self) -> Iterator[str]:
        """Lines that hold no rows, while the index is made."""
        where = 0
        with self._blob.open() as source:
            lines = iter(source)
            for line in lines:
                start, where = where, where + len(line)
                if line[:5].upper() == b"COPY " and (found := _COPY.match(decode(line))):
                    end = self._past_copy(lines, where)
                    self._note(found[1], found[2], copied=True).pieces.append((where, end[0]))
                    where = end[1]
                elif _INSERT_LINE.match(line) and (
                    found := _INSERT.match(decode((line := self._head(lines, line))[:4096]))
                ):
                    where = self._past_statement(lines, line, start + len(line))
                    self._add(self._note(found[1], found[2], copied=False), start, where)
                elif not (self._manner.bare and _BATCH.match(line)):
                    where = start + len(line)
                    text = decode(line)
                    self._schema(text)
                    yield text

    def _past_copy(self, lines: Iterator[bytes], where: int) -> tuple[int, int]:
        """Where the rows of a COPY block end, and where the dump goes on."""
        for line in lines:
            if line.rstrip(b"\r\n") == b"\\.":
                return where, where + len(line)
            where += len(line)
        self.cut = True
        return where, where

    def _head(self, lines: Iterator[bytes], line: bytes) -> bytes:
        """An INSERT's first line, with those that follow up to the word VALUES where it stands in one of them."""
        while (
            line.count(b"\n") < _HEAD_LINES and not _INSERT.match(decode(line[:4096])) and not self._manner.ended(line)
        ):
            following = next(lines, None)
            if following is None:
                break
            line += following
        return line

    def _past_statement(self, lines: Iterator[bytes], line: bytes, where: int) -> int:
        """Where a statement ends that begins with `line`: at a line's end outside quotes."""
        quoted = self._manner.quotes(line) % 2
        while quoted or not self._manner.ended(line):
            following = next(lines, None)
            if following is None:
                self.cut = True
                break
            line = following
            quoted = (quoted + self._manner.quotes(line)) % 2
            where += len(line)
        return where

    def _note(self, name: str, columns: str | None, *, copied: bool) -> _Rows:
        plain = _plain(name)
        named = tuple(_unquoted(column) for column in columns.split(",")) if columns else self._created.get(plain, ())
        return self.tables.setdefault((plain, copied), _Rows(plain, named, copied))

    @staticmethod
    def _add(rows: _Rows, start: int, end: int) -> None:
        if rows.pieces and rows.pieces[-1][1] == start:
            rows.pieces[-1] = (rows.pieces[-1][0], end)
        else:
            rows.pieces.append((start, end))

    def _schema(self, line: str) -> None:
        """The columns of CREATE TABLE, for INSERT statements that name none."""
        if found := _CREATE.match(line):
            self._creating = (_plain(found[1]), [])
            inside = line[found.end() :].strip()
            if inside:
                self._creating[1].extend(_columns(inside))
        elif self._creating is not None:
            self._creating[1].extend(_columns(line))
        if self._creating is not None and line.rstrip().endswith(";"):
            self._created[self._creating[0]] = tuple(self._creating[1])
            self._creating = None


def _columns(text: str) -> Iterator[str]:
    for part in re.split(r",\s*(?![^()]*\))", text.strip()):
        found = _COLUMN.match(part)
        name = next((group for group in found.groups() if group), "") if found else ""
        if name and name.upper() not in _NO_COLUMN:
            yield name


def _plain(name: str) -> str:
    """A table's or column's name without its quotes."""
    return re.sub(r"[\"`\[\]\s]", "", name)


def _unquoted(column: str) -> str:
    return column.strip().strip('"`[]')


def recognises(blob: Blob, head: bytes) -> bool:
    """Statements that only a dump has, in a file that a dump's name fits."""
    return blob.suffix in {".sql", ".dump", ".dmp", ".bak", ".pgsql", ""} and bool(_DUMP.search(_narrow(head)))


def _narrow(head: bytes) -> bytes:
    wide = (encoding_of(head) or "").startswith(("utf-16", "utf-32"))
    return decode(head).encode() if wide else head


def read(blob: Blob) -> Iterator[Content]:
    """The schema as text, and a member for each table that has rows."""
    head = blob.read(HEAD_BYTES)
    if encoding_of(head) is None:
        raise Unreadable(Cause.UNSUPPORTED)
    if _narrow(head) is not head:
        if blob.size > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
        blob = Blob.of_bytes(blob.name, decode(blob.read()).encode())
    backslash = bool(re.search(rb"-- (MySQL|MariaDB) dump|^(INSERT INTO|CREATE TABLE) `", _narrow(head), re.MULTILINE))
    manner = _Manner(backslash, bare=bool(_BATCH.search(_narrow(head))))
    index = _Index(blob, manner)
    held: list[str] = []
    for line in index.statements():
        held.append(line)
        if len(held) >= 20_000:
            yield Passage("statements", "".join(held))
            held.clear()
    if "".join(held).strip():
        yield Passage("statements", "".join(held))
    for rows in index.tables.values():
        yield Member(rows.name, partial(_table, blob, rows, manner), dataset=rows.name)
    if index.cut:
        yield Unread("end of the dump", Cause.CORRUPT, 0.1)


def _table(blob: Blob, rows: _Rows, manner: _Manner) -> Iterator[Content]:
    """One table, its rows streamed from their places in the dump."""
    stream = _copied(blob, rows) if rows.copied else _inserted(blob, rows, manner)
    first = next(stream, None)
    if first is None:
        return
    width = max(len(rows.columns), len(first))
    columns = rows.columns + ("",) * (width - len(rows.columns))
    yield Table(f"table {rows.name}", columns, batches(_chain(first, stream), width))


def _chain(first: list[str | None], rest: Iterator[list[str | None]]) -> Iterator[list[str | None]]:
    yield first
    yield from rest


def _lines(blob: Blob, start: int, end: int) -> Iterator[bytes]:
    with blob.open() as source:
        source.seek(start)
        while start < end and (line := source.readline()):
            start += len(line)
            yield line


def _copied(blob: Blob, rows: _Rows) -> Iterator[list[str | None]]:
    r"""Rows in the text format of COPY: tabs between, "\\N" for null, backslash escapes."""
    for start, end in rows.pieces:
        for line in _lines(blob, start, end):
            cells = decode(line.rstrip(b"\r\n")).split("\t")
            yield [None if cell == "\\N" else _unescaped(cell) for cell in cells]


def _unescaped(text: str) -> str:
    if "\\" not in text and "''" not in text:
        return text
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[1], found[1]) if found[1] else "'", text)


def _inserted(blob: Blob, rows: _Rows, manner: _Manner) -> Iterator[list[str | None]]:
    """Rows of INSERT statements, read statement by statement."""
    for start, end in rows.pieces:
        held: list[bytes] = []
        quoted = 0
        for line in _lines(blob, start, end):
            held.append(line)
            quoted = (quoted + manner.quotes(line)) % 2
            if not quoted and manner.ended(line):
                yield from _values(decode(b"".join(held)), backslash=manner.backslash)
                held.clear()
        if held:
            yield from _values(decode(b"".join(held)), backslash=manner.backslash)


def _values(statement: str, *, backslash: bool) -> Iterator[list[str | None]]:
    """The rows of one INSERT statement."""
    found = _INSERT.match(statement)
    depth = 0
    row: list[str | None] = []
    cell: str | None = None
    for token in (_BACKSLASH if backslash else _STANDARD).finditer(statement, found.end() if found else 0):
        text, opened, closed, comma, word = token.groups()
        if opened:
            depth += 1
            row, cell = ([] if depth == 1 else row), None  # what stood before an inner one was a function's name
        elif closed:
            depth -= 1
            if depth == 0:
                yield [*row, cell]
        elif comma:
            if depth == 1:
                row.append(cell)
                cell = None
        elif text is not None:
            cell = _unescaped(text) if backslash else text.replace("''", "'")
        elif word and word.upper() != "NULL" and depth:
            cell = word if cell is None else cell
    if depth == 1 and row:
        yield [*row, cell]


READER = Reader(
    name="sqldump",
    label="SQL dumps (PostgreSQL, MySQL and kin)",
    suffixes=(".sql", ".dump", ".pgsql"),
    read=read,
    recognises=recognises,
    textual=True,
)
