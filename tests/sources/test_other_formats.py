"""Formats that few programs read: OneNote, iWork, Visio, Publisher, what is noted in pictures."""

import io
import struct
import zipfile

import pyarrow as pa
import pytest
from PIL import Image

from exposure.words import Blob, Unreadable
from sources import exif
from sources.formats import iwork, onenote, publisher


def wide(text: str) -> bytes:
    data = text.encode("utf-16-le")
    return struct.pack("<I", len(data)) + data


def section(*, picture: bytes = b"\x89PNG\r\n\x1a\n" + bytes(40)) -> bytes:
    """A OneNote section of two sets of properties and a file ([MS-ONESTORE] 2.6.7, 2.6.13)."""
    text, ascii_, author, flag, number = 0x1C001C22, 0x1C003498, 0x1C001D75, 0x08001C04, 0x14001C0B
    first = (
        struct.pack("<H4I", 4, flag, text, number, author)
        + wide("Visit to Zoë Bell\x0b9 May")
        + b"\0\0\0\0"
        + wide("Ann")
    )
    ascii_text = b"NHS 999 000 0018"
    second = struct.pack("<H1I", 1, ascii_) + struct.pack("<I", len(ascii_text)) + ascii_text
    file = onenote._FILE + struct.pack("<QIQ", len(picture), 0, 0) + picture
    return onenote._SECTION + bytes(100) + first + bytes(7) + first + bytes(31) + second + file + bytes(16)


def test_a_onenote_section(read):
    page, file = read("notes.one", section())
    assert (page.kind, page.text) == ("onenote", "Visit to Zoë Bell\n9 May\nAnn\nNHS 999 000 0018")
    assert (file.path, file.kind) == ("notes.one!file 1", "image")
    assert read("cut.one", section()[:180])[0].unread == []


def varint(number: int) -> bytes:
    data = b""
    while number > 127:
        data, number = data + bytes([number & 127 | 128]), number >> 7
    return data + bytes([number])


def value(number: int, data: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(data)) + data


def part(*texts: str) -> bytes:
    """An IWA part with those texts of Pages' or Keynote's."""
    stream = b""
    for text in texts:
        payload = b"\x08\x01" + value(3, text.encode())
        head = b"\x08\x05" + value(2, b"\x08" + varint(2001) + b"\x18" + varint(len(payload)))
        stream += varint(len(head)) + head + payload
    packed = pa.compress(stream, "snappy", asbytes=True)
    return b"\0" + len(packed).to_bytes(3, "little") + packed


