"""How well columns are told: made tables of councils with what they hold, and public data that holds nobody.

`python -m benchmarks.columns labelled [--held] [--tables 400] [--show ENTITY]`
`python -m benchmarks.columns systems [column_systems.txt] [--show]`
`python -m benchmarks.columns quiet FOLDER [--held] [--show]` (FOLDER as `benchmarks.public_columns` makes it)

Both go the officer's way: a file, read by `sources`, scanned by `detectors` without the language model.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from benchmarks.column_tables import Column, Made, decoy, held_back, personal, standard, standards
from detectors.columns import default_typer
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Table
from flows.opening import blob_of
from sources.explore import explore_blob

COUNTED = 0.5
SHARE = 0.05
PEOPLE = frozenset({"PERSON", "ADDRESS", "DATE_OF_BIRTH", "AGE"})
"""Types that describe a person; all others but the sensitive topics are identifiers."""
OF_NO_FORM = frozenset("CASE_REF EMPLOYEE_ID COUNCIL_TAX_REF USERNAME PASSWORD SOCIAL_HANDLE API_KEY".split())
"""Identifiers that every house writes as it likes: nothing but their label can be checked."""
TOPICS = frozenset(
    "HEALTH RACE RELIGION POLITICAL TRADE_UNION SEX_LIFE ORIENTATION GENDER_REASSIGN BIOMETRIC CRIMINAL SAFEGUARDING "
    "DOMESTIC_ABUSE IMMIGRATION SOCIAL_CARE EDUCATION FINANCIAL LOCATION OTHER".split()
)


@dataclass(slots=True)
class Seen:
    """What was found in one column: its filled cells, the records of each type, and the type it was given."""

    header: str
    filled: int = 0
    found: Counter[str] = field(default_factory=Counter)
    typed: tuple[str, float] = ("", 0.0)

    def types(self) -> set[str]:
        """The types that hold in more than a twentieth of the cells."""
        return {entity for entity, records in self.found.items() if records >= max(SHARE * self.filled, 1)}


def watched(table: Table, seen: list[Seen], place: str) -> Table:
    """The table, its columns' filled cells and first types noted as its batches pass."""

    def batches() -> Iterator[pa.RecordBatch]:
        for number, batch in enumerate(table.batches):
            if not seen:
                seen.extend(Seen(table.columns[n] if n < len(table.columns) else "") for n in range(batch.num_columns))
            for one, column in zip(seen, batch.columns, strict=False):
                one.filled += pc.sum(pc.not_equal(pc.utf8_trim_whitespace(column), "")).as_py() or 0
            if number == 0 and all(pa.types.is_string(column.type) for column in batch.columns):
                for typed in default_typer().types(table.columns, batch, place):
                    seen[typed.column].typed = (typed.entity, typed.confidence)
            yield batch

    return Table(table.place, table.columns, batches(), table.first_row)


class Bed:
    """Reads files and says what is found in their columns."""

    def __init__(self) -> None:
        self.scanner = Scanner(PseudonymKey(b"k" * 32), names=False)
        self.boxes: Counter[str] = Counter()
        self.subjects: Counter[str] = Counter()

    def columns(self, path: Path, place: str) -> list[Seen]:
        """The columns of the file's largest table, with what was found in each."""
        tables: list[list[Seen]] = []
        self.boxes, self.subjects = Counter(), Counter()
        for opened in explore_blob(blob_of(path)):
            tables += [self._scanned(content, place) for content in opened.contents if isinstance(content, Table)]
        return max(tables, key=len, default=[])

    def _scanned(self, table: Table, place: str) -> list[Seen]:
        seen: list[Seen] = []
        for found in self.scanner.table(watched(table, seen, place), ItemContext(path=place)):
            for row in found.mentions.select(["categories", "subject_types"]).to_pylist():
                self.boxes.update(row["categories"] or ())
                self.subjects.update(row["subject_types"] or ())
            counted = found.findings.filter(pc.greater_equal(found.findings["confidence"], COUNTED))
            triples = {(row["column"], row["entity"], row["record"]) for row in
                       counted.select(["column", "entity", "record"]).to_pylist()}  # fmt: skip
            names = {one.header or str(number + 1): one for number, one in enumerate(seen)}
            turned = {column: Seen(column or "", filled=1) for column, _, _ in triples if column not in names}
            for column, entity, _ in triples:
                (names | turned)[column].found[entity] += 1
            seen += turned.values()
        return seen


