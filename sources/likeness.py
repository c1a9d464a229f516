"""Copies whose bytes differ but not what they say: a message in twelve mailboxes, a letter saved once more."""

import hashlib
from collections.abc import Iterator

from exposure.words import Passage, Table, TextKind, Unread

_BLANKS = b" \t\r\n\f\v"
_FEWEST = 320
"""Bytes besides blanks from which two documents that say the same are one: shorter notes may be of different people."""


class Likeness:
    """Watches the contents of one item go by.

    A message is known by who wrote to whom and when, about what, and by its text: servers add lines to the header that
    are not read, and programs break lines anew. A document is known by its text, properties left out. An item with
    tables, or of which a part was not read, is known by its bytes alone.
    """

    def __init__(self) -> None:
        self._digest = hashlib.blake2b(digest_size=32)
        self._letters = 0
        self._header = self._unfit = self._ended = False

    def watched(self, contents: Iterator[Passage | Table | Unread]) -> Iterator[Passage | Table | Unread]:
        """The contents as they are."""
        for content in contents:
            if isinstance(content, Passage):
                self._passage(content)
            else:
                self._unfit = True
            yield content
        self._ended = True

    def told(self) -> str | None:
        """The digest of what was said, None where the item is known by its bytes alone."""
        fit = self._ended and not self._unfit and self._letters >= (1 if self._header else _FEWEST)
        return f"said {self._digest.hexdigest()}" if fit else None

    def _passage(self, passage: Passage) -> None:
        if passage.kind is TextKind.PROPERTIES:
            return
        self._header |= passage.kind is TextKind.MAIL_HEADER and "\nDate: " in f"\n{passage.text}"
        said = passage.text.encode("utf-8", "replace").translate(None, _BLANKS)
        self._letters += len(said)
        self._digest.update(said + b"\n")
