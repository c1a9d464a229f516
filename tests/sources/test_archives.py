import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

import pytest
import pyzipper

from sources.explore import Limits

PEOPLE = b"Name,DOB\nAnn,01/02/1980\nBob,03/04/1990\n"
NOTE = b"A note about Ann.\n" * 20


def zipped(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def tarred(mode: str = "w", **members: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return stream.getvalue()


def test_five_deep_and_read_exactly(read):
    data = zipped(**{"people.csv": PEOPLE})
    for name in ("d.zip", "c.zip", "b.zip", "a.zip"):
        data = zipped(**{name: data, "note.txt": NOTE})
    items = read("outer.zip", data)
    deepest = items[-5]
    assert [item.path for item in items if item.kind == "delimited"] == ["outer.zip!a.zip!b.zip!c.zip!d.zip!people.csv"]
    assert [item.kind for item in items].count("text") == 4
    assert deepest.rows == [["Ann", "01/02/1980"], ["Bob", "03/04/1990"]]
    assert deepest.sha256
    assert not any(item.unread for item in items)


def test_beyond_the_limits_it_is_said_so(read):
    data = zipped(**{"b.zip": zipped(**{"c.zip": zipped(**{"people.csv": PEOPLE})})})
    items = read("a.zip", data, Limits(depth=2))
    assert [item.causes for item in items] == [[], [], [], ["too deep"]]
    assert read("a.zip", zipped(**{"big.txt": b"x" * 5000}), Limits(member_bytes=1000))[1].causes == ["too large"]
    several = zipped(**{f"{number}.txt": NOTE for number in range(10)})
    items = read("a.zip", several, Limits(total_bytes=len(NOTE) * 3))
    assert [item.causes for item in items[1:]] == [[]] * 3 + [["too large"]] * 7
    items = read("a.zip", several, Limits(members=4))
    assert len(items) == 11
    assert items[-1].causes == ["too large"]
    assert read("a.gz", gzip.compress(b"x" * 5000), Limits(member_bytes=1000))[1].causes == ["too large"]


def test_a_bomb_is_not_unpacked(read, monkeypatch):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("zeros", "w") as member:
        for _ in range(40):
            member.write(bytes(1 << 20))
    items = read("bomb.zip", stream.getvalue(), Limits(member_bytes=8 << 20))
    assert items[1].causes == ["too large"]
    monkeypatch.setattr("sources.formats.packed.LARGEST_MEMBER", 1 << 20)
    assert read("bomb.gz", gzip.compress(bytes(8 << 20)))[1].causes == ["too large"]


def test_names_that_climb_out_are_only_names(read):
    items = read("x.zip", zipped(**{"../../etc/passwd": NOTE, "/root/x.txt": NOTE, "a\\b.txt": NOTE}))
    assert [item.path for item in items[1:]] == ["x.zip!../../etc/passwd", "x.zip!/root/x.txt", "x.zip!a/b.txt"]
    assert all(item.text for item in items[1:])


@pytest.mark.parametrize("strong", [True, False])
def test_members_with_a_password_are_encrypted_each(read, strong):
    stream = io.BytesIO(zipped(**{"b.csv": PEOPLE}))
    with pyzipper.AESZipFile(stream, "a", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(b"secret")
        archive.writestr("a.csv", PEOPLE)
    data = stream.getvalue()
    if not strong:  # the older encryption differs in the method alone, as far as a reader without password can see
        data = zipped(**{"b.csv": PEOPLE, "a.csv": PEOPLE})
        central = data.rindex(b"PK\x01\x02")
        data = data[: central + 8] + b"\x01" + data[central + 9 :]
    items = read("x.zip", data)
    assert [item.causes for item in items] == [[], [], ["encrypted"]]
    assert len(items[1].rows) == 2


def test_a_zip_without_its_directory_gives_what_is_whole(read):
    data = zipped(**{"a.csv": PEOPLE, "b.txt": NOTE, "c.txt": bytes(range(256)) * 40})
    items = read("x.zip", data[: data.rindex(b"c.txt", 0, data.index(b"PK\x01\x02")) + 100])
    assert [item.path for item in items] == ["x.zip", "x.zip!a.csv", "x.zip!b.txt"]
    assert items[0].causes == ["corrupt"]
    assert len(items[1].rows) == 2


def test_a_damaged_member_costs_itself_alone(read):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.csv", PEOPLE)
        archive.writestr("b.csv", PEOPLE)
    data = stream.getvalue().replace(b"Ann", b"Amn", 1)
    assert [item.causes for item in read("x.zip", data)] == [[], ["corrupt"], []]


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_tar_packed_or_not(read, mode):
    suffix = mode.partition(":")[2]
    items = read(f"x.tar.{suffix}".rstrip("."), tarred(mode, **{"in/a.csv": PEOPLE, "b.txt": NOTE}))
    assert [item.path.partition("!")[2] for item in items] == ["", "in/a.csv", "b.txt"]
    assert items[1].rows[0] == ["Ann", "01/02/1980"]
    assert items[2].text == NOTE.decode()


def test_a_tar_that_breaks_off(read):
    data = tarred(**{"a.csv": PEOPLE, "b.txt": NOTE, "c.txt": NOTE})
    items = read("x.tar", data[: 512 * 4 + 100])
    assert len(items[1].rows) == 2
    assert "corrupt" in [cause for item in items for cause in item.causes]
    assert read("x.tgz", gzip.compress(data)[:40])[0].causes == ["corrupt"]


def test_links_in_a_tar_are_not_followed(read):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        info = tarfile.TarInfo("link")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    assert len(read("x.tar", stream.getvalue())) == 1


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_single_packed_files(read, suffix, pack):
    items = read(f"people.csv.{suffix}", pack(PEOPLE))
    assert items[1].path == f"people.csv.{suffix}!people.csv"
    assert len(items[1].rows) == 2


def test_a_packed_file_cut_short_gives_its_beginning(read):
    data = gzip.compress("".join(f"Person {number},{number * 7919 % 99991}\n" for number in range(50_000)).encode())
    items = read("people.csv.gz", data[: len(data) // 2])
    assert items[0].causes == ["corrupt"]
    assert len(items[1].rows) > 10_000
