"""Files behind URLs, against real servers of each protocol on this machine."""

import contextlib
import hashlib
import io
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

import sources.stores
from exposure.errors import SourceError
from exposure.words import Unreadable
from sources.inventory import inventory, is_database
from sources.stores import Stored, is_store

pytestmark = pytest.mark.filterwarnings("default")  # the servers' and the protocols' own
CSV = "name,dob,nhs\nAnn Bell,01/02/1980,9990000018\n"
PASSWORD = "hunter2/+ @x"
FILES = {"HR/staff.csv": CSV, "HR/über é #1?.txt": "hello", "empty.txt": "", "locked.txt": "shut"}


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "share"
    for path, text in FILES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


@pytest.fixture(scope="module")
def bucket():
    """`put(key, data)` into the bucket "council" of a server that speaks S3."""
    server = pytest.importorskip("moto.server").ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    pytest.importorskip("s3fs")
    server.start()
    with pytest.MonkeyPatch.context() as environment:
        host, port = server.get_host_and_port()
        environment.setenv("AWS_ACCESS_KEY_ID", "key")
        environment.setenv("AWS_SECRET_ACCESS_KEY", "hunter2")
        environment.setenv("AWS_DEFAULT_REGION", "us-east-1")
        environment.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        import boto3

        client = boto3.client("s3")
        client.create_bucket(Bucket="council")
        client.create_bucket(Bucket="empty")
        yield lambda key, data: client.put_object(Bucket="council", Key=key, Body=data)
    server.stop()


