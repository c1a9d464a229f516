"""Text in pictures, by Tesseract where the machine has it: nothing is written to disk, and a page has a time limit."""

import csv
import os
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache

from exposure.words import Cause, Passage, Unread, Unreadable

SECONDS = 90
"""So long may one page take."""

_SUREST = 40  # of 100: a word that Tesseract is less sure of is a smudge more often than a word
_FEWEST_LETTERS = 6


@cache
def program() -> str | None:
    """Where Tesseract is; None where the machine has none, or not with English."""
    found = shutil.which("tesseract")
    if found is None:
        return None
    languages = subprocess.run([found, "--list-langs"], capture_output=True, check=False, text=True)  # noqa: S603
    return found if "eng" in languages.stdout.split() else None


def version() -> str:
    """What is part of the figures' origin: Tesseract's version, or that there is none."""
    found = program()
    if found is None:
        return "not installed"
    said = subprocess.run([found, "--version"], capture_output=True, check=False, text=True)  # noqa: S603
    return said.stdout.split("\n")[0].removeprefix("tesseract").strip()


def text_of(picture: bytes) -> str | None:
    """The text of a picture in any format that Tesseract reads; "" for none, None where there is no Tesseract.

    Raises Unreadable: TIMED_OUT, or CORRUPT for what is no picture.
    """
    found = program()
    if found is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - the picture goes in by a pipe and the text comes back by one
            [found, "stdin", "stdout", "-l", "eng", "--psm", "3", "tsv"],
            input=picture,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(Cause.TIMED_OUT) from None
    if done.returncode:
        raise Unreadable(Cause.CORRUPT)
    return _words(done.stdout.decode("utf-8", "replace"))


def seen(picture: bytes | None, place: str, share: float) -> Iterator[Passage | Unread]:
    """The text of a picture, which is `share` of its item; NO_TEXT where it has none or nothing can read it."""
    try:
        text = text_of(picture) if picture else None
    except Unreadable as unreadable:
        yield Unread(place, unreadable.cause, share)
        return
    yield Passage(place, text) if text else Unread(place, Cause.NO_TEXT, share)


def _words(table: str) -> str:
    """The lines of Tesseract's table of words; "" where what it saw is hardly text."""
    lines: dict[tuple[str, ...], list[str]] = {}
    for row in csv.reader(table.split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE):
        if len(row) == 12 and row[0] == "5" and float(row[10]) >= _SUREST and row[11].strip():
            lines.setdefault(tuple(row[1:5]), []).append(row[11])
    text = "\n".join(" ".join(words) for words in lines.values())
    return text if sum(letter.isalnum() for letter in text) >= _FEWEST_LETTERS else ""
