"""The findings and mentions of one batch of rows, joined by the mentions' numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors.bulk import Bools
from detectors.cell_values import NameParts, split_name
from detectors.cells import Distinct, Hits, Ints
from detectors.headers import words
from detectors.licence_rows import hold_licences
from detectors.rows import BOXES, Kinds, Person, mention_batch, named, share_home
from detectors.said import Text
from exposure.categories import Category, category_of
from exposure.found import Found, ItemContext, Role
from exposure.schemas import FINDINGS, LABEL, MENTIONS
from exposure.words import Table

START_BITS = 32
IN_PASSING = 0.8  # a name in a note is less surely a person than one in a column of names


@dataclass(slots=True)
class Batch:
    """One batch on its way: cells by column, what was found, whom the rows name."""

    cells: list[Distinct] = field(repr=False)
    rows: int
    hits: list[Hits] = field(default_factory=list, repr=False)
    persons: dict[str, Person] = field(default_factory=dict, repr=False)
    texts: list[Text] = field(default_factory=list, repr=False)
    headed: set[str] = field(default_factory=set)

    def person(self, who: str) -> Person:
        """The person of `who`'s columns."""
        return self.persons.setdefault(who, Person(who, self.rows))


@dataclass(slots=True)
class Passing:
    """Somebody named in a row's notes who is none of the row's own persons."""

    row: int
    name: NameParts = field(repr=False)
    score: float
    number: int
    role: str
    boxes: set[Category] = field(default_factory=lambda: {Category.BASIC}, repr=False)


