"""From bytes to text: which encoding a head of bytes is in, and a decoding that loses no byte and never fails."""

import codecs
import io
import re
from collections.abc import Iterator
from typing import BinaryIO

BLOCK = 1 << 20
_FEWEST = 64  # bytes from which a guess at Korean, Greek or Russian is better than none
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(rb"[\x00-\x06\x0e-\x19\x1c-\x1f]")
_WESTERN = re.compile("[àáâäåæçèéêëìíîïñòóôöøœùúûüýÿßÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØŒÙÚÛÜÝŸ£“”‘’–—€]")  # noqa: RUF001 - typographic marks are meant
_NOT_WINDOWS = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are not UTF-8, read one by one as Windows-1252, and as Latin-1 where that has no letter."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    try:
        return wrong.decode("cp1252"), error.end
    except UnicodeDecodeError:
        return wrong.decode("latin-1"), error.end


codecs.register_error("windows", _as_windows)


def encoding_of(head: bytes) -> str | None:
    """The codec for text that begins with `head`, or None where it is no text.

    "utf-8" stands for UTF-8 and Windows-1252 alike: decode with errors="windows", which takes either, or a mixture.
    """
    for bom, codec in _BOMS:
        if head.startswith(bom):
            return codec
    if not head:
        return "utf-8"
    wide = _wide_encoding(head)
    if wide:
        return wide
    if len(_CONTROLS.findall(head)) > len(head) // 100:
        return None
    return _narrow_encoding(head)


def _wide_encoding(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: zero bytes at every second place, or at three of four, beside plain letters."""
    sample = head[: min(len(head), 4096) // 4 * 4]
    if len(sample) < 8:
        sample = head[: len(head) // 2 * 2]
    zeros = [sample[place::4].count(0) / max(1, len(sample[place::4])) for place in range(4)]
    if min(zeros[1:]) > 0.9 and zeros[0] < 0.1 and len(sample) >= 8:
        return "utf-32-le"
    if min(zeros[:3]) > 0.9 and zeros[3] < 0.1 and len(sample) >= 8:
        return "utf-32-be"
    if sample[1::2].count(0) > 0.4 * len(sample) / 2 and _readable(sample, "utf-16-le"):
        return "utf-16-le"
    if sample[0::2].count(0) > 0.4 * len(sample) / 2 and _readable(sample, "utf-16-be"):
        return "utf-16-be"
    return None


def _readable(sample: bytes, codec: str) -> bool:
    """Whether nearly all of `sample` is letters, marks and blanks in that encoding, most of them plain ones."""
    text = sample.decode(codec, "replace")
    good = sum(character.isprintable() or character.isspace() for character in text)
    plain = sum(character.isascii() and (character.isprintable() or character.isspace()) for character in text)
    return len(text) > 0 and good > 0.95 * len(text) and plain > 0.5 * len(text)


def _narrow_encoding(head: bytes) -> str | None:
    """UTF-8 or a one-byte code page; a code page other than Windows-1252 only where its bytes cannot be that."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(head)
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    if _utf8_share(head) > 0.5 or not _NOT_WINDOWS.search(head):
        if _share_of_words(head) > 0.5:
            return "utf-8"
        return _guessed_by_library(head) if len(head) >= _FEWEST and not _CONTROLS.search(head) else None
    return _guessed(head)


def _utf8_share(head: bytes) -> float:
    """Part of the bytes above ASCII that stand in valid UTF-8 sequences."""
    high = sum(byte > 127 for byte in head)
    wrong = sum(len(found.encode()) for found in re.findall("[�]", head.decode("utf-8", "replace")))
    return 1 - min(1.0, wrong / 3 / max(1, high))


def _share_of_words(head: bytes) -> float:
    """Part of the bytes that are letters, digits, blanks or common marks; junk that has no zero byte is about 0.4."""
    plain = len(re.findall(rb"[A-Za-z0-9\s,.;:'\"()/@|_<>=-]", head))
    accents = len(re.findall(rb"[\xc0-\xff]", head))
    return (plain + accents / 2) / len(head)


def _guessed(sample: bytes) -> str | None:
    """The code page in which most bytes above ASCII are the letters of Western Europe; else a library's guess."""
    high = max(1, sum(byte > 127 for byte in sample))
    shares = {codec: len(_WESTERN.findall(sample.decode(codec, "replace"))) / high for codec in ("cp850", "mac_roman")}
    best = max(shares, key=lambda codec: shares[codec])
    return best if shares[best] > 0.9 else _guessed_by_library(sample)


def _guessed_by_library(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import and seldom needed

    best = from_bytes(sample[:8192], threshold=0.15).best()
    return best.encoding if best else None


def looks_like_text(head: bytes) -> bool:
    """Whether `head` begins something that a person could read as text. Nothing at all is text."""
    return encoding_of(head) is not None


def decode(data: bytes, hint: str | None = None) -> str:
    """All of `data` as text. `hint` is the encoding that the data's surroundings name; a wrong one is overruled."""
    if hint and _known(hint) and codecs.lookup(hint).name not in {"utf-8", "ascii"}:
        try:
            return data.decode(hint)
        except (UnicodeError, ValueError):
            pass
    codec = encoding_of(data[:65536]) or "utf-8"
    return data.decode(codec, "windows" if codec.startswith("utf-8") else "replace")


def _known(name: str) -> bool:
    try:
        return bool(codecs.lookup(name)._is_text_encoding)  # noqa: SLF001 - codecs' own mark
    except (LookupError, ValueError):
        return False


class Utf8Stream(io.RawIOBase):
    """A binary stream in any encoding, read as clean UTF-8: no mark, no zero byte, nothing that is not UTF-8."""

    def __init__(self, source: BinaryIO, encoding: str) -> None:
        super().__init__()
        self._source = source
        errors = "windows" if encoding.startswith("utf-8") else "replace"
        self._decoder = codecs.getincrementaldecoder(encoding)(errors)
        self._ready = b""
        self._ended = False

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill `buffer`; 0 at the end."""
        while not self._ready and not self._ended:
            block = self._source.read(BLOCK)
            self._ended = not block
            text = self._decoder.decode(block, self._ended)
            self._ready = text.encode("utf-8", "replace").replace(b"\0", b"")
        taken = self._ready[: len(buffer)]
        buffer[: len(taken)] = taken
        self._ready = self._ready[len(taken) :]
        return len(taken)

    def close(self) -> None:
        """Close the source too."""
        self._source.close()
        super().close()


def text_blocks(source: BinaryIO, encoding: str, size: int = BLOCK) -> Iterator[str]:
    """The text of `source` in pieces of about `size` characters, cut at line ends, or else between words."""
    errors = "windows" if encoding.startswith("utf-8") else "replace"
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    rest = ""
    while block := source.read(size):
        rest += decoder.decode(block)
        if len(rest) >= size:
            cut = rest.rfind("\n") + 1 or rest.rfind(" ") + 1 or len(rest)
            yield rest[:cut].replace("\0", "")
            rest = rest[cut:]
    rest += decoder.decode(b"", final=True)
    if rest:
        yield rest.replace("\0", "")
