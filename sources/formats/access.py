"""MS Access databases, where the machine has mdbtools: each table an item and a dataset of its own."""

import csv
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from exposure.words import Blob, Cause, Content, Member, Table, Unreadable
from sources.reader import Reader
from sources.tables import batches

_DATES = ("-D", "%Y-%m-%d", "-T", "%Y-%m-%d %H:%M:%S", "-b", "strip")
_BLOCK = 1 << 20


@contextmanager
def _file(blob: Blob) -> Iterator[tuple[str, tuple[int, ...]]]:
    """A path that another program can open, and what it inherits for that; bytes in memory stay there."""
    if blob.path is not None:
        yield str(blob.path.absolute()), ()
        return
    handle = os.memfd_create("database")
    try:
        with blob.open() as source, os.fdopen(os.dup(handle), "wb") as held:
            shutil.copyfileobj(source, held, _BLOCK)
        yield f"/proc/self/fd/{handle}", (handle,)
    finally:
        os.close(handle)


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise Unreadable(Cause.UNSUPPORTED)
    return found


def read(blob: Blob) -> Iterator[Content]:
    """A member for each table; UNSUPPORTED where the machine has no mdbtools."""
    with _file(blob) as (path, handles):
        command = [_program("mdb-tables"), "-1", path]
        listed = subprocess.run(command, pass_fds=handles, capture_output=True, check=False)  # noqa: S603 - no shell
    names = [name for name in listed.stdout.decode("utf-8", "replace").split("\n") if name.strip()]
    if listed.returncode:
        raise Unreadable(Cause.CORRUPT)
    for name in names:
        yield Member(name, partial(_table, blob, name), dataset=name)


def _table(blob: Blob, name: str) -> Iterator[Content]:
    """The rows of one table, streamed."""
    csv.field_size_limit(sys.maxsize)
    rows = _rows(blob, name)
    columns = tuple(next(rows, []))
    yield Table(f"table {name}", columns, batches(rows, len(columns)))


def _rows(blob: Blob, name: str) -> Iterator[list[str]]:
    with _file(blob) as (path, handles):
        process = subprocess.Popen(  # noqa: S603 - no shell
            [_program("mdb-export"), *_DATES, path, name],
            pass_fds=handles,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdout is not None
        try:
            with io.TextIOWrapper(process.stdout, "utf-8", "replace", newline="") as text:
                yield from csv.reader(text)
            if process.wait():
                raise Unreadable(Cause.CORRUPT)
        finally:
            process.kill()
            process.wait()


READER = Reader(
    name="access",
    label="MS Access databases, where the machine has mdbtools",
    suffixes=(".mdb", ".accdb"),
    read=read,
    magic=(b"\x00\x01\x00\x00Standard Jet DB", b"\x00\x01\x00\x00Standard ACE DB"),
)
