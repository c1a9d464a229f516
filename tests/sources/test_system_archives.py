"""Archives of the system's libarchive; RAR and CAB are made by hand, since nothing free writes them."""

import ctypes.util
import io
import struct
import zlib

import libarchive
import pytest
from backports import zstd

from exposure.words import Cause, Unreadable
from tests.needs import needs

PEOPLE = b"Name,DOB\nAnn,01/02/1980\nBob,03/04/1990\n"
NOTE = b"A note about Ann.\n" * 20
MEMBERS = {"in/people.csv": PEOPLE, "note.txt": NOTE}

pytestmark = needs("libarchive", there=bool(ctypes.util.find_library("archive")))


def rar() -> bytes:
    """RAR 4 with stored members (the format's technical note, 1999-2011)."""

    def block(kind: int, flags: int, body: bytes, data: bytes = b"") -> bytes:
        head = struct.pack("<BHH", kind, flags, 7 + len(body)) + body
        return struct.pack("<H", zlib.crc32(head) & 0xFFFF) + head + data

    files = b"".join(
        block(
            0x74,
            0x8000,
            struct.pack(
                "<IIBIIBBHI", len(data), len(data), 3, zlib.crc32(data), 0x5B620000, 29, 0x30, len(name), 0o100644
            )
            + name.encode(),
            data,
        )
        for name, data in MEMBERS.items()
    )
    return b"Rar!\x1a\x07\x00" + block(0x73, 0, bytes(6)) + files + block(0x7B, 0x4000, b"")


def cab() -> bytes:
    """A cabinet of one folder that is not packed ([MS-CAB])."""
    data = b"".join(MEMBERS.values())
    files, offset = b"", 0
    for name, content in MEMBERS.items():
        files += struct.pack("<IIHHHH", len(content), offset, 0, 0x5B62, 0, 0x20) + name.encode() + b"\0"
        offset += len(content)
    start = 36 + 8
    blocks = start + len(files)
    total = blocks + 8 + len(data)
    head = struct.pack("<4sIIIIIBBHHHHH", b"MSCF", 0, total, 0, start, 0, 3, 1, 1, len(MEMBERS), 0, 0, 0)
    folder = struct.pack("<IHH", blocks, 1, 0)
    return head + folder + files + struct.pack("<IHH", 0, len(data), len(data)) + data


def written(kind: str) -> bytes:
    stream = io.BytesIO()
    with libarchive.custom_writer(stream.write, kind) as archive:
        for name, data in MEMBERS.items():
            archive.add_file_from_memory(name, len(data), data)
    return stream.getvalue()


MAKERS = {
    "x.rar": rar,
    "x.cab": cab,
    "x.iso": lambda: written("iso9660"),
    "x.cpio": lambda: written("cpio_newc"),
    "x.a": lambda: written("ar_bsd"),
}


@pytest.mark.parametrize("name", MAKERS)
def test_each_member_is_an_item(name, read):
    items = read(name, MAKERS[name]())
    assert [item.kind for item in items] == ["archive", "delimited", "text"]
    assert items[1].rows == [["Ann", "01/02/1980"], ["Bob", "03/04/1990"]]
    assert items[2].text == NOTE.decode()
    assert not any(item.unread for item in items)


@pytest.mark.parametrize("name", MAKERS)
def test_one_that_is_cut_short_says_so(name, read):
    data = MAKERS[name]()
    place = data.index(NOTE) + 30
    items = read(name, data[:place])
    assert "corrupt" in [cause for item in items for cause in item.causes]


def test_a_member_under_a_password(read):
    data = rar()
    plain = b"\x74\x00\x80"
    first = data.index(plain)
    head = bytearray(data[first : first + struct.unpack_from("<H", data, first + 3)[0] - 2])
    head[1] |= 0x04
    locked = data[: first - 2] + struct.pack("<H", zlib.crc32(head) & 0xFFFF) + bytes(head) + data[first + len(head) :]
    assert "encrypted" in [cause for item in read("x.rar", locked) for cause in item.causes]


def test_without_the_library_they_are_named(read, monkeypatch):
    def missing():
        raise Unreadable(Cause.UNSUPPORTED)

    monkeypatch.setattr("sources.formats.archive._library", missing)
    assert read("x.rar", rar())[0].causes == ["unsupported"]


def test_zstandard(read):
    items = read("people.csv.zst", zstd.compress(PEOPLE))
    assert [item.path for item in items] == ["people.csv.zst", "people.csv.zst!people.csv"]
    assert len(items[1].rows) == 2
    assert read("people.csv.zst", zstd.compress(NOTE * 5000)[:40])[0].causes == ["corrupt"]
