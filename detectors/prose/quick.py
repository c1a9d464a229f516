"""Patterns that one pass of RE2 looks for in a text: they say where a slower rule is worth asking."""

from collections.abc import Iterator
from typing import Any

import re2

OTHER = "?"
"""Stands for every character beyond Latin-1, so that places in the bytes are places in the text."""


def flat(text: str) -> bytes:
    """`text` with one byte for each character."""
    return text.encode("latin-1", "replace")


class Quick:
    """One pattern, looked for in `flat` texts; RE2's own language, in time linear in the text."""

    def __init__(self, pattern: str) -> None:
        """Compiles. Raises re2.error where the pattern is not RE2's, UnicodeEncodeError where it is not Latin-1."""
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        self._pattern = re2.compile(pattern.encode("latin-1"), options)

    def places(self, data: bytes) -> Iterator[tuple[int, int]]:
        """(start, end) of every match, of its first group where it has one, none overlapping another."""
        group = 1 if self._pattern.groups else 0
        for match in self._pattern.finditer(data):
            yield match.span(group)

    def within(self, data: bytes) -> bool:
        """Whether it matches anywhere."""
        found: Any = self._pattern.search(data)
        return found is not None
