"""A part of a case's items: dates, folders, copies whose original lies outside, and controllers."""

import datetime as dt

import pytest

from exposure.membership import Item
from exposure.scoping import ScopeSettings, by_controller, chosen, restricted


def item(number: int, path: str, **more) -> Item:
    given = {
        "parent": None,
        "source": "share",
        "dataset": path.partition("/")[0],
        "kind": "csv",
        "size": 9,
        "sha256": None,
    }
    given |= {"state": "read", "cause": None, "unread_share": 0.0, "original": None, "rule": None, "modified": None}
    return Item(item=number << 32, path=path, **(given | more))


DAY = int(dt.datetime(2024, 5, 1, 12, tzinfo=dt.UTC).timestamp())
ITEMS = [
    item(1, "Housing/a.db", modified=DAY),
    item(1, "Housing/a.db!rents", dataset="Housing/a.db:rents", parent=1 << 32, modified=DAY),
    item(2, "Old/a.db", state="duplicate", original=1 << 32, modified=DAY + 86_400),
    item(3, "Older/a.db", state="duplicate", original=1 << 32, modified=DAY + 86_400),
    item(4, "HR/staff.csv"),
    item(5, "HR/x.tmp", state="skipped", rule="*.tmp"),
]
ITEMS[1] = Item(**{name: getattr(ITEMS[1], name) for name in Item.__slots__} | {"item": (1 << 32) + 1})


def numbers(**rules) -> list[int]:
    return sorted(number >> 32 for number in chosen(ITEMS, ScopeSettings(name="x", **rules))[0])


@pytest.mark.parametrize(
    ("rules", "wanted"),
    [
        ({}, [1, 2, 3, 4]),
        ({"until": dt.date(2024, 5, 1)}, [1, 4]),
        ({"since": dt.date(2024, 5, 2)}, [2, 3, 4]),
        ({"folders": ("old",)}, [2]),
        ({"folders": ("SHARE\\Housing\\", "HR")}, [1, 4]),
        ({"listing": "Old/a.db\nHR/x.tmp\n"}, [2]),
    ],
)
def test_what_is_in_a_scope(rules, wanted):
    assert numbers(**rules) == wanted


def test_a_copy_stands_for_an_original_that_is_outside():
    found = restricted(ITEMS, {2 << 32, 3 << 32})
    assert [(one.path, one.dataset, one.state) for one in found] == [
        ("Old/a.db", "Old", "read"),
        ("Old/a.db!rents", "Old/a.db:rents", "read"),
        ("Older/a.db", "Older", "duplicate"),
    ]
    assert found[2].original == found[0].item


def test_originals_stay_with_their_copies():
    assert [one.path for one in restricted(ITEMS, {1 << 32, 2 << 32})] == [
        "Housing/a.db",
        "Housing/a.db!rents",
        "Old/a.db",
    ]


def test_the_first_pattern_of_a_file_tells_its_controller():
    scope = ScopeSettings(name="x", controllers=(("Housing", "Homes Ltd"), ("H*", "Council"), ("share/Old", "Archive")))
    found = {name: sorted(one >> 32 for one in files) for name, files in by_controller(ITEMS, scope, {}).items()}
    assert found == {"": [3], "Archive": [2], "Council": [4], "Homes Ltd": [1]}