def package(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def letter() -> bytes:
    return package({"Index/Document.iwa": part("Dear Ann Bell, NHS 999 000 0018", "Yours")})


def test_pages_and_keynote(read):
    parts = {
        "Index/Document.iwa": part("Dear Ann Bell,", "\ufffc", "Dear Ann Bell,"),
        "Index/Slide.iwa": part("x\u2028y"),
    }
    [letter, picture] = read("letter.pages", package(parts | {"Data/photo.png": b"\x89PNG\r\n\x1a\n" + bytes(20)}))
    assert (letter.kind, letter.text) == ("iwork", "Dear Ann Bell,\nx\ny")
    assert picture.path == "letter.pages!photo.png"
    inner = package({"Index/Document.iwa": part("As a package")})
    assert read("old.key", package({"Index.zip": inner}))[0].text == "As a package"
    broken = read("cut.key", package({"Index/Document.iwa": part("words")[:-4], "Index/A.iwa": part("kept")}))[0]
    assert (broken.text, broken.causes) == ("kept", ["corrupt"])
    assert read("shut.pages", package(parts | {".iwph": b"hint"}))[0].causes == ["encrypted"]


def test_a_part_that_is_none_is_an_error():
    for data in (b"\1\0\0\0", b"\0\5\0\0\xff\xff\xff\xff\xff", b"\0\1\0\0"):
        with pytest.raises((ValueError, IndexError, OSError)):
            list(iwork.texts_of(data))


@pytest.mark.filterwarnings("default")
def test_tables_of_numbers(tmp_path, read):
    numbers = pytest.importorskip("numbers_parser")
    document = numbers.Document(sheet_name="People", table_name="Staff")
    for row, cells in enumerate([("Name", "NHS number"), ("Ann Bell", "9990000018"), ("Bob Cole", "9990000026")]):
        for column, cell in enumerate(cells):
            document.sheets[0].tables[0].write(row, column, cell)
    document.save(tmp_path / "staff.numbers")
    [item] = read("staff.numbers", (tmp_path / "staff.numbers").read_bytes())
    assert item.tables[0][:2] == ("sheet People, Staff", ("Name", "NHS number"))
    assert item.rows == [["Ann Bell", "9990000018"], ["Bob Cole", "9990000026"]]
    assert item.unread == []


def drawing(second: str = "<PageContents/>") -> bytes:
    shape = '<PageContents xmlns="x"><Shape><Cell N="Value" V="Ann Bell" U="STR"/><Text>HR<cp IX="0"/> team</Text></Shape></PageContents>'
    parts = {"[Content_Types].xml": "<a/>", "visio/document.xml": "<a/>", "visio/pages/page1.xml": shape}
    return package(parts | {"visio/pages/page2.xml": second})


def test_visio(read_one):
    item = read_one("chart.vsdx", drawing("<broken"))
    assert (item.kind, item.text, item.causes) == ("visio", "Ann Bell\nHR team", ["corrupt"])


def test_publisher_says_what_its_frames_say():
    text = "Coffee morning\rAsk for Ann Bell".encode("utf-16-le")
    entry = struct.pack("<H4s3H4sII", 0x18, b"TEXT", 0, 0, 0, b"TEXT", 600, len(text))
    other = struct.pack("<H4s3H4sII", 0x18, b"FONT", 0, 0, 0, b"FONT", 0, 9)
    stream = (b"CHNKINK ".ljust(32, b"\0") + other + entry).ljust(600, b"\0") + text
    assert list(publisher.texts(stream)) == ["Coffee morning\nAsk for Ann Bell"]
    with pytest.raises(Unreadable):
        list(publisher.read(Blob.of_bytes("x.pub", b"none")))


def photo(**more) -> bytes:
    noted = Image.Exif()
    noted[0x013B] = "Ann Bell"
    noted[0x9C9C] = "At home\0".encode("utf-16-le")
    for number, value in more.get("gps", {}).items():
        noted.get_ifd(0x8825)[number] = value
    stream = io.BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG", exif=noted)
    return stream.getvalue()


def test_where_a_photo_was_taken(read_one):
    gps = {1: "N", 2: (53.0, 24.0, 30.0), 3: "W", 4: (2.0, 59.0, 30.0)}
    item = read_one("photo.jpg", photo(gps=gps))
    assert item.text.split("\n")[0] == "Position: 53.408333, -2.991667"
    assert "Artist: Ann Bell" in item.text
    assert "Comment: At home" in item.text
    raw = photo(gps=gps)
    start = raw.find(b"Exif\0\0")
    assert "53.408333" in exif.said(b"\0\0\0\x18ftypheic" + bytes(50) + raw[start : start + 400])  # as HEIF keeps it


def test_nothing_noted_or_nowhere():
    assert exif.said(b"no picture") == ""
    assert exif.said(b"Exif\0\0 but broken") == ""
    assert exif.position({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}) is None
    assert exif.position({1: "S", 2: (33.0, 30.0, 0.0), 3: "E", 4: (151.0, 0.0, 0.0)}) == (-33.5, 151.0)


@pytest.fixture
def mdbtools(tmp_path, monkeypatch):
    """Programs that answer as mdbtools does, from a text file that stands for a database: nothing else can write one."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "mdb-tables").write_text('#!/bin/sh\ngrep -q broken "$2" && exit 1\nprintf "Staff\\nEmpty\\n"\n')
    (folder / "mdb-export").write_text(
        '#!/bin/sh\nfor last; do :; done\n[ "$last" = Empty ] && echo "Name" && exit 1\n'
        'printf "Name,Born,Note\\n\\"Ann Bell\\",1980-01-02,\\"two\\nlines\\"\\n"\n'
    )
    for program in folder.iterdir():
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_tables_of_access(mdbtools, read, tmp_path, explored):
    data = b"\x00\x01\x00\x00Standard ACE DB\x00"
    database, staff, empty = read("staff.accdb", data)
    assert (database.kind, database.unread) == ("access", [])
    assert staff.tables[0][1] == ("Name", "Born", "Note")
    assert (staff.rows, staff.dataset) == ([["Ann Bell", "1980-01-02", "two\nlines"]], "staff.accdb:Staff")
    assert (empty.rows, empty.causes) == ([], ["corrupt"])
    assert read("broken.mdb", data + b"broken")[0].causes == ["corrupt"]
    (tmp_path / "staff.mdb").write_bytes(data)
    assert len(explored(tmp_path / "staff.mdb", "staff.mdb")) == 3


def test_access_without_mdbtools_is_named(read_one, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert read_one("staff.mdb", b"\x00\x01\x00\x00Standard Jet DB\x00").causes == ["unsupported"]
