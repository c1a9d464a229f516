"""`exposure people CASE`: sheets of the case's people for a reviewer, and what the reviewer says of them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.errors import UsageError
from exposure.ledger import Run
from exposure.living import rows_in
from exposure.membership import final_items, known_by, membership
from exposure.people import Resolution, Sheet, sheets_of, strata
from exposure.people.arrays import Ints, Words
from exposure.people.decisions import Groupings, decided
from exposure.people.masks import columns_of, plain
from exposure.people.mention_keys import cluster_keys, mention_keys
from exposure.people.review import allocated
from exposure.reviews import DRAWN, FRAME, JUDGED, NOBODY, Reviews
from flows.review_sheet import SAME_AS, Answer, Line, read_sheet, write_sheet
from flows.steps import count, report
from reports.since import sentences

SEED = 1
NAME = 10  # characters of a person's name on lists
NOT_MASKED = "It holds personal data that is not masked: keep it as you keep the breached files, and destroy it after."
Say = Callable[[str], None]
Place = tuple[int, int]  # number of a person on a sheet, number of its line


@dataclass(frozen=True, slots=True)
class CasePeople:
    """The mentions of a run that count, each content once, with the people of the best grouping and their keys."""

    mentions: pa.Table = field(repr=False)
    resolution: Resolution
    keys: Words = field(repr=False)
    persons: Words = field(repr=False)  # the key of each person
    registers: Words = field(repr=False)  # the registers that each mention's person is on, a bit each

    @classmethod
    def of(cls, run: Run) -> "CasePeople":
        """Those of a finished run."""
        content = known_by(membership(final_items(run)))
        said, who = rows_in(run, content)
        low, best, high = (who[name].cast(pa.int64()).to_numpy() for name in ("low", "best", "high"))
        resolution = Resolution(best, low, high, who["probability"].to_numpy(), {})
        keys = mention_keys(said, content)
        persons = cluster_keys(best, keys, int(best.max(initial=-1)) + 1)
        return cls(said, resolution, keys, persons, who["on_best"].to_numpy())

    def living(self, reviews: Reviews) -> Ints:
        """The person of each mention as judged so far; -1 where nobody living is meant."""
        found = self.resolution
        best = decided(self.keys, Groupings(found.low, found.best, found.high), reviews.judged()).groupings.best
        dead = best[pc.fill_null(self.mentions["deceased"], False).to_numpy()]  # noqa: FBT003 - Arrow's signature
        return np.where(np.isin(best, dead), -1, best)

    def name_of(self, row: int) -> str:
        """What a person is called on lists: the same in every run while its mentions are unchanged."""
        return f"{int(self.persons[self.resolution.best[row]]):016x}"[:NAME]

    def named(self, names: Collection[str]) -> Ints:
        """The people of the lists' names. Raises UsageError where there is none of a name."""
        known = {f"{key:016x}"[:NAME]: person for person, key in enumerate(self.persons.tolist())}
        if not set(names) <= known.keys():
            raise UsageError("A person that --judge names is not in the case's newest run: take the names from --list.")
        return np.array(sorted({known[name] for name in names}), dtype=np.int64)


def sample(case: Case, n: int, out: Path, say: Say, *, reveal: bool) -> None:
    """Draw `n` people at random, keep the draw in the case, and write their sheet."""
    people = CasePeople.of(case.newest())
    found = strata(people.resolution)
    chosen = found.clusters[np.sort(np.concatenate([found.clusters[:0], *allocated(found.stratum, n, SEED)]))]
    if not len(chosen):
        raise UsageError("The case has no people to judge.")
    frame = pa.table([people.persons[found.clusters], found.stratum.astype(np.int32)], schema=FRAME)
    shuffled = np.random.default_rng(SEED).permutation(chosen)
    _drawn(case, _Wanted(people, shuffled, frame), out, say, reveal=reveal)


