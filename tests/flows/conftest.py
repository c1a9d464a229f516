"""A small share with a known truth, and the command run as a user runs it."""

import email.message
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TENANTS = """Title,Forename,Surname,Date of birth,NHS number,Address,Postcode,Phone,Email
Mrs,Amara,Okonkwo,03/02/1974,999 000 0018,14 Harrow Lane,N31 9AB,020 7946 0101,amara.okonkwo@example.org
Mr,Desmond,Fairweather,21/11/1958,999 000 0026,2 Mill Court,N31 9AD,020 7946 0102,d.fairweather@example.com
Ms,Priya,Ramanathan,17/06/1989,999 000 0034,7 Station Road,NW14 9BQ,07700 900103,priya.r@example.net
Mr,Tomasz,Wojcik,30/09/1966,999 000 0042,88 Canal Street,NW14 9DD,07700 900104,tomasz.wojcik@example.org
Miss,Bronwen,Prosser,08/12/1992,999 000 0050,5 Chapel Row,N31 9EF,07700 900105,bronwen.prosser@example.com
Mr,Kwabena,Asante,19/04/1949,999 000 0069,31 Orchard View,N31 9GH,020 7946 0106,k.asante@example.net
"""
STAFF = """Employee ID,First name,Last name,DOB,NI number,Job title
E10021,Priya,Ramanathan,17/06/1989,AB123456C,Housing officer
E10022,Gareth,Penhaligon,02/01/1980,CE234567A,Payroll manager
E10023,Leila,Haddadi,23/08/1971,GH345678B,Social worker
"""
LETTER = """Our ref: HB/2026/1182

Dear Mr Desmond Fairweather,

Thank you for your call about the damp in your home at 2 Mill Court, N31 9AD. Our surveyor will visit on 12 May.

Yours sincerely,
Housing Repairs
"""


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Eight people in two registers, a letter and a message; a copy, an archive, and two files that nothing reads."""
    root = tmp_path / "share"
    for name, content in {
        "Housing/tenants.csv": TENANTS,
        "Housing/Letters/reply.txt": LETTER,
        "HR/staff.csv": STAFF,
        "HR/Old/staff copy.csv": STAFF,
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    with zipfile.ZipFile(root / "Housing" / "export.zip", "w") as archive:
        archive.writestr("tenants again.csv", TENANTS.replace("Title", "Salutation"))
    (root / "HR" / "broken.xlsx").write_bytes(b"PK\x03\x04" + bytes(range(256)) * 4)
    (root / "HR" / "Mail").mkdir()
    (root / "HR" / "Mail" / "note.eml").write_bytes(_message())
    return root


def _message() -> bytes:
    message = email.message.EmailMessage()
    message["From"] = "Gareth Penhaligon <gareth.penhaligon@example.org>"
    message["To"] = "Leila Haddadi <leila.haddadi@example.org>"
    message["Subject"] = "Leave"
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content("Hello Leila,\n\nyour leave in May is approved.\n\nGareth\n")
    return message.as_bytes()


@pytest.fixture
def exposure(tmp_path: Path):
    """Runs the command in a process of its own; its temporary files go where the test can look."""

    def run(*arguments: object, timeout: float = 300, env: dict[str, str] | None = None, **more: object):
        scratch = tmp_path / "scratch"
        scratch.mkdir(exist_ok=True)
        return subprocess.run(
            [sys.executable, "-m", "flows.cli", *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=timeout,
            env=os.environ | {"TMPDIR": str(scratch)} | (env or {}),
            check=False,
            **more,
        )

    return run


@pytest.fixture
def figures():
    """The newest figures of a case, and the same without what differs from run to run."""

    def read(case: Path) -> dict[str, object]:
        newest = max(case.glob("runs/*/assessment.json"), key=lambda path: path.parent.name)
        return json.loads(newest.read_text())

    return read


@pytest.fixture
def comparable(figures):
    """The bytes of a case's newest figures without the run's name, its times and what ran before it."""

    def read(case: Path) -> str:
        found = figures(case)
        found.pop("since")
        for name in ("id", "started", "finished"):
            found["run"].pop(name)
        return json.dumps(found, sort_keys=True)

    return read
