"""Databases: one engine a file, each opened in a read-only session and streamed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from exposure.errors import SourceError
from exposure.plugins import declared
from exposure.words import Content


@dataclass(frozen=True, slots=True)
class TableInfo:
    """A table's name ("schema.table", or "table" where the engine has no schemas) and its size in bytes, if known."""

    name: str = field(repr=False)
    size: int = 0


@dataclass(frozen=True, slots=True)
class Database:
    """One engine. `schemes` are what its URLs begin with.

    `tables` raises SourceError where the database cannot be opened; `read` streams one table, or the share of its rows
    that is asked for (0 to 1), the documents in its cells after it, and raises Unreadable. Neither lets a driver's
    words through.
    """

    name: str
    label: str
    schemes: tuple[str, ...]
    tables: Callable[[str], Sequence[TableInfo]]
    read: Callable[[str, str, float], Iterator[Content]]


@cache
def engines() -> tuple[Database, ...]:
    """Every engine of this folder."""
    return declared("sources.databases", "DATABASE", Database)


def engine_of(url: str) -> Database:
    """The engine that reads `url`; raises SourceError naming those that are known."""
    scheme = url.partition("://")[0].partition("+")[0].lower()
    for engine in engines():
        if scheme in engine.schemes:
            return engine
    known = ", ".join(f"{scheme}://" for engine in engines() for scheme in engine.schemes[:1])
    raise SourceError(f"no reader for this kind of database; known are {known}")


def tables(url: str) -> Sequence[TableInfo]:
    """The tables of a database in the order of their names; raises SourceError."""
    return engine_of(url).tables(url)


def read(url: str, table: str, share: float = 1.0) -> Iterator[Content]:
    """The rows of one table, or about `share` of them, drawn by the engine itself and the same ones each time.

    Raises Unreadable, or SourceError for an engine that is not known.
    """
    yield from engine_of(url).read(url, table, share)