def chosen(case: Case, names: Sequence[str], out: Path, say: Say, *, reveal: bool) -> None:
    """Write the sheet of people whom a list names, to take them apart or join them to others by hand."""
    people = CasePeople.of(case.newest())
    _drawn(case, _Wanted(people, people.named(names), FRAME.empty_table()), out, say, reveal=reveal)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The people to be judged, in the order of their sheet, and whom they were drawn from."""

    people: CasePeople
    chosen: Ints
    frame: pa.Table = field(repr=False)


def _drawn(case: Case, wanted: _Wanted, out: Path, say: Say, *, reveal: bool) -> None:
    people, chosen = wanted.people, np.sort(wanted.chosen)
    sheets = {sheet.cluster: sheet for sheet in sheets_of(people.resolution, people.mentions, chosen)}
    each = [_lines(people, sheets[person], n, reveal=reveal) for n, person in enumerate(wanted.chosen.tolist(), 1)]
    lines = [line for those in each for line in those]
    with case.lock():
        reviews = case.reviews
        name = f"{len(reviews.sheets()) + 1:04d}-{case.id[:8]}"
        reviews.keep_sheet(name, _table(people, lines), wanted.frame)
        shown = _shown(people, lines, _judged_before(reviews))
    write_sheet(out, name, columns_of(people.mentions), shown)
    before = len({line.person for line in shown if line.judged})
    say(f"Sheet {name}: {len(sheets):,} people to judge, {before:,} of them judged before, in {out}")
    say("How to fill it in: docs/investigator.md; a workbook (.xlsx) says it on its second page.")
    if reveal:
        say(NOT_MASKED)


@dataclass(frozen=True, slots=True)
class _Line:
    """Mentions of one person that say the same, as one line of a sheet."""

    person: int
    line: int
    cluster: int
    inside: bool
    rows: tuple[int, ...]
    mentions: int
    evidence: tuple[str, ...] = field(repr=False)


def _lines(people: CasePeople, sheet: Sheet, number: int, *, reveal: bool) -> list[_Line]:
    rows = [*sheet.inside.tolist(), *sheet.outside.tolist()]
    evidence = plain(people.mentions, np.array(rows)) if reveal else sheet.evidence
    inside: dict[tuple[str, ...], list[int]] = {}
    for row, told in zip(sheet.inside.tolist(), evidence, strict=False):
        inside.setdefault(told, []).append(row)
    lines = [(True, tuple(those), len(those), told) for told, those in inside.items()]
    near = zip(sheet.outside.tolist(), sheet.outside_mentions.tolist(), evidence[len(sheet.inside) :], strict=True)
    lines += [(False, (row,), held, told) for row, held, told in near]
    return [_Line(number, place, sheet.cluster, *line) for place, line in enumerate(lines, 1)]


def _table(people: CasePeople, lines: Sequence[_Line]) -> pa.Table:
    each = [(line, row) for line in lines for row in line.rows]
    rows = np.array([row for _, row in each], dtype=np.int64)
    clusters = np.array([line.cluster for line, _ in each], dtype=np.int64)
    numbers = [[line.person for line, _ in each], [line.line for line, _ in each]]
    keys = [people.persons[clusters], people.persons[people.resolution.best[rows]], people.keys[rows]]
    return pa.table([*(pa.array(column, pa.int32()) for column in numbers), *keys], schema=DRAWN)


def _judged_before(reviews: Reviews) -> dict[Place, str]:
    table = reviews.judged()
    columns = (table[name].to_pylist() for name in ("cluster", "mention", "who"))
    return {(cluster, mention): who for cluster, mention, who in zip(*columns, strict=True)}


def _shown(people: CasePeople, lines: Sequence[_Line], before: dict[Place, str]) -> list[Line]:
    shown = []
    for _, group in groupby(lines, key=lambda line: line.person):
        those = list(group)
        keys = [(int(people.persons[line.cluster]), int(people.keys[line.rows[0]])) for line in those]
        known = all(key in before for key, line in zip(keys, those, strict=True) if line.inside)
        for key, line in zip(keys, those, strict=True):
            who = before.get(key, "") if known else (SAME_AS[0] if line.inside else "")
            shown.append(Line(line.person, line.line, known, who, line.inside, line.mentions, line.evidence))
    return shown


def take_in(case: Case, file: Path, by: str, say: Say) -> Assessment:
    """Keep the judgements of a sheet, who made them and when, and count the newest run again with them.

    Raises UsageError where the sheet is not of this case, is not whole, or says what is no choice.
    """
    name, answers = read_sheet(file)
    with case.lock():
        reviews = case.reviews
        newest = case.newest()
        if newest.registers != case.registers.digest:
            raise UsageError("The case has other registers than its newest run: run `exposure assess` first.")
        if name not in reviews.sheets():
            raise UsageError("The review file is of no sheet of this case: give one that --review-sample wrote for it.")
        judged = _judgements(reviews.drawn(name), answers, name, by)
        if not judged.num_rows:
            raise UsageError('Nobody is judged in the review file: write "yes" under Judged in a person\'s first line.')
        reviews.keep(judged)
        again = case.again(newest)
        figures = count(case, again)
        report(again)
    _told(figures, len(set(judged["cluster"].to_pylist())), say)
    return figures


def _judgements(drawn: pa.Table, answers: Sequence[Answer], sheet: str, by: str) -> pa.Table:
    """The judged people's lines with their letters, schema JUDGED."""
    lines: dict[Place, list[dict[str, int]]] = {}
    for row in drawn.to_pylist():
        lines.setdefault((row["person"], row["line"]), []).append(row)
    answered = _by_place(answers, lines)
    judged = {answer.person for answer in answers if answer.judged}
    wanted = sorted(place for place in lines if place[0] in judged)
    letters = {place: _letter(place, answered.get(place), inside=_inside(lines[place])) for place in wanted}
    known = {(place[0], letters[place]) for place in wanted if _inside(lines[place])}
    for place in wanted:
        if letters[place] and (place[0], letters[place]) not in known:
            raise UsageError(
                f"Row {answered[place].row} of the review file has a letter that no inside line of its person has."
            )
    told = {"sheet": sheet, "by": by, "at": datetime.now(UTC).isoformat(timespec="seconds")}
    made = [row | told | {"who": letters[place]} for place in wanted for row in lines[place]]
    return pa.Table.from_pylist([{name: row[name] for name in JUDGED.names} for row in made], schema=JUDGED)