@dataclass(slots=True)
class Score:
    """Columns rightly told, wrongly told and missed, by type; and, by confidence, how many were right."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    sure: dict[float, list[bool]] = field(default_factory=lambda: defaultdict(list))
    misses: list[str] = field(default_factory=list)

    def add(self, name: str, truth: Column, seen: Seen) -> None:
        """Compare one column with what it holds."""
        types = seen.types()
        entity = min(truth.need, default="")
        told = types & truth.need
        if truth.need:
            (self.right if told else self.missed)[entity] += 1
        allowed = truth.need | truth.may
        for extra in sorted(types - allowed):
            self.wrong[extra] += 1
        if seen.typed[0]:
            self.sure[min(int(seen.typed[1] * 10), 9) / 10].append(seen.typed[0] in allowed)
        if (truth.need and not told) or types - allowed:
            shown = ", ".join(truth.cells[:4])
            self.misses.append(
                f"{entity or '-':18} got {'+'.join(sorted(types)) or '-':22} [{name}] {truth.header!r}: {shown}"
            )

    def lines(self) -> Iterator[str]:
        """Precision, recall and F1 of each type and of all."""
        yield f"{'type':26} right wrong missed precision recall F1"
        every = set(self.right) | set(self.wrong) | set(self.missed)
        left_out = {
            "all": set[str](),
            "all identifiers": PEOPLE | TOPICS,
            "all checkable": PEOPLE | TOPICS | OF_NO_FORM,
        }
        for entity in [*sorted(every), "all checkable", "all identifiers", "all"]:
            kept = [one for one in every if one not in left_out[entity]] if entity in left_out else [entity]
            right, wrong, missed = (sum(c[one] for one in kept) for c in (self.right, self.wrong, self.missed))
            precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
            f1 = 2 * precision * recall / max(precision + recall, 1e-9)
            yield f"{entity:26} {right:5} {wrong:5} {missed:6} {precision:9.4f} {recall:6.4f} {f1:.4f}"
        for level in sorted(self.sure):
            told = self.sure[level]
            yield f"confidence {level:.1f} and over: {sum(told) / len(told):.3f} right of {len(told)}"


SUBJECTS = {
    "SIMS": "children students", "Arbor": "children students", "Liquidlogic": "children", "Mosaic": "vulnerable_adults customers",
    "SystmOne": "patients", "iTrent": "employees", "SAP": "employees", "Northgate": "customers", "Capita": "customers",
    "Civica": "customers", "Parking": "customers", "Licensing": "customers", "Active": "users employees",
    "Equality": "employees", "Leisure": "customers subscribers",
}  # fmt: skip
"""Kinds of data subjects that a system's export is of: any of them is right."""


def systems(file: str, rounds: int, *, show: str) -> None:
    """Tables under the header rows of `file`, each made `rounds` times with other people."""
    bed, score = Bed(), Score()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds * len(standards(file))):
            made = standard(number, file)
            path = Path(folder) / "table.csv"
            path.write_text(made.text(), encoding="utf-8-sig")
            compare(made, bed.columns(path, f"{made.name}.csv"), score)
    print(*score.lines(), sep="\n")
    if show:
        print(*[miss for miss in score.misses if show in miss], sep="\n")


