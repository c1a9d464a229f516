"""Assessments to render: a rich one, an empty one, an extreme one, and one of which nothing could be read."""

import random
from datetime import UTC, datetime

import pytest

from exposure.assessment import (
    Assessment,
    CauseCount,
    Coverage,
    DatasetFigures,
    Incident,
    ItemFigures,
    Overlap,
    Priority,
    RangePart,
    RegisteredFigures,
    RegisterFigures,
    Run,
    Severity,
    UnreadItem,
)
from exposure.figures import Basis, Figure

DATASETS = (
    "share/Council Tax", "share/Housing/Lettings", "share/Housing/Homelessness", "share/Adult Social Care",
    "share/Children's Services/Referrals", "share/Children's Services/Fostering", "share/SEND/EHC plans",
    "share/HR/Personnel", "share/HR/Payroll", "share/Elections/Postal votes", "share/Libraries", "share/IT/Service desk",
    "share/Licensing", "share/Parking/Permits and appeals", "share/Planning/Représentations reçues", "share/Środowisko",
    "share/خدمات الترجمة", "share/שירותי תרגום", "share/=SUM(old exports)",
    "share/Archive/2009-2014/Transferred from the former Primary Care Trust/Correspondence/Unsorted/Boxes 1 to 44",
    "mail/complaints@example.org", "mail/sen.team@example.org", "residents.sqlite/main.residents", "postgres/public.cases",
)  # fmt: skip

ENTITIES = (
    "PERSON", "ADDRESS", "UK_POSTCODE", "DATE_OF_BIRTH", "EMAIL_ADDRESS", "PHONE_NUMBER", "UK_NINO", "UK_NHS",
    "UK_BANK_ACCOUNT", "CREDIT_CARD", "HEALTH", "RACE", "TRADE_UNION", "SAFEGUARDING", "PASSWORD", "CRIMINAL",
)  # fmt: skip

CATEGORIES = {
    "basic": (2310, 2504, 2880), "financial": (801, 866, 990), "official_docs": (640, 702, 815),
    "health": (388, 412, 520), "race": (210, 233, 301), "religion": (40, 47, 88), "union": (61, 64, 71),
    "criminal": (18, 22, 37), "identification": (90, 96, 130), "location": (0, 0, 12), "orientation": (0, 0, 6),
    "other": (71, 80, 126), "genetic_bio": (0, 0, 0), "unknown": (0, 0, 135),
}  # fmt: skip

SUBJECTS = {
    "customers": (1804, 1951, 2260), "employees": (302, 318, 340), "children": (312, 340, 402),
    "vulnerable_adults": (101, 118, 177), "patients": (60, 66, 98), "students": (190, 204, 260),
    "users": (0, 0, 0), "unknown": (0, 0, 135),
}  # fmt: skip


def figure(bounds: tuple[int, int, int], basis: Basis = Basis.WORKING_RANGE) -> Figure:
    lower, best, upper = bounds
    return Figure(lower=lower, best=best, upper=upper, basis=basis)


def coverage(unread: tuple[UnreadItem, ...] = (), read: int = 40, held: int = 61_000_000) -> Coverage:
    causes = sorted({item.cause for item in unread})
    partly = [item for item in unread if item.state == "partly read"]
    wholly = [item for item in unread if item.state == "unread"]
    files = {"read": read, "partly read": len(partly), "unread": len(wholly), "duplicate": 6, "skipped": 2}
    held_by = {
        "read": held, "partly read": sum(item.bytes for item in partly), "unread": sum(item.bytes for item in wholly),
        "duplicate": held // 20, "skipped": held // 100,
    }  # fmt: skip
    return Coverage(
        files=sum(files.values()),
        bytes=sum(held_by.values()),
        items=sum(files.values()) + read,
        files_by_state=files,
        bytes_by_state=held_by,
        items_by_state=files | {"read": 2 * read},
        causes=tuple(
            CauseCount(
                cause=cause,
                files=sum(item.cause == cause for item in unread),
                bytes=sum(item.bytes for item in unread if item.cause == cause),
            )
            for cause in causes
        ),
        unread=unread,
        skipped_by_rule={"program files": 2},
    )


def _unread(name: str, dice: random.Random) -> tuple[UnreadItem, ...]:
    causes = ("encrypted", "no text layer", "corrupt", "unsupported", "timed out", "access denied", "too deep")
    return tuple(
        UnreadItem(
            dataset=name,
            label=f"{name}/[name]-{place}.{'zip' if cause == 'encrypted' else 'pdf'}",
            kind="zip" if cause == "encrypted" else "pdf",
            cause=cause,
            state="partly read" if cause in {"no text layer", "timed out"} else "unread",
            bytes=dice.randrange(20_000, 9_000_000),
            share=0.25 if cause in {"no text layer", "timed out"} else 1.0,
        )
        for place, cause in enumerate(dice.sample(causes, dice.randrange(0, 4)))
    )


