"""Registers: they join what the case alone cannot, tell who is known, and count nobody."""

import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from exposure.people import figure, resolve
from exposure.people.register import REGISTER
from exposure.registered import OnRegisters, figures
from exposure.schemas import MENTIONS

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
from uk_people import council, register_of

sys.path.pop(0)

HOME = {"address": "7 orchard rise", "postcode": "ZB4 5DQ"}
WHO = {"given": "Margaret", "family": "Ashdown"}
NHS, MAIL = {"ids": ["UK_NHS:9990001030"]}, {"emails": ["m.ashdown@example.org"]}


@pytest.fixture(scope="module")
def made():
    return council(83, 3000)


def said(made, *rows: dict) -> pa.Table:
    """The rows in question, then a council's."""
    numbered = [{"item": 90, "record": place, "mention": place} | row for place, row in enumerate(rows)]
    table = pa.table({f.name: pa.array([row.get(f.name) for row in numbered], f.type) for f in MENTIONS})
    return pa.concat_tables([table, made.mentions])


def numbered(table: pa.Table, number: int = 0) -> pa.Table:
    return table.append_column(REGISTER, pa.array(np.full(table.num_rows, number, dtype=np.int64)))


def register(made, *rows: dict) -> pa.Table:
    """A register of half of the council, and of the rows in question."""
    half = register_of(83, 3000, 0.5).mentions
    table = said(made, *rows).slice(0, len(rows))
    return numbered(pa.concat_tables([table, half]))


def test_two_mentions_that_share_nothing_are_one_person_by_the_register(made):
    mentions = said(made, WHO | NHS, {"given": "Peggy", "family": "Barlow"} | MAIL | HOME)
    before = resolve(mentions)
    assert before.best[0] != before.best[1]
    found = resolve(mentions, register(made, WHO | {"former": "Barlow"} | NHS | MAIL | HOME))
    assert found.best[0] == found.best[1]
    assert found.register.sure[0] == found.register.best[1] == 1


def test_who_is_not_in_the_breached_data_is_counted_nowhere(made):
    strangers = register_of(4711, 3000, 0.5).mentions
    alone, beside = resolve(made.mentions), resolve(made.mentions, numbered(strangers))
    assert abs(figure(alone).best - figure(beside).best) <= 0.005 * figure(alone).best
    assert len(beside.best) == made.mentions.num_rows
    on = np.unique(beside.best[beside.register.best != 0])
    assert len(on) <= 0.03 * figure(beside).best


def test_two_identities_of_a_register_stay_two(made):
    senior, junior = (
        {"given": "Alan", "family": "Quill", "birth_date": born} | HOME for born in ("1950-03-02", "1978-09-11")
    )
    mentions = said(made, senior, junior, {"given": "Alan", "family": "Quill"} | HOME)
    found = resolve(mentions, register(made, senior, junior))
    assert found.best[0] != found.best[1]
    assert found.register.best[:2].tolist() == [1, 1]


def test_a_name_alone_is_perhaps_the_one_on_the_register_and_never_surely(made):
    mentions = said(made, {"given": "Ottoline", "family": "Vexley"})
    found = resolve(mentions, register(made, {"given": "Ottoline", "family": "Vexley"} | HOME))
    assert found.register.sure[0] == 0
    assert found.register.perhaps[0] == 1
    assert resolve(mentions, register(made)).register.perhaps[0] == 0


def test_each_register_has_its_bit_and_no_person_is_on_more_than_it_holds(made):
    first, second = register_of(83, 3000, 0.5).mentions, register_of(83, 3000, 1.0).mentions.slice(0, 40)
    found = resolve(made.mentions, pa.concat_tables([numbered(first), numbered(second, 1)]))
    everybody = np.ones(len(found.best), dtype=bool)
    rows = OnRegisters(found.low, found.best, found.high, everybody, found.register)
    total = figure(found)
    told = figures(rows, {"residents": first.num_rows, "staff": 40}, total, 5)
    assert told.known.best + told.unknown.best == total.best
    assert [one.name for one in told.registers] == ["residents", "staff"]
    assert 0 < told.registers[1].people.best <= told.registers[1].people.upper <= 40
    assert told.unknown.upper >= told.unknown.best + 5


def test_known_people_are_about_those_whom_the_register_holds(made):
    listed = register_of(83, 3000, 0.7)
    found = resolve(made.mentions, numbered(listed.mentions))
    known = len(np.intersect1d(made.person, listed.person))
    rows = OnRegisters(found.low, found.best, found.high, np.ones(len(found.best), dtype=bool), found.register)
    assert rows.on().lower <= known <= rows.on().upper
    assert abs(rows.on().best - known) <= 0.04 * known
    unknown = len(np.unique(made.person)) - known
    assert rows.on_none().lower <= unknown <= rows.on_none().upper


def test_the_order_of_the_register_does_not_matter(made):
    rows = numbered(register_of(83, 3000, 0.5).mentions)
    backwards = rows.take(pa.array(np.arange(rows.num_rows)[::-1]))
    one, other = resolve(made.mentions, rows), resolve(made.mentions, backwards)
    assert figure(one) == figure(other)
    assert len(np.unique(np.stack([one.best, other.best]), axis=1).T) == len(np.unique(one.best))
    assert np.array_equal(one.register.best, other.register.best)


def test_an_empty_register_changes_nothing(made):
    empty = numbered(made.mentions.slice(0, 0))
    assert resolve(made.mentions, empty).register is None
    nobody = resolve(made.mentions.slice(0, 0), empty)
    assert len(nobody.best) == 0
