"""The normal forms of a column's distinct values: plainly written ones all at once, the others one by one."""

import re
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import Bools, answered, lengths, matches, replaced, truths, where
from detectors.cell_values import (
    ORGANISATION_WORDS,
    PARTICLES,
    ROLE_MAILBOXES,
    SUFFIXES,
    TITLES,
    NameParts,
    has_died,
    is_role_mailbox,
    iso_date,
    may_be_name,
    sex_of,
    split_name,
)
from detectors.cells import Distinct, Ints
from detectors.column_topics import FLAGS, SAYS_NOTHING, says_something
from detectors.column_type import ColumnType
from detectors.declare import Detector
from detectors.engine import LONGEST_VALUE, Engine
from detectors.plain_text import iso_dates, joined, one_of, picked, squeezed, words_of
from detectors.repair import repaired, repaired_many

NOTHING = frozenset(
    {"", "n/a", "na", "none", "null", "nil", "-", "--", "unknown", "not known", "tbc", "nan", "#n/a", "x"}
)
SUMS = re.compile(r"(?:grand |sub[ -]?|overall )?(?:totals?|averages?)\b.*", re.IGNORECASE)
"""What the first cells of a table's last rows say instead of a name."""
WHOLE_NAMES = frozenset({"family, given", "given family", "full name", "deceased name"})
WORD = "[a-z]+(?:['-][a-z]+)*"
PLAIN_NAME = f"^(?:{WORD} ){{0,3}}{WORD}[a-z]$"
COMMA_NAME = f"^{WORD}, {WORD}(?: {WORD})?$"
NOT_PLAIN = rf"(?:^|[ ,])(?:{'|'.join(sorted(TITLES | PARTICLES | SUFFIXES | ORGANISATION_WORDS))})(?:$|[ ,])"
"""Words that `split_name` does more with than to put them in their place."""


def identifier_answers(engine: Engine, detector: Detector, cells: Distinct) -> pa.StringArray:
    """The normal form of each value that is one of `detector`'s, mended where a spreadsheet spoilt it."""
    text, decided = repaired_many(detector.entity, cells.values)
    decided &= cells.plain
    fitting = decided & matches(text, f"^(?:{detector.cell or detector.pattern})$") & (lengths(text) <= LONGEST_VALUE)
    rows = np.flatnonzero(fitting)
    likely = text if len(rows) == len(text) else text.take(pa.array(rows))
    if detector.check_many:
        found = detector.check_many(likely)
    else:
        found = pa.array([detector.check(value) for value in likely.to_pylist()], pa.string())
    quick = found if len(rows) == len(text) else replaced(pa.nulls(len(text), pa.string()), rows, found)
    return answered(cells.values, quick, decided, lambda value: engine.fits(detector, repaired(detector.entity, value)))


def field_answers(column: ColumnType, cells: Distinct) -> pa.StringArray:
    """The normal form of each value of a column that is no identifier's; null where it says nothing."""
    match column.field:
        case "birth date":
            quick, written = iso_dates(cells.values, month_first=column.month_first)
            return answered(
                cells.values,
                quick,
                written & cells.plain,
                lambda value: iso_date(value, month_first=column.month_first, serials=True),
            )
        case "topic":
            return answered(cells.values, _topic_answers(cells.values), cells.plain, _topic_answer)
        case "sex" | "deceased" | "age":
            answer = {"sex": sex_of, "deceased": _died_answer, "age": _age_answer}[column.field]
            return pa.array([answer(value) for value in cells.texts], pa.string())
        case _:
            return answered(cells.values, _words_answers(cells.values), cells.plain, _words_answer)


def _died_answer(value: str) -> str | None:
    return "y" if has_died(value) else None


def _age_answer(value: str) -> str | None:
    return value.strip().removesuffix(".0") if value.strip() else None


def _words_answer(value: str) -> str | None:
    return None if value.strip().lower() in NOTHING else " ".join(value.split()).lower()


def _words_answers(values: pa.StringArray) -> pa.StringArray:
    text = pc.ascii_lower(pc.ascii_trim_whitespace(values))
    return where(~one_of(text, NOTHING), squeezed(text))


def _topic_answer(value: str) -> str | None:
    text = " ".join(value.split()).lower()
    if not says_something(text):
        return None
    return "yes" if text in FLAGS else text


def _topic_answers(values: pa.StringArray) -> pa.StringArray:
    text = squeezed(pc.ascii_lower(values))
    said = matches(text, "[a-z0-9]") & ~one_of(pc.ascii_trim(text, characters="."), SAYS_NOTHING)
    flags = one_of(text, FLAGS)
    return where(said, pc.if_else(pa.array(flags), "yes", text) if flags.any() else text)


