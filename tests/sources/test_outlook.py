"""Outlook's own files. `outlook/item.msg` was written with SheetJS's cfb: a message to two people with a table and a
contact attached. No library writes PST, so its reader is held to the library's objects by stand-ins; it was tried on
a public mailbox by hand.
"""

import struct
from pathlib import Path
from types import SimpleNamespace

import pytest

from exposure.words import TextKind
from sources import mapi, rtf
from sources.formats import pst

ITEM = Path(__file__).parent / "outlook" / "item.msg"
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
PLAIN = b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
PEOPLE = b"Name,DOB\nAnn,01/02/1980\nBob,03/04/1990\n"


def test_a_message_with_all_its_people_and_attachments(read):
    message, table, contact = read("item.msg", ITEM.read_bytes())
    assert message.kind == "msg"
    assert message.passages[0].kind is TextKind.MAIL_HEADER
    assert message.passages[0].text.split("\n") == [
        "From: Zoë Hill <zoe.hill@example.org>",
        "Subject: Care plan for Ann Bell",
        "Date: 2026-11-02 10:30",
        "To: Cat Lee <cat.lee@example.org>",
        "Bcc: Dan May <dan.may@example.org>",
    ]
    assert [(passage.place, passage.text.split("\n")[0]) for passage in message.passages[1:]] == [
        ("body", "Please see the plan for Ann."),
        ("quoted", "-----Original Message-----"),
    ]
    assert (table.path, table.rows) == ("item.msg!people.csv", [["Ann", "01/02/1980"], ["Bob", "03/04/1990"]])
    assert "Name: Eve Nash\nDate of birth: 1980-02-01\nMobile: 07700 900123\neve.nash@example.org" in contact.text


def test_a_broken_one(read):
    assert read("item.msg", ITEM.read_bytes()[:2000])[0].causes == ["corrupt"]


def test_packed_rich_text_of_the_specification(read):
    assert rtf.unpacked(PACKED) == PLAIN
    assert [passage.text.strip() for passage in rtf.contents(PACKED)] == ["hello world"]
    assert rtf.unpacked(struct.pack("<II4sI", 60, len(PLAIN), b"MELA", 0) + PLAIN) == PLAIN
    repeated = b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    packed = "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0"
    assert rtf.unpacked(bytes.fromhex(packed)) == repeated
    from exposure.words import Unreadable

    with pytest.raises(Unreadable):
        rtf.unpacked(PACKED[:-10])


def attribute(level: int, kind: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, kind, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def values(*entries: bytes) -> bytes:
    return struct.pack("<I", len(entries)) + b"".join(entries)


def text(tag: int, value: str) -> bytes:
    data = value.encode("utf-16-le") + b"\0\0"
    return struct.pack("<HHII", 0x1F, tag, 1, len(data)) + data + b"\0" * (-len(data) % 4)


def binary(tag: int, data: bytes) -> bytes:
    return struct.pack("<HHII", 0x102, tag, 1, len(data)) + data + b"\0" * (-len(data) % 4)


NAMED = struct.pack("<HH", 0x03, 0x8001) + bytes(16) + struct.pack("<II", 0, 7) + struct.pack("<I", 5)
SPELLED = (
    struct.pack("<HH", 0x101F, 0x8002)
    + bytes(16)
    + struct.pack("<II", 1, 6)
    + b"k\0e\0\0\0\0\0"
    + struct.pack("<II", 1, 4)
    + b"x\0\0\0"
)
WINMAIL = (
    struct.pack("<IH", 0x223E9F78, 1)
    + attribute(1, 0x069003, values(text(mapi.SUBJECT, "Plan for Ann"), NAMED, SPELLED, binary(mapi.RTF, PACKED)))
    + attribute(2, 0x069002, bytes(14))
    + attribute(2, 0x018010, b"PEOPLE~1.CSV\0")
    + attribute(2, 0x06800F, PEOPLE)
    + attribute(2, 0x069005, values(text(mapi.ATTACH_LONG_NAME, "people.csv")))
)


def test_winmail_dat(read):
    message, table = read("winmail.dat", WINMAIL)
    assert message.kind == "tnef"
    assert "Subject: Plan for Ann" in message.text
    assert "hello world" in message.text
    assert (table.path, len(table.rows)) == ("winmail.dat!people.csv", 2)
    assert message.unread == table.unread == []


def test_winmail_dat_cut_short(read):
    message, *_ = read("winmail.dat", WINMAIL[:-20])
    assert "Plan for Ann" in message.text
    assert message.causes == ["corrupt"]


def records(**properties):
    tags = {"subject": (mapi.SUBJECT, "text"), "name": (mapi.ATTACH_LONG_NAME, "text"), "method": (0x3705, 3)}
    tags |= {"body": (mapi.BODY, "text"), "address": (0x39FE, "text"), "shown": (0x3001, "text"), "way": (0x0C15, 3)}
    entries = []
    for name, value in properties.items():
        tag, kind = tags[name]
        data = value.encode("utf-16-le") if kind == "text" else struct.pack("<I", value)
        entries.append(SimpleNamespace(entry_type=tag, value_type=0x1F if kind == "text" else kind, data=data))
    return SimpleNamespace(entries=entries)


def message(body: str, *attachments):
    return SimpleNamespace(
        record_sets=[records(subject="\x01\x01Plan", body=body)],
        recipients=SimpleNamespace(record_sets=[records(shown="Cat Lee", address="cat@example.org", way=2)]),
        number_of_attachments=len(attachments),
        get_attachment=lambda number: attachments[number],
        rtf_body=None,
    )


def test_a_mailbox_item_with_what_hangs_on_it():
    file = SimpleNamespace(record_sets=[records(name="people.csv")], size=len(PEOPLE), read_buffer=lambda _: PEOPLE)
    inner = SimpleNamespace(
        record_sets=[records(name="inner", method=5)], number_of_sub_items=1, get_sub_item=lambda _: message("Inner")
    )
    box = object.__new__(pst._Mailbox)
    header, body, table, attached = mapi.contents_of(box.item(message("Hello Ann", file, inner)))
    assert header.text == "Subject: Plan\nCc: Cat Lee <cat@example.org>"
    assert body.text == "Hello Ann"
    assert table.open().data == PEOPLE
    assert "Inner" in [content.text for content in attached.open()]


def test_folders_of_a_mailbox_and_a_broken_one():
    def broken(_):
        raise OSError

    leaf = SimpleNamespace(name="2026/11", number_of_sub_folders=0)
    top = SimpleNamespace(name="Top", number_of_sub_folders=2, get_sub_folder=lambda n: leaf if n == 0 else broken(n))
    box = object.__new__(pst._Mailbox)
    box.root = SimpleNamespace(name=None, number_of_sub_folders=1, get_sub_folder=lambda _: top)
    assert [(path, folder is None) for path, folder in box.folders()] == [
        ("", False),
        ("Top", False),
        ("Top/2026_11", False),
        ("Top/folder 2", True),
    ]