def labelled(tables: int, *, held: bool, show: str) -> None:
    """Made tables, and what is told of them."""
    bed, scores = Bed(), {"plain": Score(), "other layouts": Score(), "across": Score(), "standards": Score()}
    kinds: dict[str, list[bool]] = defaultdict(list)
    made_all = [personal(number, held=held) for number in range(tables)]
    made_all += [] if held else [standard(number) for number in range(tables // 2)]
    with tempfile.TemporaryDirectory() as folder:
        for made in [*made_all, *(decoy(number + 1000 * held) for number in range(tables // 5))]:
            path = Path(folder) / "table.csv"
            path.write_text(made.text(), encoding="utf-8-sig")
            seen = bed.columns(path, f"{made.name}.csv")
            score = scores.get(made.layout, scores["other layouts"])
            score = scores["standards"] if made.name.rpartition(" ")[0] in dict(standards()) else score
            compare(made, seen, score)
            system = made.name.split("/")[0].split()[0]
            if system in SUBJECTS:
                kinds[system].append(bool(set(bed.subjects) & set(SUBJECTS[system].split())))
    for name, score in scores.items():
        print(f"\n== {name}")
        print(*score.lines(), sep="\n")
        if show:
            print(*[miss for miss in score.misses if show in miss], sep="\n")
    print("\n== kinds of data subjects: share of tables told right")
    print(
        *[f"{system:14} {sum(told) / len(told):.2f} of {len(told)}" for system, told in sorted(kinds.items())], sep="\n"
    )


def compare(made: Made, seen: Sequence[Seen], score: Score) -> None:
    """Column by column; of a table turned on its side, type by type."""
    if made.layout == "across":
        types = set().union(*(one.types() for one in seen)) if seen else set()
        for column in made.columns:
            if column.need and any(cell not in {"", "-"} for cell in column.cells[:8]):
                (score.right if types & column.need else score.missed)[min(column.need)] += 1
                if not types & column.need:
                    score.misses.append(
                        f"{min(column.need):18} [{made.name}] {column.header!r}: {', '.join(column.cells[:3])}"
                    )
        return
    if len(seen) < len(made.columns):
        score.misses.append(f"READ with {len(seen)} columns of {len(made.columns)} [{made.name}] {made.layout}")
    for number, column in enumerate(made.columns):
        score.add(f"{made.name} {made.layout}", column, seen[number] if number < len(seen) else Seen(""))


def quiet(folder: Path, *, held: bool, show: bool) -> None:
    """Columns of public data, and which of them are given a type."""
    judged = set((Path(__file__).parent / "columns_judged.txt").read_text(encoding="utf-8").splitlines())
    bed, columns, files = Bed(), 0, 0
    wrong, right, any_type, boxes = Counter[str](), Counter[str](), 0, Counter[str]()
    wrong_columns = 0
    for path in sorted(folder.rglob("*.csv")):
        name = f"{path.parent.name}/{path.name}"
        if held_back(name) != held:
            continue
        files += 1
        seen = bed.columns(path, name)
        boxes.update(bed.boxes.keys())
        columns += len(seen)
        for one in seen:
            types = one.types()
            identifiers = types - PEOPLE - TOPICS
            bad = {entity for entity in identifiers if f"{name} | {one.header} | {entity}" not in judged}
            wrong.update(bad)
            right.update(identifiers - bad)
            wrong_columns += bool(bad)
            any_type += bool(types)
            if show and types:
                print(f"{name} | {one.header} | {'+'.join(sorted(types))}{'  WRONG' if bad else ''}")
    print(
        f"{files} tables, {columns} columns; given an identifier type wrongly: {wrong_columns} = 1 in {columns / max(wrong_columns, 1):.0f}"
    )
    print(
        f"wrong {dict(wrong)}; right {dict(right)}; any personal type: {any_type}; tables with a box ticked: {dict(boxes)}"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bed", choices=("labelled", "systems", "quiet"))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--tables", type=int, default=400)
    parser.add_argument("--show", nargs="?", const=" ", default="")
    chosen = parser.parse_args()
    began = time.process_time()
    if chosen.bed == "labelled":
        labelled(chosen.tables, held=chosen.held, show=chosen.show)
    elif chosen.bed == "systems":
        systems(str(chosen.folder or "column_systems.txt"), 3, show=chosen.show)
    elif chosen.folder is None:
        sys.exit("quiet needs a folder")
    else:
        quiet(chosen.folder, held=chosen.held, show=bool(chosen.show))
    print(f"{time.process_time() - began:.0f} s of processor time")


if __name__ == "__main__":
    main()
