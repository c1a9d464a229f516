"""The page as a reader without sight, without network and without script would get it."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from exposure.assessment import Assessment
from exposure.figures import Figure
from reports.html import OVERLAPS_SHOWN, UNREAD_SHOWN, render
from reports.labels import category_label, entity_label, subject_label
from reports.wording import number, span

VOID = {"wbr", "meta", "link", "br", "img", "input", "hr"}
SELF_CLOSED_IN_SVG = {"rect", "line"}


class Reader(HTMLParser):
    """Reads strictly: each element closed in order; notes headings, targets, ids, tables' headers and the text."""

    def __init__(self):
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "wbr":
            self.text = self.text.removesuffix("\n")
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_startendtag(self, tag, attrs):
        assert tag in SELF_CLOSED_IN_SVG | VOID
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] not in (["style"], ["script"]):
            self.text += data + "\n"


def read(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    assert not reader.open
    return reader


def rendered(assessment: Assessment, folder: Path) -> Reader:
    render(assessment, folder)
    return read(folder / "report.html")


@pytest.fixture(scope="session")
def page(assessment: Assessment, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return rendered(assessment, tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="session")
def rich_page(rich: Assessment, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return rendered(rich, tmp_path_factory.mktemp("rich"))


@pytest.fixture(scope="session")
def extreme_page(extreme: Assessment, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return rendered(extreme, tmp_path_factory.mktemp("extreme"))


def test_nothing_is_asked_of_the_network_and_nothing_runs(page: Reader):
    for tag, attributes in page.tags:
        assert tag not in {"script", "iframe", "img", "object", "form", "base", "video"}
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("src", "href", "action", "xlink:href", "srcset", "data"):
            assert attributes.get(name, "#").startswith(("#", "data:,"))
        assert "url(" not in (attributes.get("style") or "")
    policy = [attributes for tag, attributes in page.tags if attributes.get("http-equiv") == "Content-Security-Policy"]
    assert policy[0]["content"].startswith("default-src 'none'")


def test_style_asks_nothing_of_the_network(rich: Assessment, tmp_path: Path):
    render(rich, tmp_path)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"@import|url\(|https?://", text)


def test_it_can_be_read_aloud(page: Reader):
    tags = [tag for tag, _ in page.tags]
    assert ("html", {"lang": "en-GB"}) in page.tags
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False))
    assert all("scope" in attributes for tag, attributes in page.tags if tag == "th")
    assert {"main", "nav"} <= set(tags)


def test_every_link_leads_somewhere_once(page: Reader):
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {attributes["href"][1:] for tag, attributes in page.tags if tag == "a"} <= set(ids)


def _figures(assessment: Assessment) -> list[Figure]:
    overall = [assessment.people, assessment.records, assessment.several_categories]
    overall += [*assessment.categories.values(), *assessment.subject_types.values()]
    for dataset in assessment.datasets:
        overall += [dataset.people, dataset.records, *dataset.categories.values(), *dataset.subject_types.values()]
    return [figure for figure in overall if figure.upper]


def test_every_figure_is_on_it(rich: Assessment, rich_page: Reader):
    missing = [figure for figure in _figures(rich) if span(figure) not in rich_page.text]
    assert not missing
    assert all(number(figure.best) in rich_page.text for figure in _figures(rich))


def test_every_dataset_category_type_and_finding_is_named(rich: Assessment, rich_page: Reader):
    for dataset in rich.datasets:
        assert rich_page.text.count(dataset.name) >= 3  # bar chart, heat map, drill-down
        assert all(entity_label(entity) in rich_page.text for entity in dataset.findings)
    assert all(category_label(code) in rich_page.text for code, figure in rich.categories.items() if figure.upper)
    assert all(subject_label(code) in rich_page.text for code, figure in rich.subject_types.items() if figure.upper)


def test_the_first_page_holds_what_decides(rich: Assessment, rich_page: Reader):
    first = rich_page.text[: rich_page.text.index("The bar is the best figure")]
    for said in (
        "2,310 to 2,880", "8,190 to 9,377", "Notify the ICO by Monday 30 March 2026, 10:40 BST", "59 of 72 hours",
        "Very High", "58 to 92 people", "Could be traced and harmed", "of 2,365 items", "a working range",
    ):  # fmt: skip
        assert said in first


def test_who_is_on_the_registers_is_said_and_nothing_where_there_are_none(
    rich: Assessment, rich_page: Reader, tmp_path: Path
):
    assert "2,290 [2,201 to 2,330] are on residents.csv and 306 [302 to 331] are on staff ###.xlsx" in rich_page.text
    assert "190 [160 to 415] on none" in rich_page.text
    assert "214,318" in rich_page.text
    without = rendered(rich.model_copy(update={"registered": None}), tmp_path)
    assert "Who is on your registers" not in without.text


def test_what_was_not_read_is_listed(rich: Assessment, rich_page: Reader):
    assert all(item.label in rich_page.text for item in rich.coverage.unread)
    assert "Find the password" in rich_page.text
    assert all(part.label[1:] in rich_page.text for part in rich.people_parts)


def test_no_word_pretends_to_know(page: Reader):
    assert not re.search(r"\b(about|approximately|roughly) \d", page.text)
    assert "None" not in page.text


def test_names_from_the_share_stay_text(extreme_page: Reader):
    assert "<script>alert(1)</script>" in extreme_page.text
    assert "{{ 7 * 7 }}" in extreme_page.text
    assert "\u202e" not in extreme_page.text
    assert "\x07" not in extreme_page.text


def test_long_lists_say_what_is_left_out(extreme_page: Reader):
    text = extreme_page.text
    assert f"{900 - UNREAD_SHOWN} more are in" in text
    assert f"{400 - OVERLAPS_SHOWN} smaller overlaps are in" in text
    assert "more items are in" in text
    assert "The 72 hours ended on Thursday 8 January 2026, 08:00 GMT" in text


def test_a_share_of_many_datasets_names_what_is_left_out(
    rich: Assessment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("reports.html.DATASETS_SHOWN", 20)
    page = rendered(rich, tmp_path)
    assert page.text.count("4 more datasets") == 2
    assert sum(tag == "details" for tag, _ in page.tags) == 20


def test_nothing_read_is_not_nothing_found(blind: Assessment, empty: Assessment, tmp_path: Path):
    said = rendered(blind, tmp_path).text
    assert "Nothing could be read yet" in said
    assert said.count("Not yet known") >= 3
    assert "There was nothing to read in this run." in rendered(empty, tmp_path).text


def test_nothing_found_is_said_with_what_was_read(empty: Assessment, rich: Assessment, tmp_path: Path):
    covered = rich.datasets[0].coverage.model_copy(
        update={"items_by_state": {"read": 5}, "items": 5, "files": 5, "unread": (), "causes": ()}
    )
    said = rendered(empty.model_copy(update={"coverage": covered}), tmp_path).text
    assert "No personal data of living people was found. All of 5 files" in said
    assert "No group at high risk was found" in said
    plain = rich.model_copy(update={"categories": {"basic": rich.people}})
    assert "No special category data was found." in rendered(plain, tmp_path).text
