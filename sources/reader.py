"""Which reader takes a blob: by its content first, then by its suffix, then whether it is text at all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from exposure.plugins import declared
from exposure.words import Blob, Content
from sources.encoding import looks_like_text

HEAD_BYTES = 65_536
LARGEST_MEMBER = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: how it is recognised, and how its contents are read.

    `recognises` looks at the blob and its first 64 KiB; `magic` are beginnings that say it without a look inside.
    `textual` formats are taken by suffix only where the bytes are text. `read` raises Unreadable, or whatever its
    library raises: `explore` turns that into Unread. A Member that it yields is small: it holds bytes only where the
    whole item is in memory anyway.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    read: Callable[[Blob], Iterator[Content]]
    magic: tuple[bytes, ...] = ()
    recognises: Callable[[Blob, bytes], bool] | None = None
    textual: bool = False

    def begins(self, head: bytes) -> int:
        """Bytes of the longest magic that `head` begins with, 0 for none."""
        return max((len(magic) for magic in self.magic if head.startswith(magic)), default=0)


@cache
def readers() -> tuple[Reader, ...]:
    """Every reader of `sources/formats`, by module name."""
    return declared("sources.formats", "READER", Reader)


def recognise(blob: Blob) -> Reader | None:
    """The reader for `blob`, or None where nothing reads it. Raises OSError where its bytes cannot be had."""
    head = blob.read(HEAD_BYTES)
    inside = [reader for reader in readers() if reader.recognises and reader.recognises(blob, head)]
    if inside:
        return _suffix_first(inside, blob)
    begun = [(reader.begins(head), reader) for reader in readers()]
    longest = max(length for length, _ in begun)
    if longest:
        return _suffix_first([reader for length, reader in begun if length == longest], blob)
    text = looks_like_text(head)
    named = [reader for reader in readers() if blob.suffix in reader.suffixes and (text or not reader.textual)]
    if named:
        return named[0]
    return _named("text") if text else None


def _suffix_first(candidates: list[Reader], blob: Blob) -> Reader:
    return next((reader for reader in candidates if blob.suffix in reader.suffixes), candidates[0])


def _named(name: str) -> Reader:
    return next(reader for reader in readers() if reader.name == name)