class Records:
    """Turns a finished Batch into what the contract wants of it."""

    def __init__(self, table: Table, work: Batch, context: ItemContext) -> None:
        self.table = table
        self.work = work
        self.context = context
        hints = " ".join(word for header in table.columns for word in words(header))
        self.kinds = Kinds(context, hints if context.path else f"{table.place} {hints}")
        self.persons = self._settled()
        self.numbers: dict[str, Ints] = {}
        self.passing: dict[tuple[int, NameParts], Passing] = {}

    def found(self) -> Found:
        """The batch's findings and mentions."""
        share_home(self.persons)
        for person in self.persons:
            hold_licences(person, self.work.hits, self.context.incident_date)
        told, flat = self._numbered()
        at_notes = [self._in_passing(text) for text in self.work.texts]
        elsewhere = {
            id(text.hits): self._said_of_others(text, at) for text, at in zip(self.work.texts, at_notes, strict=True)
        }
        for hits in self.work.hits:
            own = ~elsewhere[id(hits)] if id(hits) in elsewhere else slice(None)
            self._owner(hits.who).note(hits.row[own], hits.entities, hits.entity[hits.value[own]])
        batches = self._mentions(told, flat)
        if self.passing:
            batches.append(self._passing_batch())
        return Found(self._findings(at_notes), _joined(batches), self.work.rows)

    def _settled(self) -> list[Person]:
        """The persons whom some column names or tells apart; the record's own person is always one."""
        own = self.work.person("")
        told = [p for who, p in self.work.persons.items() if who and (p.fields.keys() & {"given", "family"} or p.ids)]
        return [own, *sorted(told, key=lambda person: person.who)]

    def _owner(self, who: str) -> Person:
        """The person that a column of `who`'s speaks of: the record's own where nobody else is named."""
        return next((person for person in self.persons if person.who == who), self.persons[0])

    def _numbered(self) -> tuple[list[tuple[Bools, npt.NDArray[np.float32]]], Ints]:
        """Which rows name each of the persons, how surely, and the mentions' numbers, row by row."""
        told = [named(person) for person in self.persons]
        held = np.stack([present for present, _ in told], axis=1)
        flat = np.cumsum(held.reshape(-1)).reshape(held.shape) - 1 + self.context.first_mention
        for place, (person, (present, _)) in enumerate(zip(self.persons, told, strict=True)):
            self.numbers[person.who] = np.where(present, flat[:, place], -1)
        return told, flat

    def _mentions(self, told: Sequence[tuple[Bools, npt.NDArray[np.float32]]], flat: Ints) -> list[pa.RecordBatch]:
        """The mentions of the columns' persons."""
        batches = []
        for place, (person, (present, sure)) in enumerate(zip(self.persons, told, strict=True)):
            chosen = np.flatnonzero(present)
            numbers = flat[chosen, place]
            if len(chosen):
                batches.append(
                    mention_batch(person, chosen, numbers, sure[chosen], context=self.context, kinds=self.kinds)
                )
        return batches

    def _in_passing(self, text: Text) -> Ints:
        """For each finding of a text column the mention that it names or is said of, -2 where it is nobody's."""
        hits, spans = text.hits, text.spans
        answer = np.full(len(hits.row), -2, np.int64)
        names = [split_name(span.value) if span.entity == "PERSON" else None for span in spans]
        whole = [names[of] if of >= 0 else name for name, of in zip(names, text.said_of, strict=True)]
        wanted = [place for place, name in enumerate(whole) if name and name.given and name.family]
        for place in np.flatnonzero(np.isin(hits.value, wanted)).tolist():
            row, value = int(hits.row[place]), int(hits.value[place])
            name = whole[value]
            if name is not None:
                of = text.said_of[value]
                answer[place] = self._number_of(row, name, spans[of if of >= 0 else value].score)
        return answer

    def _said_of_others(self, text: Text, at: Ints) -> Bools:
        """Which statements of a text column are somebody else's than its owner's; it is noted of them."""
        hits = text.hits
        own = self.numbers[self._owner(hits.who).who][hits.row]
        stated = np.asarray([of >= 0 for of in text.said_of], bool)[hits.value]
        others: Bools = stated & (at >= 0) & (at != own)
        passing = {one.number: one for one in self.passing.values()}
        for place in np.flatnonzero(others).tolist():
            row, number = int(hits.row[place]), int(at[place])
            if number in passing:
                passing[number].boxes.add(category_of(hits.entities[int(hits.entity[hits.value[place]])]))
            for person in self.persons:
                if int(self.numbers[person.who][row]) == number:
                    person.note(np.array([row]), hits.entities, hits.entity[hits.value[place : place + 1]])
        return others

    def _number_of(self, row: int, name: NameParts, score: float) -> int:
        """The number of the row's person of that name, or of a new mention."""
        for person in self.persons:
            number = int(self.numbers[person.who][row])
            if number >= 0 and _same(person, row, name):
                return number
        known = self.passing.get((row, name))
        if known is None:
            alone = all(int(numbers[row]) < 0 for numbers in self.numbers.values())
            number = (
                self.context.first_mention + sum(int((n >= 0).sum()) for n in self.numbers.values()) + len(self.passing)
            )
            known = Passing(row, name, score * IN_PASSING, number, Role.SUBJECT if alone else Role.OTHER)
            self.passing[row, name] = known
        return known.number

    def _passing_batch(self) -> pa.RecordBatch:
        """The mentions of those named in notes."""
        people = list(self.passing.values())
        births = pa.nulls(len(people), pa.string())
        none = np.zeros(len(people), np.int64)
        types = [self.kinds.of(one.role, births[:1], none[:1])[0].as_py() for one in people]
        columns: dict[str, Sequence[object]] = {
            "item": [self.context.item] * len(people),
            "record": [self.context.first_record + one.row for one in people],
            "mention": [one.number for one in people],
            "role": [one.role for one in people],
            "title": [one.name.title or None for one in people],
            "given": [one.name.given for one in people],
            "middle": [one.name.middle or None for one in people],
            "family": [one.name.family for one in people],
            "categories": [[box.value for box in BOXES if box in one.boxes] for one in people],
            "subject_types": types,
            "deceased": [False] * len(people),
            "confidence": [one.score for one in people],
        }
        empty = {"emails", "phones", "ids"}
        return pa.RecordBatch.from_arrays(
            [
                _array(columns.get(one.name, [[] if one.name in empty else None] * len(people)), one.type)
                for one in MENTIONS
            ],
            schema=MENTIONS,
        )

    def _findings(self, at_notes: Sequence[Ints]) -> pa.RecordBatch:
        """All findings of the batch in order of row, column and place."""
        every = [hits for hits in self.work.hits if len(hits.row)]
        if not every:
            return _joined([], FINDINGS)
        named_in = {id(text.hits): answer for text, answer in zip(self.work.texts, at_notes, strict=True)}
        firsts = np.cumsum([0, *(len(hits.score) for hits in every)])
        names = list(dict.fromkeys(entity for hits in every for entity in hits.entities))
        parts = [
            self._columns(hits, named_in.get(id(hits))) | _answers(hits, int(first), names)
            for hits, first in zip(every, firsts[:-1], strict=True)
        ]
        joined = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
        order = np.argsort(self._place_of(joined), kind="stable")
        return self._finding_batch(every, names, {name: values[order] for name, values in joined.items()})

    def _place_of(self, joined: dict[str, Ints]) -> Ints:
        """One number for each finding's row, column and start: in the order of the three."""
        place: Ints = (joined["row"] * len(self.work.cells) + joined["column"]) << START_BITS | joined["start"]
        return place

    def _columns(self, hits: Hits, named_in: Ints | None) -> dict[str, Ints]:
        """The numbers of one column's findings."""
        own = self.numbers[self._owner(hits.who).who][hits.row]
        mention = own if named_in is None else np.where(named_in == -2, own, named_in)
        return {
            "row": hits.row,
            "column": np.full(len(hits.row), hits.column),
            "start": hits.start[hits.value],
            "end": hits.end[hits.value],
            "mention": mention,
        }

    def _finding_batch(self, every: Sequence[Hits], names: Sequence[str], joined: dict[str, Ints]) -> pa.RecordBatch:
        count = len(joined["row"])
        headers = [header or str(number + 1) for number, header in enumerate(self.table.columns)] or [""]
        columns: dict[str, pa.Array] = {
            "item": pa.array(np.full(count, self.context.item, np.int64)),
            "record": pa.array(self.context.first_record + joined["row"]),
            "place": pa.DictionaryArray.from_arrays(pa.array(np.zeros(count, np.int32)), [self.table.place]),
            "column": pa.DictionaryArray.from_arrays(pa.array(joined["column"].astype(np.int32)), headers),
            "start": pa.array(joined["start"].astype(np.int32)),
            "end": pa.array(joined["end"].astype(np.int32)),
            "entity": pa.DictionaryArray.from_arrays(pa.array(joined["entity"].astype(np.int32)), names),
            "confidence": pa.array(np.concatenate([hits.score for hits in every])[joined["value"]]),
            "pseudonym": pa.concat_arrays([hits.pseudonym for hits in every]).take(pa.array(joined["value"])),
            "mention": pa.array(joined["mention"].astype(np.int32), mask=joined["mention"] < 0),
        }
        return pa.RecordBatch.from_arrays([columns[one.name].cast(one.type) for one in FINDINGS], schema=FINDINGS)


