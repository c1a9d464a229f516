"""Makes the sample: the breached file share, mailboxes and databases of an invented London borough, and the truth of them."""

import argparse
import json
import shutil
from pathlib import Path

import _care
import _clean
import _databases
import _documents
import _mail
import _money
import _neighbourhoods
import _office
import _traps
from _incident import INCIDENT
from _world import Maker, World

HERE = Path(__file__).resolve().parent
SEED = 20261109
MADE = ("share", "databases", "truth.json", "planted.jsonl", "incident.toml")
MAKERS: tuple[Maker, ...] = (
    _money.council_tax, _money.benefits, _money.finance, _money.parking, _money.leisure,
    _care.adults, _care.childrens, _care.send, _care.admissions, _care.housing, _care.public_health,
    _office.staff, _office.payroll, _office.elections, _office.computing, _office.licensing, _office.libraries,
    _office.registrars, _neighbourhoods.neighbourhoods, _databases.council, _databases.casework, _clean.registers, _clean.policies,
    _documents.papers, _mail.exported, _mail.mailboxes, _traps.archives, _traps.unread,
)  # fmt: skip


def make(out: Path, seed: int) -> dict[str, object]:
    """Writes the sample below `out`, in place of an earlier one, and returns its figures."""
    for name in MADE:
        shutil.rmtree(out / name, ignore_errors=True)
    world = World(out, seed)
    for maker in MAKERS:
        maker(world)
    figures = world.truth.figures()
    (out / "truth.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (out / "incident.toml").write_text(INCIDENT, encoding="utf-8")
    lines = (json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in world.truth.lines())
    (out / "planted.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return figures


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE, help="where to write (default: beside this file)")
    parser.add_argument("--seed", type=int, default=SEED, help="another number makes another borough")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    figures = make(chosen.out, chosen.seed)
    print(f"{figures['people']} people in {figures['records']} records, below {chosen.out}")


if __name__ == "__main__":
    main()