def _items(name: str, dice: random.Random, people: int) -> tuple[ItemFigures, ...]:
    return tuple(
        ItemFigures(
            label=f"{name}/export {2025 - place}.xlsx",
            kind="xlsx",
            state="read",
            bytes=dice.randrange(9_000, 4_000_000),
            records=max(people - 3 * place, 0) * 2,
            people=max(people - 3 * place, 0),
            findings={entity: dice.randrange(1, 900) for entity in ENTITIES[:5]},
        )
        for place in range(dice.randrange(1, 32))
    )


def _dataset(place: int, name: str) -> DatasetFigures:
    dice = random.Random(place)
    best = 0 if name == "share/Libraries" else int(900 / (1 + place * 0.6)) + dice.randrange(40)
    bounds = (int(best * 0.92), best, int(best * 1.16))
    held = dice.sample(sorted(CATEGORIES), dice.randrange(2, 9)) if best else []
    return DatasetFigures(
        name=name,
        source=name.split("/", maxsplit=1)[0],
        items=60 + place,
        bytes=61_000_000 + place,
        people=figure(bounds),
        records=figure(
            (bounds[0] * 2, bounds[1] * 2, bounds[2] * 3), Basis.COUNT if place % 2 else Basis.WORKING_RANGE
        ),
        categories={code: figure((part := best // dice.randrange(1, 30), part, part + 3)) for code in ["basic", *held]},
        subject_types={"customers": figure(bounds), "children": figure((best // 9, best // 8, best // 7))},
        findings={entity: dice.randrange(1, 4000) for entity in dice.sample(ENTITIES, 7)} if best else {},
        distinct={"PERSON": best, "UK_NHS": best // 3},
        coverage=coverage(_unread(name, dice)),
        items_detail=_items(name, dice, best) if best else (),
    )


def _severity() -> Severity:
    return Severity(
        data_processing_context=4,
        identification=1,
        circumstances=1.25,
        score=5.25,
        level="Very High",
        reasons=(
            "Health data of identifiable people, some of them children: context 4 of 4",
            "Names with birth dates and addresses: anybody can tell who is meant (1 of 1)",
            "The data was taken by an unknown number of people with malicious intent: +1; systems were down for a time: +0.25",
        ),
        assumptions=("The data was not encrypted where it lay", "Nothing is known to have been altered"),
    )


def _rich() -> Assessment:
    datasets = tuple(_dataset(place, name) for place, name in enumerate(DATASETS))
    unread = tuple(item for dataset in datasets for item in dataset.coverage.unread)
    return Assessment(
        incident=Incident(
            name="Ransomware at the London Borough of Wandlebury",
            discovered=datetime(2026, 3, 27, 9, 40, tzinfo=UTC),  # summer time begins within the 72 hours
            happened_from=datetime(2026, 3, 24, 22, 5, tzinfo=UTC),
            happened_to=datetime(2026, 3, 27, 6, 0, tzinfo=UTC),
            cyber=True,
            controllers=("London Borough of Wandlebury", "Wandlebury Homes Ltd"),
            organisation_size=3100,
            exfiltrated=True,
            unavailable="temporary",
        ),
        run=Run(
            id="2026-03-29-1",
            started=datetime(2026, 3, 29, 20, 2, tzinfo=UTC),
            finished=datetime(2026, 3, 29, 21, 17, tzinfo=UTC),
            sources=("share", "mail", "residents.sqlite", "postgres"),
            versions={"breach-exposure": "0.1.0", "presidio-analyzer": "2.2.366", "splink": "5.0.0"},
            settings={"dataset depth": "2", "count from score": "0.5", "sample": "all"},
        ),
        people=figure((2310, 2504, 2880)),
        people_parts=(
            RangePart(
                label="People with an identifier, or name, birth date and postcode", people=2310, direction="floor"
            ),
            RangePart(label="People known by name and one more detail", people=194, direction="best"),
            RangePart(label="More, where only certain links are believed", people=241, direction="ceiling"),
            RangePart(label="More, in what could not be read", people=135, direction="ceiling"),
        ),
        deceased=37,
        records=figure((8190, 8412, 9377)),
        categories={code: figure(bounds) for code, bounds in CATEGORIES.items()},
        subject_types={code: figure(bounds) for code, bounds in SUBJECTS.items()},
        findings={entity: 11_000 - 650 * place for place, entity in enumerate(ENTITIES)} | {"BIOMETRIC": 4},
        distinct={entity: 2_500 - 120 * place for place, entity in enumerate(ENTITIES)},
        datasets=datasets,
        overlaps=tuple(
            Overlap(one=DATASETS[0], other=other, people=400 - 17 * place) for place, other in enumerate(DATASETS[1:9])
        ),
        several_categories=figure((1020, 1101, 1290)),
        coverage=coverage(unread, read=1163, held=1_480_000_000),
        severity=_severity(),
        priorities=(
            Priority(code="at_risk", reason="Could be traced and harmed", people=figure((58, 63, 92))),
            Priority(
                code="children",
                reason="Cannot protect themselves; health and family details",
                people=figure((312, 340, 402)),
            ),
            Priority(code="vulnerable_adults", reason="Likely to be targeted by fraud", people=figure((101, 118, 177))),
            Priority(code="bank", reason="Bank details with name and address", people=figure((801, 866, 990))),
        ),
        registered=RegisteredFigures(
            registers=(
                RegisterFigures(name="residents.csv", rows=214_318, people=figure((2201, 2290, 2330))),
                RegisterFigures(name="staff ###.xlsx", rows=4_107, people=figure((302, 306, 331))),
            ),
            known=figure((2290, 2314, 2350)),
            unknown=figure((160, 190, 415)),
        ),
    )


def _empty_coverage(unread: tuple[UnreadItem, ...] = ()) -> Coverage:
    held = sum(item.bytes for item in unread)
    states = {"unread": len(unread)} if unread else {}
    return Coverage(
        files=len(unread), bytes=held, items=len(unread), files_by_state=states,
        bytes_by_state={"unread": held} if unread else {}, items_by_state=states,
        causes=(CauseCount(cause="encrypted", files=len(unread), bytes=held),) if unread else (),
        unread=unread, skipped_by_rule={},
    )  # fmt: skip


NAIVE = datetime(2026, 1, 5, 8, 0)  # noqa: DTZ001 - an operator's file may leave the zone out


def _without_findings(covered: Coverage) -> Assessment:
    none = figure((0, 0, 0), Basis.COUNT)
    return Assessment(
        incident=Incident(name="Nothing known"),
        run=Run(id="1", started=NAIVE, finished=NAIVE, sources=(), versions={}, settings={}),
        people=none, people_parts=(), deceased=0, records=none, categories={}, subject_types={}, findings={}, distinct={},
        datasets=(), overlaps=(), several_categories=none, coverage=covered,
        severity=Severity(
            data_processing_context=1, identification=0.25, circumstances=0, score=0.25, level="Low", reasons=(), assumptions=()
        ),
        priorities=(),
    )  # fmt: skip


def _extreme() -> Assessment:
    rich = _rich()
    huge = figure((6_656_037, 6_656_038, 98_765_432_109), Basis.INTERVAL)
    name = "<script>alert(1)</script>" + "very_long_name_without_a_break" * 12 + "\u202egpj.exe\x07"
    odd = rich.datasets[0].model_copy(
        update={
            "name": name,
            "people": huge,
            "bytes": 10**16,
            "categories": {"health": huge, "a_category_of_tomorrow": huge},
            "findings": {"ENTITY_OF_TOMORROW": 10**12},
        }
    )
    return rich.model_copy(
        update={
            "incident": rich.incident.model_copy(
                update={
                    "name": "]] | # <b>An incident</b> {{ 7 * 7 }} " + "long " * 60,
                    "discovered": NAIVE,
                    "unavailable": "no",
                    "exfiltrated": None,
                    "organisation_size": 3,
                }
            ),
            "people": huge,
            "records": huge,
            "categories": {"health": huge, "a_category_of_tomorrow": huge},
            "subject_types": {"children": huge, "a_type_of_tomorrow": huge},
            "findings": {"ENTITY_OF_TOMORROW": 10**12},
            "datasets": (odd, *(rich.datasets[1:] * 12)),
            "overlaps": tuple(Overlap(one=name, other=f"share/{place}", people=10**9 - place) for place in range(400)),
            "coverage": coverage(
                tuple(
                    UnreadItem(
                        dataset=name,
                        label=f"{name}/{place}",
                        kind="?",
                        cause="a cause of tomorrow",
                        state="unread",
                        bytes=10**13,
                        share=1,
                    )
                    for place in range(900)
                )
            ),
        }
    )


@pytest.fixture(scope="session")
def rich() -> Assessment:
    return _rich()


@pytest.fixture(scope="session")
def empty() -> Assessment:
    return _without_findings(_empty_coverage())


@pytest.fixture(scope="session")
def blind() -> Assessment:
    item = UnreadItem(
        dataset="share/HR", label="share/HR/all.zip", kind="zip", cause="encrypted", state="unread", bytes=9, share=1
    )
    return _without_findings(_empty_coverage((item,)))


@pytest.fixture(scope="session")
def extreme() -> Assessment:
    return _extreme()


@pytest.fixture(scope="session", params=["rich", "empty", "blind", "extreme"])
def assessment(request: pytest.FixtureRequest) -> Assessment:
    return request.getfixturevalue(request.param)