def _answers(hits: Hits, first: int, names: Sequence[str]) -> dict[str, Ints]:
    """Which answer each finding holds, of those of all columns one after the other, and which of the entities."""
    place_of = np.array([names.index(entity) for entity in hits.entities], np.int64)
    return {"value": hits.value + first, "entity": place_of[hits.entity[hits.value]]}


def _same(person: Person, row: int, name: NameParts) -> bool:
    """Whether the row's person may be the one whom a note names: same family name, same first letter."""
    given, family = person.one("given")[row].as_py(), person.one("family")[row].as_py()
    return family == name.family and (not given or given[:1] == name.given[:1])


def _array(values: Sequence[object], kind: pa.DataType) -> pa.Array:
    if kind == LABEL:
        return pa.array(values, pa.string()).dictionary_encode().cast(LABEL)
    return pa.array(values, kind)


def _joined(batches: Sequence[pa.RecordBatch], schema: pa.Schema = MENTIONS) -> pa.RecordBatch:
    """One batch of several, in the order of the mentions' numbers."""
    if not batches:
        return pa.RecordBatch.from_pylist([], schema=schema)
    if len(batches) == 1:
        return batches[0]
    whole = pa.Table.from_batches(batches, schema).unify_dictionaries().combine_chunks()
    return whole.sort_by("mention").combine_chunks().to_batches()[0]
