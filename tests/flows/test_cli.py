"""The command's face: help, exit codes, and one sentence for every error, never a value nor a traceback."""

import errno
import fcntl
import io
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from exposure.case import Case
from exposure.settings import Settings
from flows import cli
from flows.cli import main

COMMANDS = ("assess", "extract", "detect", "people", "figures", "report", "compare", "detectors", "serve")


def sentence(capsys) -> str:
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert said.startswith("exposure: ")
    assert said.count("\n") == 1
    return said


def test_help_names_every_command_with_examples_and_exit_codes(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert all(f"    {command}" in said for command in COMMANDS)
    assert "examples:" in said
    assert "exit codes:" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_a_module(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 5


def test_help_is_quick_because_it_imports_nothing_heavy():
    code = "import sys; from flows.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += "print([m for m in ('pyarrow', 'prefect', 'spacy', 'pandas', 'pydantic', 'rich') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_version(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("breach-exposure ")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["assess"],
        ["nonsense"],
        ["assess", ".", "--case", "c", "--workers", "0"],
        ["assess", ".", "--case", "c", "--dataset-depth", "99"],
        ["assess", ".", "--case", "c", "--workers", "many"],
    ],
)
def test_wrong_usage_is_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_source_that_is_not_there_is_4_and_makes_no_case(tmp_path, capsys):
    assert main(["assess", str(tmp_path / "no such"), "--case", str(tmp_path / "case"), "--direct"]) == 4
    assert "no such file or folder" in sentence(capsys)
    assert not (tmp_path / "case").exists()


def test_a_database_that_does_not_answer_is_4_and_its_password_is_not_told(tmp_path, capsys):
    url = "postgresql://reader:s3cretpass@127.0.0.1:9/housing"
    assert main(["assess", url, "--case", str(tmp_path / "case"), "--direct"]) == 4
    said = capsys.readouterr()
    assert "s3cretpass" not in said.err + said.out
    assert "postgresql://127.0.0.1:9/housing" in said.err


@pytest.mark.parametrize("command", ["figures", "report", "compare"])
def test_a_case_that_is_not_there_is_5(command, tmp_path, capsys):
    assert main([command, "--case", str(tmp_path / "none")]) == 5
    assert "exposure assess" in sentence(capsys)


def test_a_case_without_a_run_is_5(tmp_path, capsys):
    Case.create_or_open(tmp_path / "case")
    assert main(["figures", "--case", str(tmp_path / "case")]) == 5
    assert "no finished run" in sentence(capsys)
    assert main(["assess", "--case", str(tmp_path / "case"), "--direct"]) == 5
    assert "no sources yet" in sentence(capsys)
    assert main(["compare", "--case", str(tmp_path / "case")]) == 2
    assert "two finished runs" in sentence(capsys)


def test_two_names_or_none_to_compare(tmp_path, capsys):
    Case.create_or_open(tmp_path / "case")
    assert main(["compare", "--case", str(tmp_path / "case"), "one"]) == 2
    assert "Name two runs" in sentence(capsys)


def test_a_case_in_use_is_5(tmp_path, share, capsys):
    case = Case.create_or_open(tmp_path / "case")
    handle = os.open(case.folder / "lock", os.O_RDWR | os.O_CREAT)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        assert main(["assess", str(share), "--case", str(case.folder), "--direct"]) == 5
    finally:
        os.close(handle)
    assert "in use" in sentence(capsys)


def test_a_folder_that_is_no_case_is_5(tmp_path, share, capsys):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("mine")
    assert main(["assess", str(share), "--case", str(tmp_path / "full"), "--direct"]) == 5
    assert "not a case" in sentence(capsys)


def test_a_case_inside_its_source_is_2(share, capsys):
    assert main(["assess", str(share), "--case", str(share / "case"), "--direct"]) == 2
    assert "inside a source" in sentence(capsys)


def test_a_wrong_incident_file_is_2(tmp_path, share, capsys):
    (tmp_path / "incident.toml").write_text('[incident]\nname = "x"\nwhat = "99 Secret Street"\n')
    arguments = ["assess", str(share), "--case", str(tmp_path / "case"), "--direct"]
    assert main([*arguments, "--incident", str(tmp_path / "incident.toml")]) == 2
    said = sentence(capsys)
    assert "incident.what" in said
    assert "Secret" not in said
    assert main([*arguments, "--incident", str(tmp_path / "none.toml")]) == 2


def test_a_report_that_there_is_not_is_2(tmp_path, share, capsys):
    main(["assess", str(share), "--case", str(tmp_path / "case"), "--direct", "--no-names"])
    capsys.readouterr()
    assert main(["report", "--case", str(tmp_path / "case"), "--format", "poem"]) == 2
    assert "poem" in sentence(capsys)


def test_a_full_disk_is_5_and_what_to_do(tmp_path, share, capsys, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/srv/Ann Hill/x")

    monkeypatch.setattr("exposure.sealed.write_whole", full)
    case = tmp_path / "case"
    monkeypatch.setattr(Case, "create_or_open", classmethod(lambda cls, folder: cls("c", folder, b"k" * 32)))
    case.mkdir()
    assert main(["assess", str(share), "--case", str(case), "--direct"]) == 5
    said = sentence(capsys)
    assert "disk is full" in said
    assert "Ann Hill" not in said


def test_a_defect_is_1_and_its_text_is_not_told(capsys, monkeypatch):
    def broken(*_: object) -> None:
        raise ValueError("could not parse 'Ann Hill, 07700 900123'")

    monkeypatch.setattr(cli, "_command", lambda _: broken)
    assert main(["detectors"]) == 1
    said = sentence(capsys)
    assert "ValueError at " in said
    assert main(["--debug", "detectors"]) == 1
    debugged = capsys.readouterr().err
    assert "in broken" in debugged
    assert "Ann Hill, 07700" not in said + debugged.replace(" raise ValueError(\"could not parse 'Ann Hill, 07700", "")


def test_ctrl_c_is_130_and_says_that_nothing_is_lost(tmp_path):
    share = tmp_path / "share"
    share.mkdir()
    for number in range(400):
        (share / f"{number}.txt").write_text(f"Dear Mrs Okonkwo {number},\n\nplease call Desmond Fairweather.\n" * 40)
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "assess", str(share), "--case", str(tmp_path / "case"), "--direct"],
        stderr=subprocess.PIPE,
        text=True,
    )
    while not list((tmp_path / "case").glob("runs/*/shards/cut.parquet")):
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in said
    assert said.splitlines()[-1].startswith("exposure: Stopped.")


def test_a_closed_pipe_ends_quietly():
    done = subprocess.run(
        f"{sys.executable} -m flows.cli detectors | head -1", shell=True, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


def test_detectors_lists_what_is_declared(capsys):
    assert main(["detectors"]) == 0
    assert "UK_NHS" in capsys.readouterr().out
    assert main(["detectors", "--json"]) == 0
    rows = {row["entity"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["UK_NHS"]["category"] == "health"
    assert rows["UK_NHS"]["definition"].startswith("https://")


def test_extract_gives_a_line_per_passage_table_and_unread_part(share, capsys):
    files = [str(share / name) for name in ("Housing/export.zip", "Housing/Letters/reply.txt", "HR/broken.xlsx")]
    assert main(["extract", *files]) == 3
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    table = next(line for line in lines if line["kind"] == "table")
    assert table["item"] == "tenants again.csv"
    assert table["columns"][1:3] == ["Forename", "Surname"]
    assert len(table["rows"]) == 6
    assert table["rows"][0][2] == "Okonkwo"
    assert any("Fairweather" in line.get("text", "") for line in lines)
    unread = next(line for line in lines if line["kind"] == "unread")
    assert unread["cause"] == "corrupt"
    assert unread["file"].endswith("broken.xlsx")


def test_extract_of_what_is_not_there_is_4(tmp_path, capsys):
    assert main(["extract", str(tmp_path / "none.txt")]) == 4
    assert "There is no file" in sentence(capsys)
    assert main(["extract", str(tmp_path)]) == 4
    assert "is a folder" in sentence(capsys)


def test_detect_gives_spans_in_the_characters_of_the_text(tmp_path, capsys):
    text = "Naïve café: e-mail amara.okonkwo@example.org or phone 020 7946 0101."
    path = tmp_path / "texts.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text}) + "\n\n" + json.dumps({"id": 2, "text": "nothing"}) + "\n")
    assert main(["detect", "--jsonl", str(path), "--no-names"]) == 0
    first, second = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert first["id"] == "a"
    found = {entity["type"]: text[entity["start"] : entity["end"]] for entity in first["entities"]}
    assert found["EMAIL_ADDRESS"] == "amara.okonkwo@example.org"
    assert found["PHONE_NUMBER"] == "020 7946 0101"
    assert all(entity["score"] >= 0.5 for entity in first["entities"])
    assert first["categories"] == ["basic"]
    assert second == {"id": 2, "entities": [], "categories": []}


def test_detect_reads_the_standard_input():
    done = subprocess.run(
        [sys.executable, "-m", "flows.cli", "detect", "--no-names"],
        input='{"id": 7, "text": "NHS number 999 000 0018"}\n',
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["entities"][0]["type"] == "UK_NHS"


@pytest.mark.parametrize("line", ["Ann Hill", '{"id": 1}', "[1]", '{"text": 5}'])
def test_detect_names_the_line_that_is_wrong_without_quoting_it(tmp_path, capsys, line):
    path = tmp_path / "texts.jsonl"
    path.write_text('{"id": 1, "text": "x"}\n' + line + "\n")
    assert main(["detect", "--jsonl", str(path), "--no-names"]) == 2
    assert "exposure: Line 2 is not JSON" in (said := capsys.readouterr().err)
    assert "Ann Hill" not in said


def test_detect_of_a_file_that_is_not_there_is_4(tmp_path, capsys):
    assert main(["detect", "--jsonl", str(tmp_path / "none")]) == 4
    assert "There is no file" in sentence(capsys)


def test_detect_table_gives_a_line_per_column_and_type(share, capsys):
    assert main(["detect", "--table", str(share / "Housing" / "tenants.csv")]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    types = {(row["column"], row["type"]): (row["share"], row["records"]) for row in rows}
    assert types["NHS number", "UK_NHS"] == (1.0, 6)
    assert types["Email", "EMAIL_ADDRESS"] == (1.0, 6)
    assert types["Date of birth", "DATE_OF_BIRTH"] == (1.0, 6)


def test_detect_table_of_what_is_no_table_is_2(share, capsys):
    assert main(["detect", "--table", str(share / "Housing" / "Letters" / "reply.txt")]) == 2
    assert "holds no table" in sentence(capsys)


def test_people_of_a_file_of_mentions(tmp_path, capsys):
    path = tmp_path / "mentions.csv"
    path.write_text(
        "first_name,surname,dob,postcode\nAmara,Okonkwo,1974-02-03,N31 9AB\nAmara,Okonkwo,1974-02-03,N31 9AB\n"
        "Tomasz,Wojcik,1966-09-30,NW14 9DD\n"
    )
    out = tmp_path / "clusters.csv"
    assert main(["people", str(path), "--clusters", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["best"] == 2
    assert found["basis"] == "working range"
    assert out.read_text().splitlines()[0].replace('"', "") == "mention_id,person_id,probability"


def test_settings_of_a_case_stay_when_nothing_else_is_said(tmp_path, share):
    case = Case.create_or_open(tmp_path / "case")
    kept = Settings().model_copy(update={"scan": Settings().scan.model_copy(update={"dataset_depth": 2})})
    case.register([str(share)], kept)
    main(["assess", str(share), "--case", str(case.folder), "--direct", "--no-names"])
    assert case.settings().scan.dataset_depth == 2
    assert case.settings().scan.names is False


def test_a_terminal_gets_a_bar_and_a_pipe_gets_lines():
    from rich.console import Console

    from flows.progress import PlainWatcher, RichWatcher, watcher
    from flows.scan import Tally

    shown = io.StringIO()
    bar = watcher(Console(file=shown, force_terminal=True, width=200))
    assert isinstance(bar, RichWatcher)
    bar.step("Taking the inventory")
    bar.planned(10, 2_000_000)
    bar.at(1, Tally(files=5, bytes=1_000_000, items=6, findings=42, unread=1))
    bar.close()
    assert "5 of 10 files, 1.0 MB of 2.0 MB" in shown.getvalue()
    assert "42 findings, 1 unread" in shown.getvalue()
    assert isinstance(watcher(Console(file=io.StringIO())), PlainWatcher)


def test_plain_lines_come_every_ten_seconds():
    from flows.progress import PlainWatcher
    from flows.scan import Tally

    said: list[str] = []
    now = 0.0
    plain = PlainWatcher(said.append, clock=lambda: now)
    plain.planned(4, 4_000_000_000)
    for now in (1.0, 9.0, 11.0, 12.0):  # noqa: B007 - the clock reads it
        plain.at(1, Tally(files=1, bytes=1_000_000_000))
    assert said == [
        "Reading 4 files, 4.00 GB ...",
        "  1 of 4 files, 1.00 GB of 4.00 GB, 90.9 MB/s, 33 s left, 0 findings, 0 unread",
    ]
