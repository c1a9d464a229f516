"""Tables to findings and mentions: each column judged once, each distinct value looked at once."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.answers import field_answers, identifier_answers, name_answers, own_values_masked, personal_mail
from detectors.bulk import Bools, lengths, matches, truths, where
from detectors.cells import Distinct, FreeText, Ints, cell_hits, merged_spans, span_hits, spoilt_hits
from detectors.column_owners import NAMES
from detectors.column_type import ColumnType
from detectors.columns import ColumnTyper
from detectors.declare import Strength
from detectors.engine import COUNTED, Engine, Span
from detectors.judged import Judged, gathered
from detectors.long_form import widened
from detectors.named_headers import with_named_headers
from detectors.person_keys import key_column, key_ids
from detectors.records import Batch, Records
from detectors.said import Text, named_in_sentence
from detectors.second_look import STREET
from detectors.sideways import upright
from exposure.found import Found, ItemContext, Role
from exposure.pseudonym import PseudonymKey
from exposure.words import Table

FIELD_OF = {"birth date": "birth_date", "sex": "sex", "town": "town", "title": "title"}
NAME_PARTS = ("title", "given", "middle", "family")
SHARED_LOGINS = (
    r"admin|administrator|root|guest|test|user|sa|postgres|system|support|service|info|"
    r"(?:svc|srv|service|sys|sql|app|bot|test|backup)[._-].*"
)
"""Accounts of programs and of whoever is on duty."""


MORE_THAN_NUMBERS = "[A-Za-z@ ]"
BARE_CODE = r"^[A-Za-z]{0,4}\d{1,12}[A-Za-z]?$"
TOGETHER = 12  # patterns in one: with more, RE2 runs out of its memory and slows down
GROUP_NAME = re.compile(r"\(\?P<\w+>")
NOTE = 40  # characters of a sensitive answer that is rather a note
LONG_CELL = 4_000  # bytes of a cell that is no value, whatever its column holds: what it says is looked for inside
NAMED = frozenset({"PERSON", "ADDRESS", "DATE_OF_BIRTH", "AGE"})
"""What a short cell holds only where its column is one of names, addresses or birth dates."""


def _streets(answers: pa.StringArray, plain: Bools) -> pa.StringArray:
    """Address lines that tell a house or a street; towns and counties on lines of their own tell nobody."""
    held = matches(answers, f"(?i)[0-9]|{STREET.pattern}")
    for place in np.flatnonzero(truths(answers.is_valid()) & ~plain).tolist():
        text = answers[place].as_py()
        held[place] = any(char.isdigit() for char in text) or STREET.search(text) is not None
    return where(held, answers)


def _speaking_alone(engine: Engine) -> list[str]:
    """The whole forms of detectors whose values may be told without a label beside them, a dozen a pattern."""
    alone = [one.pattern for one in engine.detectors if one.prose and (one.base >= COUNTED or one.shape)]
    plain = [GROUP_NAME.sub("(?:", pattern) for pattern in alone]
    return [f"^(?:{'|'.join(plain[first : first + TOGETHER])})$" for first in range(0, len(plain), TOGETHER)]


def _saying_more(cells: Distinct, speaking: Sequence[str]) -> Ints:
    """Which values hold more than numbers and signs, and are no bare code that only a label could make something."""
    more = matches(cells.values, MORE_THAN_NUMBERS)
    bare = np.flatnonzero(more & matches(cells.values, BARE_CODE))
    if len(bare):
        codes = cells.values.take(pa.array(bare))
        more[bare] = np.any([matches(codes, pattern) for pattern in speaking], axis=0)
    for place in np.flatnonzero(~cells.plain & ~more).tolist():
        more[place] = any(char.isalpha() for char in cells.values[place].as_py())
    return np.flatnonzero(more)


def _at(places: Ints, found: Sequence[list[Span]], size: int) -> list[list[Span]]:
    """What was found in the values at `places` of `size` values, one list a value."""
    spans: list[list[Span]] = [[]] * size
    for place, own in zip(places.tolist(), found, strict=True):
        spans[place] = own
    return spans


class TableScanner:
    """Scans tables with one engine; `free_text` finds names and statements in cells of prose."""

    def __init__(self, key: PseudonymKey, engine: Engine, free_text: FreeText | None) -> None:
        self.key = key
        self.engine = engine
        self.free_text = free_text
        self.typer = ColumnTyper(engine)
        self._speaking = _speaking_alone(engine)
        self._phone = self.typer.by_entity.get("PHONE_NUMBER")

    def scan(self, table: Table, context: ItemContext) -> Iterator[Found]:
        """One Found for each 20,000 rows or so; mentions and records are numbered on from those of `context`."""
        mention, record = context.first_mention, context.first_record
        for part in with_named_headers(widened(upright(table, self.typer), self.typer)):
            judged = Judged(self.typer, part.columns, f"{context.path} {part.place}")
            for batch in gathered(part.batches):
                here = replace(context, first_mention=mention, first_record=record)
                found = self._scanned(part, batch, judged.types(batch), here)
                mention += found.mentions.num_rows
                record += batch.num_rows
                yield found

    def _scanned(self, table: Table, batch: pa.RecordBatch, types: Sequence[ColumnType], context: ItemContext) -> Found:
        work = Batch([Distinct.of(column) for column in batch.columns], batch.num_rows)
        work.headed.update(column.entity for column in types if column.field == "id")
        for column in types:
            self._column(work, column, context)
        key = key_column(table.columns, types, f"{context.path} {table.place}")
        if key is not None:
            work.person("").keys.append(key_ids(key, work.cells[key[0]], context.path))
        about_persons = any(column.field != "free text" and not column.who.startswith(Role.STAFF) for column in types)
        typed = {column.column for column in types}
        loose = [number for number in range(len(work.cells)) if number not in typed]
        self._loose_cells(work, loose, personal=about_persons)
        return Records(table, work, context).found()

    def _column(self, work: Batch, column: ColumnType, context: ItemContext) -> None:
        cells = work.cells[column.column]
        if column.field != "free text" and cells.longest > LONG_CELL:
            cells, long = cells.parted(LONG_CELL)
            places = np.flatnonzero(lengths(long.values))
            self._spans(work, column.column, column.who, long, self._found_in(long, places))
        if column.field in NAMES:
            self._names(work, column, cells)
        elif column.field == "id":
            self._identifiers(work, column, cells, context)
        elif column.field == "free text":
            self._prose(work, column.column, column.who, cells)
        else:
            self._plain(work, column, cells, context)

    def _names(self, work: Batch, column: ColumnType, cells: Distinct) -> None:
        """A column of names: its parts to the mention, one finding a cell."""
        parts = name_answers(column, cells)
        whole = parts.whole
        work.hits.append(cell_hits(column, "PERSON", cells, whole, self.key))
        person = work.person(column.who)
        fields = person.fields
        if column.field == "deceased name":
            person.died = cells.mask(truths(whole.is_valid()))
        if column.field == "former":
            fields.setdefault("former", []).append(cells.take(parts.family))
            return
        first = column.field in {"given", "family", "middle"}
        for name in NAME_PARTS:
            values = getattr(parts, name)
            if values.null_count < len(values):
                fields.setdefault(name, []).insert(0 if first else len(fields.get(name, ())), cells.take(values))

    def _identifiers(self, work: Batch, column: ColumnType, cells: Distinct, context: ItemContext) -> None:
        """A column of one identifier: one finding a cell that fits, its normal form to the mention."""
        detector = self.typer.by_entity[column.entity]
        answers = identifier_answers(self.engine, detector, cells)
        work.hits.append(cell_hits(column, column.entity, cells, answers, self.key))
        spoilt = spoilt_hits(column, cells, answers, self.key)
        if spoilt is not None:
            work.hits.append(spoilt)
        self._linking(work, column, cells, answers, context)
        if answers.null_count:
            unfit = np.flatnonzero(~truths(answers.is_valid()))
            self._spans(work, column.column, column.who, cells, self._found_in(cells, unfit))

    def _found_in(self, cells: Distinct, places: Ints) -> list[list[Span]]:
        """The engine's spans in the values at `places`, one list a value."""
        found = self.engine.spans_many(cells.values.take(pa.array(places)).to_pylist())
        return _at(places, found, len(cells.values))

    def _linking(
        self, work: Batch, column: ColumnType, cells: Distinct, answers: pa.StringArray, context: ItemContext
    ) -> None:
        """The values of an identifier's column that tell or link persons, to the mention."""
        person, own = work.person(column.who), context.organisation
        match column.entity:
            case "EMAIL_ADDRESS":
                kept = own_values_masked(personal_mail(answers), frozenset(mail.lower() for mail in own.emails))
                person.emails.append(cells.take(kept))
            case "PHONE_NUMBER":
                person.phones.append(cells.take(own_values_masked(answers, self._own_phones(own.phones))))
            case "UK_POSTCODE":
                person.fields.setdefault("postcode", []).append(
                    cells.take(own_values_masked(answers, frozenset(code.upper() for code in own.postcodes)))
                )
            case entity if self.typer.by_entity[entity].identifies == Strength.STRONG:
                own_ids = where(matches(answers, ".") & ~matches(answers, f"^(?:{SHARED_LOGINS})$"), answers)
                person.ids.append(cells.take(pc.binary_join_element_wise(f"{entity}:", own_ids, "")))

    def _own_phones(self, phones: Sequence[str]) -> frozenset[str]:
        if self._phone is None:
            return frozenset()
        return frozenset(self._phone.check(phone) or phone for phone in phones)

    def _plain(self, work: Batch, column: ColumnType, cells: Distinct, context: ItemContext) -> None:
        """A column of dates, addresses, sexes or sensitive answers."""
        answers = field_answers(column, cells)
        person = work.person(column.who)
        if column.entity:
            told = answers if column.field != "address line" else _streets(answers, cells.plain)
            work.hits.append(cell_hits(column, column.entity, cells, told, self.key))
        if column.field in FIELD_OF:
            person.fields.setdefault(FIELD_OF[column.field], []).append(cells.take(answers))
        elif column.field == "deceased":
            died = cells.mask(truths(answers.is_valid()))
            person.died = died if person.died is None else person.died | died
        elif column.field == "address line":
            person.lines.append(cells.take(answers))
            self._postcodes(work, column, cells, context)
        elif column.field == "other address":
            self._postcodes(work, column, cells, None)
        elif column.field == "topic" and (pc.max(pc.utf8_length(answers)).as_py() or 0) > NOTE:
            self._prose(work, column.column, column.who, cells, covered=True)

    def _postcodes(self, work: Batch, column: ColumnType, cells: Distinct, context: ItemContext | None) -> None:
        """Postcodes inside address lines; with a context they are also the mention's."""
        likely = np.flatnonzero(matches(cells.values, self.typer.by_entity["UK_POSTCODE"].pattern))
        spans = [[one for one in found if one.entity == "UK_POSTCODE"] for found in self._found_in(cells, likely)]
        self._spans(work, column.column, column.who, cells, spans)
        if context is None:
            return
        own = frozenset(code.upper() for code in context.organisation.postcodes)
        codes = own_values_masked(pa.array([found[-1].value if found else None for found in spans], pa.string()), own)
        if codes.null_count < len(codes):
            work.person(column.who).fields.setdefault("postcode", []).append(cells.take(codes))

    def _prose(self, work: Batch, number: int, who: str, cells: Distinct, *, covered: bool = False) -> None:
        """A column of sentences: names, statements and identifiers in each distinct text."""
        identifiers = self.engine.spans_many(cells.texts)
        named_spans = self.free_text(cells.texts) if self.free_text else [[]] * len(cells.texts)
        spans = [merged_spans(one, two) for one, two in zip(named_spans, identifiers, strict=True)]
        self._spans(work, number, who, cells, [[]] * len(spans) if covered and not any(spans) else spans)

    def _loose_cells(self, work: Batch, numbers: Sequence[int], *, personal: bool) -> None:
        """Identifiers in columns that are nothing in particular; numbers alone say nothing there."""
        worth = {
            number: places for number in numbers if len(places := _saying_more(work.cells[number], self._speaking))
        }
        texts = [
            text
            for number, places in worth.items()
            for text in work.cells[number].values.take(pa.array(places)).to_pylist()
        ]
        found = self.engine.spans_many(texts)
        if personal and self.free_text:
            said = [[span for span in one if span.entity not in NAMED] for one in self.free_text(texts)]
            found = [merged_spans(one, two) for one, two in zip(said, found, strict=True)]
        if not personal:
            strong = {one.entity for one in self.engine.detectors if one.identifies == Strength.STRONG}
            found = [[span for span in one if span.entity in strong] if one else one for one in found]
        first = 0
        for number, places in worth.items():
            cells = work.cells[number]
            self._spans(work, number, "", cells, _at(places, found[first : first + len(places)], len(cells.values)))
            first += len(places)

    def _spans(self, work: Batch, number: int, who: str, cells: Distinct, spans: Sequence[Sequence[Span]]) -> None:
        """The findings of a column of text; a strong identifier that no column of the table holds is the row's own."""
        hits = span_hits(number, who, cells, spans, self.key)
        if hits is None:
            return
        work.hits.append(hits)
        flat = [span for found in spans for span in found]
        work.texts.append(Text(hits, flat, self._said_of(cells, spans)))
        own = [next((one for span in found if (one := self._id_of(work, span))), None) for found in spans]
        if any(own):
            work.person(who).ids.append(cells.take(pa.array(own, pa.string())))

    def _said_of(self, cells: Distinct, spans: Sequence[Sequence[Span]]) -> list[int]:
        """For each span, all texts' in one row, the place in it of the name of whom a statement is made; else -1."""
        answer: list[int] = []
        for number, found in enumerate(spans):
            if not found:
                continue
            first, text = len(answer), cells.values[number].as_py()
            for span in found:
                stated = span.entity not in NAMED and span.entity not in self.typer.by_entity
                place = named_in_sentence(text, found, span) if stated else -1
                answer.append(first + place if place >= 0 else -1)
        return answer

    def _id_of(self, work: Batch, span: Span) -> str | None:
        """A span's strong identifier as mentions hold it; e-mail addresses in sentences may be anybody's."""
        detector = self.typer.by_entity.get(span.entity)
        if detector is None or detector.identifies != Strength.STRONG or span.entity in work.headed | {"EMAIL_ADDRESS"}:
            return None
        return f"{span.entity}:{span.value}"
