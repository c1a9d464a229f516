"""Compound files (DOC, XLS, PPT, MSG, encrypted Office): the names of the streams at their root."""

import struct

from exposure.words import Blob

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA
_NONE = 0xFFFFFFFF
_MOST_SECTORS = 4096


def holds(blob: Blob, head: bytes, names: tuple[str, ...]) -> bool:
    """Whether `blob` is a compound file with one of the streams at its root."""
    return head.startswith(MAGIC) and not root_names(blob, head).isdisjoint(names)


def root_names(blob: Blob, head: bytes) -> frozenset[str]:
    """The names at the root, none where the directory is broken ([MS-CFB], sections 2.2 and 2.6)."""
    try:
        entries = _directory(blob, head)
        return frozenset(_children(entries))
    except (struct.error, IndexError, ValueError, OSError):
        return frozenset()


def _directory(blob: Blob, head: bytes) -> list[tuple[str, int, int, int]]:
    """Every entry: its name and the numbers of the entries left of, right of and below it."""
    size = 1 << min(struct.unpack_from("<H", head, 30)[0], 16)
    sector: int = struct.unpack_from("<I", head, 48)[0]
    table = struct.unpack_from("<109I", head, 76)
    entries: list[tuple[str, int, int, int]] = []
    with blob.open() as source:
        for _ in range(_MOST_SECTORS):
            if sector >= _END:
                break
            source.seek((sector + 1) * size)
            data = source.read(size)
            entries.extend(_entry(data[start : start + 128]) for start in range(0, len(data) - 127, 128))
            source.seek((table[sector // (size // 4)] + 1) * size + sector % (size // 4) * 4)
            (sector,) = struct.unpack("<I", source.read(4))
    return entries


def _entry(data: bytes) -> tuple[str, int, int, int]:
    length = struct.unpack_from("<H", data, 64)[0]
    left, right, below = struct.unpack_from("<3I", data, 68)
    return data[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace"), left, right, below


def _children(entries: list[tuple[str, int, int, int]]) -> list[str]:
    """The names below the root entry, whose children form a tree of their own."""
    waiting = [entries[0][3]]
    seen: set[int] = set()
    names: list[str] = []
    while waiting:
        number = waiting.pop()
        if number >= len(entries) or number in seen:
            continue
        seen.add(number)
        name, left, right, _ = entries[number]
        names.append(name)
        waiting += [left, right]
    return names