def _by_place(answers: Sequence[Answer], lines: Collection[Place]) -> dict[Place, Answer]:
    answered: dict[Place, Answer] = {}
    for answer in answers:
        place = answer.person, answer.line
        if place not in lines or place in answered:
            raise UsageError(f"Row {answer.row} of the review file is no line of its sheet: leave its numbers alone.")
        answered[place] = answer
    return answered


def _inside(rows: Sequence[dict[str, int]]) -> bool:
    return rows[0]["of"] == rows[0]["cluster"]


def _letter(place: Place, answer: Answer | None, *, inside: bool) -> str:
    if answer is None:
        raise UsageError(
            f"A line of person {place[0]} is missing from the review file: leave all lines of who is judged."
        )
    if inside and not answer.who:
        raise UsageError(f"Row {answer.row} of the review file needs a letter under Same as: it is an inside line.")
    if not inside and answer.who == NOBODY:
        raise UsageError(f"Row {answer.row} of the review file is a near line: leave it empty, or give a letter.")
    return answer.who


def _told(figures: Assessment, judged: int, say: Say) -> None:
    review = figures.review
    if review is None:
        return
    say(
        f"{judged:,} people judged. In all {review.judged:,} judgements stand, "
        f"{review.drawn_judged:,} of the {review.drawn:,} that were drawn."
    )
    say(
        f"They join {review.joined:,} people to others, take {review.taken_apart:,} apart, and set {review.nobody:,} "
        "mentions aside as nobody's."
    )
    if review.lapsed:
        say(f"{review.lapsed:,} judgements no longer hold, since other mentions have come: judge those people again.")
    for line in sentences(figures.since) if figures.since is not None else ():
        say(line)
