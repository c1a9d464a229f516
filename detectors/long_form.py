"""Tables with a row for each answer: whose, the question, the answer; as surveys and form systems export them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

import pyarrow as pa

from detectors.column_owners import NAMES
from detectors.headers import words
from exposure.words import Table

if TYPE_CHECKING:
    from detectors.columns import ColumnTyper

ROWS = 2_000  # looked at
FEWEST, WIDEST = 3, 8  # columns
MOST_QUESTIONS = 120
UNDERSTOOD = 0.25  # of the questions
AGAIN = 2  # times that a question is asked, on average
ANSWERS = frozenset("answer value response data text content entry reply result".split())
OTHERS = "other answers"
Rows = Sequence[tuple[str, ...]]
Record = dict[str | int, str]  # by question, or by the number of a further column


@dataclass(frozen=True, slots=True)
class _Form:
    """The columns that say whose an answer is, to what, and what it is; the questions in the order first asked."""

    whose: int
    question: int
    answer: int
    questions: tuple[str, ...]
    beside: tuple[int, ...]  # the other columns


def widened(table: Table, typer: "ColumnTyper") -> Table:
    """`table` with a record a person, where its rows are single answers to questions that ask for persons' details.

    Any other table stands as it is. Nothing is lost: answers to a question that the first rows do not ask are kept
    together in one column, and what stands in further columns in theirs.
    """
    if not FEWEST <= len(table.columns) <= WIDEST:
        return table
    batches = iter(table.batches)
    first = next(batches, None)
    if first is None:
        return replace(table, batches=iter(()))
    whole = chain([first], batches)
    form = _form(table.columns, _rows(first.slice(0, ROWS)), typer)
    if form is None:
        return replace(table, batches=whole)
    beside = (table.columns[number] for number in form.beside)
    columns = (table.columns[form.whose], *form.questions, OTHERS, *beside)
    return replace(table, columns=columns, batches=_records(whole, form))


def _rows(batch: pa.RecordBatch) -> Rows:
    return list(zip(*([cell or "" for cell in column.to_pylist()] for column in batch.columns), strict=True))


def _form(headers: Sequence[str], rows: Rows, typer: "ColumnTyper") -> _Form | None:
    """The form of a table in long form, or None."""
    for question in range(len(headers)):
        asked = tuple(dict.fromkeys(row[question].strip() for row in rows if row[question].strip()))
        if not _are_questions(asked, len(rows), typer):
            continue
        others = [number for number in range(len(headers)) if number != question]
        whose = next((number for number in others if _tells_whose(rows, number, question)), None)
        if whose is None:
            return None
        answers = [number for number in others if number != whose]
        said = next((number for number in answers if ANSWERS.intersection(words(headers[number]))), None)
        most = max(answers, key=lambda number: len({row[number] for row in rows}))
        answer = most if said is None else said
        return _Form(whose, question, answer, asked, tuple(number for number in answers if number != answer))
    return None


def _are_questions(asked: Sequence[str], rows: int, typer: "ColumnTyper") -> bool:
    """Whether a column's distinct values are headers of persons' details, a name's among them, each asked again."""
    if not FEWEST <= len(asked) <= MOST_QUESTIONS or rows < AGAIN * len(asked):
        return False
    meant = [meaning for one in asked if (meaning := typer.book.meaning(one)) is not None]
    return len(meant) >= UNDERSTOOD * len(asked) and any(one.field in NAMES and one.exact for one in meant)


def _tells_whose(rows: Rows, whose: int, question: int) -> bool:
    """Whether a column's values come again and are asked each question once."""
    persons = {row[whose] for row in rows}
    pairs = {(row[whose], row[question]) for row in rows}
    return 1 < len(persons) * AGAIN <= len(rows) and len(pairs) >= 0.9 * len(rows)


def _records(batches: Iterator[pa.RecordBatch], form: _Form) -> Iterator[pa.RecordBatch]:
    """A batch of records for each batch of answers; one that goes on in the next batch waits for it."""
    told: dict[str, Record] = {}
    for batch in batches:
        last = ""
        for row in _rows(batch):
            last = row[form.whose]
            _tell(told.setdefault(last, {}), row, form)
        waiting = {last: told.pop(last)} if last in told else {}
        if told:
            yield _batch(told, form)
        told = waiting
    if told:
        yield _batch(told, form)


def _tell(record: Record, row: Sequence[str], form: _Form) -> None:
    question, answer = row[form.question].strip(), row[form.answer]
    asked = question in form.questions
    said: list[tuple[str | int, str]] = (
        [(question, answer)] if asked else [(OTHERS, f"{question}: {answer}" if answer.strip() else "")]
    )
    for name, value in [*said, *((number, row[number]) for number in form.beside)]:
        before = record.get(name, "")
        if value.strip() and value not in before.split("; "):
            record[name] = f"{before}; {value}" if before else value


def _batch(told: dict[str, Record], form: _Form) -> pa.RecordBatch:
    names: tuple[str | int, ...] = (*form.questions, OTHERS, *form.beside)
    columns = [list(told), *([record.get(name) for record in told.values()] for name in names)]
    return pa.record_batch([pa.array(one, pa.string()) for one in columns], [str(n) for n in range(len(columns))])
