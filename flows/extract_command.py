"""`exposure extract`: what the readers make of files, one JSON line per passage, table or unread part."""

import argparse
import json
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from exposure.errors import ExitCode
from exposure.words import Passage, Table, Unread
from flows.opening import blob_of
from sources.explore import Opened, explore_blob
from sources.passwords import of_file

Say = Callable[..., None]


def run(chosen: argparse.Namespace, say: Say) -> ExitCode:
    """Print the lines. Exit code 3 where any part of a file was not read, a file that is not there being an error."""
    blobs = [blob_of(Path(name)) for name in chosen.file]
    passwords = of_file(chosen.passwords) if chosen.passwords else ()
    unread = False
    for name, blob in zip(chosen.file, blobs, strict=True):
        for opened in explore_blob(blob, passwords=passwords):
            for content in opened.contents:
                unread |= isinstance(content, Unread)
                head = {"file": name, "item": _inside(opened), "place": content.place}
                for text in _line(head, content):
                    say(text, end="")
                say("")
    return ExitCode.SOMETHING_UNREAD if unread else ExitCode.ALL_READ


def _inside(opened: Opened) -> str:
    """The item's path inside the file, "" for the file itself."""
    return opened.path.partition("!")[2] if opened.index else ""


def _line(head: dict[str, Any], content: Passage | Table | Unread) -> Iterator[str]:
    if isinstance(content, Table):
        yield from _table(head, content)
    elif isinstance(content, Passage):
        yield _json(head | {"kind": content.kind.value, "text": content.text})
    else:
        yield _json(head | {"kind": "unread", "cause": content.cause.value, "share": content.share})


def _table(head: dict[str, Any], table: Table) -> Iterator[str]:
    """The line in pieces, so that a table of any length needs no more memory than a batch."""
    yield _json(head | {"kind": "table", "columns": list(table.columns), "first_row": table.first_row})[:-1]
    yield ', "rows": ['
    separator = ""
    for row in chain.from_iterable(_rows(batch) for batch in table.batches):
        yield separator + _json(row)
        separator = ", "
    yield "]}"


def _rows(batch: Any) -> Iterator[list[str | None]]:
    columns = [column.to_pylist() for column in batch.columns]
    return (list(row) for row in zip(*columns, strict=True))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
