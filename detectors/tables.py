"""Tables to findings and mentions: each column judged once, each distinct value looked at once."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pyarrow as pa

from detectors.cells import (
    Distinct,
    FreeText,
    cell_hits,
    field_answers,
    identifier_answers,
    merged_spans,
    name_answers,
    own_values_masked,
    personal_mail,
    span_hits,
    spoilt_hits,
)
from detectors.columns import NAMES, ColumnType, ColumnTyper
from detectors.declare import Strength
from detectors.engine import Engine, Span
from detectors.records import Batch, Records
from detectors.said import Text, named_in_sentence
from detectors.second_look import STREET
from exposure.found import Found, ItemContext, Role
from exposure.pseudonym import PseudonymKey
from exposure.words import Table

FIELD_OF = {"birth date": "birth_date", "sex": "sex", "town": "town", "title": "title"}
NAME_PARTS = ("title", "given", "middle", "family")
SHARED_LOGINS = re.compile(
    r"admin|administrator|root|guest|test|user|sa|postgres|system|support|service|info|"
    r"(?:svc|srv|service|sys|sql|app|bot|test|backup)[._-].*"
)
"""Accounts of programs and of whoever is on duty."""


MORE_THAN_NUMBERS = re.compile("[A-Za-z@ ]")
NAMED = frozenset({"PERSON", "ADDRESS", "DATE_OF_BIRTH", "AGE"})
"""What a short cell holds only where its column is one of names, addresses or birth dates."""


def _street(answer: str | None) -> str | None:
    """An address line that tells a house or a street; towns and counties on lines of their own tell nobody."""
    if answer is None or not (any(char.isdigit() for char in answer) or STREET.search(answer)):
        return None
    return answer


def _says_more(value: str) -> bool:
    """Whether a cell holds more than numbers and signs."""
    if value.isascii():
        return MORE_THAN_NUMBERS.search(value) is not None
    return any(char.isalpha() or char in "@ " for char in value)


class TableScanner:
    """Scans tables with one engine; `free_text` finds names and statements in cells of prose."""

    def __init__(self, key: PseudonymKey, engine: Engine, free_text: FreeText | None) -> None:
        self.key = key
        self.engine = engine
        self.free_text = free_text
        self.typer = ColumnTyper(engine)
        self._phone = self.typer.by_entity.get("PHONE_NUMBER")

    def scan(self, table: Table, context: ItemContext) -> Iterator[Found]:
        """One Found a batch; mentions and records are numbered on from those of `context`.

        What a column holds is judged on the first batch that has rows.
        """
        types: list[ColumnType] | None = None
        mention, record = context.first_mention, context.first_record
        for batch in table.batches:
            if types is None and batch.num_rows:
                types = self.typer.types(table.columns, batch, f"{context.path} {table.place}")
            here = replace(context, first_mention=mention, first_record=record)
            found = self._scanned(table, batch, types or [], here)
            mention += found.mentions.num_rows
            record += batch.num_rows
            yield found

    def _scanned(self, table: Table, batch: pa.RecordBatch, types: Sequence[ColumnType], context: ItemContext) -> Found:
        work = Batch([Distinct.of(column) for column in batch.columns], batch.num_rows)
        work.headed.update(column.entity for column in types if column.field == "id")
        for column in types:
            self._column(work, column, context)
        about_persons = any(column.field != "free text" and not column.who.startswith(Role.STAFF) for column in types)
        typed = {column.column for column in types}
        for number in range(len(work.cells)):
            if number not in typed:
                self._loose_cells(work, number, personal=about_persons)
        return Records(table, work, context).found()

    def _column(self, work: Batch, column: ColumnType, context: ItemContext) -> None:
        cells = work.cells[column.column]
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
        parts = name_answers(column, cells.values)
        whole = [" ".join(filter(None, (one.given, one.middle, one.family))) or None for one in parts]
        work.hits.append(cell_hits(column, "PERSON", cells, whole, self.key))
        person = work.person(column.who)
        fields = person.fields
        if column.field == "deceased name":
            person.died = cells.mask([one is not None for one in whole])
        if column.field == "former":
            fields.setdefault("former", []).append(cells.take([one.family or None for one in parts]))
            return
        first = column.field in {"given", "family", "middle"}
        for name in NAME_PARTS:
            values = [getattr(one, name) or None for one in parts]
            if any(values):
                fields.setdefault(name, []).insert(0 if first else len(fields.get(name, ())), cells.take(values))

    def _identifiers(self, work: Batch, column: ColumnType, cells: Distinct, context: ItemContext) -> None:
        """A column of one identifier: one finding a cell that fits, its normal form to the mention."""
        detector = self.typer.by_entity[column.entity]
        answers = identifier_answers(self.engine, detector, cells.values)
        work.hits.append(cell_hits(column, column.entity, cells, answers, self.key))
        spoilt = spoilt_hits(column, cells, answers, self.key)
        if spoilt is not None:
            work.hits.append(spoilt)
        self._linking(work, column, cells, answers, context)
        if column.share < 1.0:
            unfit = [value if answer is None else "" for value, answer in zip(cells.values, answers, strict=True)]
            self._spans(work, column.column, column.who, cells, self.engine.spans_many(unfit))

    def _linking(
        self, work: Batch, column: ColumnType, cells: Distinct, answers: list[str | None], context: ItemContext
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
                ids = [f"{entity}:{one}" if one and not SHARED_LOGINS.fullmatch(one) else None for one in answers]
                person.ids.append(cells.take(ids))

    def _own_phones(self, phones: Sequence[str]) -> frozenset[str]:
        if self._phone is None:
            return frozenset()
        return frozenset(self._phone.check(phone) or phone for phone in phones)

    def _plain(self, work: Batch, column: ColumnType, cells: Distinct, context: ItemContext) -> None:
        """A column of dates, addresses, sexes or sensitive answers."""
        answers = field_answers(column, cells.values)
        person = work.person(column.who)
        if column.entity:
            told = answers if column.field != "address line" else [_street(answer) for answer in answers]
            work.hits.append(cell_hits(column, column.entity, cells, told, self.key))
        if column.field in FIELD_OF:
            person.fields.setdefault(FIELD_OF[column.field], []).append(cells.take(answers))
        elif column.field == "deceased":
            died = cells.mask([answer is not None for answer in answers])
            person.died = died if person.died is None else person.died | died
        elif column.field == "address line":
            person.lines.append(cells.take(answers))
            self._postcodes(work, column, cells, context)
        elif column.field == "other address":
            self._postcodes(work, column, cells, None)
        elif column.field == "topic" and any(answer and len(answer) > 40 for answer in answers):
            self._prose(work, column.column, column.who, cells, covered=True)

    def _postcodes(self, work: Batch, column: ColumnType, cells: Distinct, context: ItemContext | None) -> None:
        """Postcodes inside address lines; with a context they are also the mention's."""
        spans = [
            [one for one in found if one.entity == "UK_POSTCODE"] for found in self.engine.spans_many(cells.values)
        ]
        self._spans(work, column.column, column.who, cells, spans)
        if context is None:
            return
        own = frozenset(code.upper() for code in context.organisation.postcodes)
        codes = own_values_masked([found[-1].value if found else None for found in spans], own)
        if any(codes):
            work.person(column.who).fields.setdefault("postcode", []).append(cells.take(codes))

    def _prose(self, work: Batch, number: int, who: str, cells: Distinct, *, covered: bool = False) -> None:
        """A column of sentences: names, statements and identifiers in each distinct text."""
        identifiers = self.engine.spans_many(cells.values)
        named_spans = self.free_text(cells.values) if self.free_text else [[] for _ in cells.values]
        spans = [merged_spans(one, two) for one, two in zip(named_spans, identifiers, strict=True)]
        self._spans(work, number, who, cells, [[]] * len(spans) if covered and not any(spans) else spans)

    def _loose_cells(self, work: Batch, number: int, *, personal: bool) -> None:
        """Identifiers in a column that is nothing in particular; numbers alone say nothing there."""
        cells = work.cells[number]
        worth = [value if _says_more(value) else "" for value in cells.values]
        if not any(worth):
            return
        strong = {one.entity for one in self.engine.detectors if one.identifies == Strength.STRONG}
        found = self.engine.spans_many(worth)
        if personal and self.free_text:
            said = [[span for span in one if span.entity not in NAMED] for one in self.free_text(worth)]
            found = [merged_spans(one, two) for one, two in zip(said, found, strict=True)]
        self._spans(work, number, "", cells, [[s for s in one if personal or s.entity in strong] for one in found])

    def _spans(self, work: Batch, number: int, who: str, cells: Distinct, spans: Sequence[Sequence[Span]]) -> None:
        """The findings of a column of text; a strong identifier that no column of the table holds is the row's own."""
        hits = span_hits(number, who, cells, spans, self.key)
        if hits is None:
            return
        work.hits.append(hits)
        flat = [span for found in spans for span in found]
        work.texts.append(Text(hits, flat, self._said_of(cells.values, spans)))
        own = [next((one for span in found if (one := self._id_of(work, span))), None) for found in spans]
        if any(own):
            work.person(who).ids.append(cells.take(own))

    def _said_of(self, texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> list[int]:
        """For each span, all texts' in one row, the place in it of the name of whom a statement is made; else -1."""
        answer: list[int] = []
        for text, found in zip(texts, spans, strict=True):
            first = len(answer)
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