@contextlib.contextmanager
def served(*arguments):
    """A server in a process of its own; gives what stands before a share's name in a URL."""
    command = [sys.executable, "-W", "ignore", str(Path(__file__).with_name("servers.py")), *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            yield f"{arguments[0]}://officer:{quote(PASSWORD, safe='')}@127.0.0.1:{int(server.stdout.readline())}/"
        finally:
            server.terminate()


@pytest.fixture
def sftp(folder, tmp_path, monkeypatch):
    pytest.importorskip("paramiko")
    pytest.importorskip("impacket")
    monkeypatch.setenv("HOME", str(tmp_path))
    with served("sftp", folder, tmp_path / ".ssh" / "known_hosts") as url:
        yield url


@pytest.fixture
def smb(folder):
    smbclient = pytest.importorskip("smbclient")
    pytest.importorskip("impacket")
    with served("smb", folder) as url:
        yield f"{url}Share"
        smbclient.reset_connection_cache()


def by_path(url, **options):
    return {entry.path: entry for entry in inventory(url, **options)}


def test_which_urls_are_places_for_files():
    assert all(map(is_store, ("s3://a/b", "SFTP://h/x", "smb://h/s", "gs://b", "abfss://c@h/x", "file:///srv")))
    assert not any(map(is_store, ("postgresql://h/d", "/srv/s3:", "s3", "http://example.org/x")))
    assert is_database("mysql://h/d")
    assert not is_database("s3://a/b")


def test_keys_of_s3_as_they_are(bucket, explored):
    for path, text in FILES.items():
        bucket(f"share/{path}", text)
    bucket("share/HR/", "")  # as consoles mark a folder
    bucket("share/HR//twice.txt", "two strokes")
    bucket("share/HR/staff.csv/below.txt", "below a file")
    bucket("elsewhere.txt", "not here")
    entries = by_path("s3://council/share", skip=["*twice*"])
    assert list(entries) == sorted([*FILES, "HR//twice.txt", "HR/staff.csv/below.txt"])
    staff = entries["HR/staff.csv"]
    assert (staff.size, staff.sha256, staff.dataset) == (len(CSV), hashlib.sha256(CSV.encode()).hexdigest(), "HR")
    assert entries["empty.txt"].dataset == "share"
    assert entries["HR//twice.txt"].rule == "skipped by *twice*"
    [item] = explored("s3://council/share", "HR/staff.csv")
    assert item.rows == [["Ann Bell", "01/02/1980", "9990000018"]]
    assert item.sha256 == staff.sha256
    for path in ("HR//twice.txt", "HR/staff.csv/below.txt", "HR/über é #1?.txt"):
        assert explored("s3://council/share", path)[0].unread == []


def test_one_key_a_whole_bucket_and_an_empty_one(bucket, explored):
    bucket("alone/one.csv", CSV)
    assert [(entry.path, entry.size) for entry in inventory("s3://council/alone/one.csv")] == [("one.csv", len(CSV))]
    assert explored("s3://council/alone/one.csv", "one.csv")[0].rows != []
    assert "alone/one.csv" in by_path("s3://council")
    assert by_path("s3://council")["alone/one.csv"].dataset == "alone"
    assert list(inventory("s3://empty")) == []


def test_a_large_file_is_streamed_and_never_held(bucket, explored, monkeypatch):
    bucket("large/rows.csv", CSV + "Bob Cole,02/03/1970,9990000026\n" * 200_000)
    monkeypatch.setattr(sources.stores, "HELD", 1_000_000)
    blob = sources.stores.blob_of("s3://council/large", "rows.csv")
    assert blob.data is None
    assert blob.read(4) == b"name"
    [item] = explored("s3://council/large", "rows.csv")
    assert (len(item.rows), item.unread, item.sha256) == (200_001, [], None)


def test_a_key_that_is_gone(bucket, explored):
    assert explored("s3://council/share", "never.txt")[0].causes == ["vanished"]


@pytest.mark.parametrize("url", ["s3://nobody", "s3://council/nothing/here"])
def test_a_place_that_is_not_there(bucket, url):
    with pytest.raises(SourceError, match="no such bucket") as error:
        inventory(url)
    assert error.value.__suppress_context__


def test_files_over_sftp(sftp, folder, explored):
    (folder / "out").symlink_to("/etc")
    (folder / "locked").mkdir()
    entries = by_path(sftp)
    assert {path: entry.cause for path, entry in entries.items() if entry.cause} == {
        "locked": "access denied",
        "locked.txt": "access denied",
    }
    assert entries["out"].rule == "symbolic link, not followed"
    assert entries["HR/staff.csv"].sha256 == hashlib.sha256(CSV.encode()).hexdigest()
    assert sorted(entries) == sorted([*FILES, "locked", "out"])
    assert explored(sftp, "HR/staff.csv")[0].rows == [["Ann Bell", "01/02/1980", "9990000018"]]
    assert explored(sftp, "locked.txt")[0].causes == ["access denied"]
    assert explored(sftp, "gone.txt")[0].causes == ["vanished"]
    assert list(by_path(f"{sftp}HR")) == sorted(path.removeprefix("HR/") for path in FILES if path.startswith("HR/"))


def test_a_server_whose_key_nobody_knows_is_not_spoken_to(sftp, tmp_path):
    (tmp_path / ".ssh" / "known_hosts").unlink()
    with pytest.raises(SourceError, match="cannot be opened") as error:
        inventory(sftp)
    assert "hunter2" not in str(error.value)


def test_files_over_smb(smb, folder, explored):
    entries = by_path(smb)
    assert sorted(entries) == sorted(FILES)
    assert entries["HR/staff.csv"].sha256 == hashlib.sha256(CSV.encode()).hexdigest()
    assert explored(smb, "HR/staff.csv")[0].rows == [["Ann Bell", "01/02/1980", "9990000018"]]
    assert explored(f"{smb}/HR/staff.csv", "staff.csv")[0].unread == []
    with pytest.raises(SourceError) as error:
        inventory(f"{smb}Nothing")
    assert "hunter2" not in str(error.value)


def test_a_library_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "adlfs", None)
    with pytest.raises(SourceError, match=r"install breach-exposure\[azure\]"):
        inventory("az://container/x")


class Broken(io.BytesIO):
    """A stream whose server goes away."""

    def read(self, size=-1):
        raise ConnectionResetError("Ann Bell")


def test_a_stream_that_breaks_off_is_a_cause_and_no_library_text(monkeypatch):
    class System:
        opened = 0

        def open(self, path, mode):
            System.opened += 1
            if System.opened == 1:
                raise EOFError("dead")
            return Broken()

        @classmethod
        def clear_instance_cache(cls):
            pass

    monkeypatch.setattr(sources.stores, "_system", lambda url: System())
    stream = Stored("memory://x", "x").open()  # the first connection had died: asked again
    with pytest.raises(Unreadable) as error:
        stream.read()
    assert (error.value.cause, error.value.__suppress_context__) == ("vanished", True)
    assert System.opened == 2


def test_credentials_in_a_url_stay_nowhere(sftp, tmp_path, monkeypatch, capfd):
    from flows.cli import main

    monkeypatch.setenv("EXPOSURE_KEYS", str(tmp_path / "keys"))
    case = tmp_path / "case"
    assert main(["assess", sftp, "--case", str(case), "--direct", "--workers", "1"]) == 3  # a file may not be read
    said = "".join(capfd.readouterr())
    assert "access denied" in said
    left = b"".join(path.read_bytes() for path in case.rglob("*") if path.is_file()) + said.encode()
    for secret in ("hunter2", quote(PASSWORD, safe=""), "officer:"):
        assert secret.encode() not in left