@dataclass(frozen=True, slots=True)
class Names:
    """The parts of a column's names, one entry a distinct value; null where a part is unsaid."""

    title: pa.StringArray = field(repr=False)
    given: pa.StringArray = field(repr=False)
    middle: pa.StringArray = field(repr=False)
    family: pa.StringArray = field(repr=False)

    @property
    def whole(self) -> pa.StringArray:
        """Given, middle and family name as one text."""
        return joined(self.given, self.middle, self.family)


def name_answers(column: ColumnType, cells: Distinct) -> Names:
    """The parts of each value of a name column."""
    low = squeezed(pc.ascii_lower(cells.values))
    nobody = one_of(low, NOTHING) | matches(low, f"^(?:{SUMS.pattern})$") | ~matches(low, "[a-z]")
    if column.field in WHOLE_NAMES:
        plain = matches(low, PLAIN_NAME) | matches(low, COMMA_NAME)
        plain &= cells.plain & ~nobody & ~matches(low, NOT_PLAIN)
        names = _in_order(low, plain, family_first=column.field == "family, given")
    else:
        text = pc.ascii_trim(low, characters=" .,")
        plain = cells.plain & ~nobody
        if column.field == "given":
            plain &= ~matches(text, "[ .]")
        names = _one_part_each(column.field, where(plain, text))
    return _completed(names, column, cells, plain | (cells.plain & nobody))


def _in_order(low: pa.StringArray, plain: Bools, *, family_first: bool) -> Names:
    """The parts of names of plain words alone; all null where they are not `plain`."""
    first, count, words = words_of(where(plain, low))
    last = first + count - 1
    comma = truths(pc.match_substring(low, ","))
    front = comma | (family_first & (count > 1))
    given_at = np.where(front, first + 1, first)
    said = plain & (count > 1)
    second = given_at + 1
    rest = np.where(front, last, last - 1) - second + 1  # words of the middle name
    middle = picked(words, second, said & (rest > 0))
    if (more := said & (rest > 1)).any():
        middle = joined(middle, picked(words, second + 1, more))
    family = pc.ascii_rtrim(picked(words, np.where(front, first, last), plain), characters=",")
    nothing = pa.nulls(len(low), pa.string())
    return Names(nothing, picked(words, given_at, said), middle, family)


def _one_part_each(name: str, text: pa.StringArray) -> Names:
    """Cells that hold one part of a name."""
    nothing = pa.nulls(len(text), pa.string())
    match name:
        case "given":
            return Names(nothing, text, nothing, nothing)
        case "middle":
            return Names(nothing, nothing, text, nothing)
        case "initials":
            return Names(nothing, pc.utf8_slice_codeunits(text, 0, 1), nothing, nothing)
        case _:
            return Names(nothing, nothing, nothing, text)


def _completed(names: Names, column: ColumnType, cells: Distinct, decided: Bools) -> Names:
    """`names` with those that are not written plainly read one by one."""
    left: Ints = np.flatnonzero(~decided)
    if not len(left):
        return names
    parts = [_name_parts(column, value) for value in cells.values.take(pa.array(left)).to_pylist()]

    def put(quick: pa.StringArray, part: str) -> pa.StringArray:
        return replaced(quick, left, pa.array([getattr(one, part) or None for one in parts], pa.string()))

    return Names(
        put(names.title, "title"), put(names.given, "given"), put(names.middle, "middle"), put(names.family, "family")
    )


def _name_parts(column: ColumnType, value: str) -> NameParts:
    text = " ".join(value.split())
    if text.lower() in NOTHING or SUMS.fullmatch(text) or not any(char.isalpha() for char in text):
        return NameParts()
    if column.field in WHOLE_NAMES:
        first = column.field == "family, given"
        return split_name(text, family_first=first) if may_be_name(text) else NameParts()
    return _one_part(column.field, text.lower().strip(" .,"))


def _one_part(name: str, text: str) -> NameParts:
    """A cell that holds one part of a name."""
    match name:
        case "given":
            first, _, rest = text.partition(" ")
            return NameParts(given=first.rstrip("."), middle=rest)
        case "middle":
            return NameParts(middle=text)
        case "initials":
            return NameParts(given=text[:1])
        case _:
            return NameParts(family=text)


def own_values_masked(answers: pa.StringArray, own: frozenset[str]) -> pa.StringArray:
    """`answers` without those that are the organisation's own: they link nobody."""
    return where(~one_of(answers, own) & truths(answers.is_valid()), answers) if own else answers


def personal_mail(answers: pa.StringArray) -> pa.StringArray:
    """Addresses of persons: an office's mailbox is nobody's, and links nobody."""
    held = truths(answers.is_valid()) & ~matches(answers, f"^(?:{ROLE_MAILBOXES.pattern})@")
    for place in np.flatnonzero(held & ~truths(pc.string_is_ascii(answers))).tolist():
        held[place] = not is_role_mailbox(answers[place].as_py())
    return where(held, answers)
