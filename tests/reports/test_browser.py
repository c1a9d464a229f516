"""The pages in Chromium: no error, no request, light and dark, narrow and on paper."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure.assessment import Assessment
from reports.render import render_all

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    if CHROMIUM is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI has no Chromium: install Debian's chromium")
        pytest.skip("no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def folder(rich: Assessment, extreme: Assessment, empty: Assessment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("reports")
    for name, assessment in (("rich", rich), ("extreme", extreme), ("empty", empty)):
        render_all(assessment, made / name, ["html", "ico"])
    return made


class Visit:
    """A page with everything that it said or asked for."""

    def __init__(self, browser, path: Path, width: int, scheme: str):
        self.complaints: list[str] = []
        self.page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda asked: self._asked(asked.url, path))
        self.page.goto(path.as_uri())

    def _asked(self, url: str, path: Path) -> None:
        if url.split("#", maxsplit=1)[0] != path.as_uri() and not url.startswith("data:"):
            self.complaints.append(url)

    def colours(self) -> tuple[int, int]:
        """Lightness of ink and paper, 0 to 765."""
        return tuple(
            self.page.evaluate(
                "() => ['color', 'backgroundColor'].map(name => getComputedStyle(document.body)[name]"
                ".match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b))"
            )
        )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1400])
@pytest.mark.parametrize("name", ["rich", "extreme", "empty"])
@pytest.mark.parametrize("page", ["report.html", "ico-answers.html"])
def test_it_opens_quietly_and_fits(browser, folder: Path, name: str, page: str, width: int, scheme: str):
    visit = Visit(browser, folder / name / page, width, scheme)
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
    ink, paper = visit.colours()
    assert (ink < paper) == (scheme == "light")
    assert abs(ink - paper) > 500
    visit.page.close()
    assert visit.complaints == []


def test_a_link_to_a_dataset_opens_it(browser, folder: Path):
    visit = Visit(browser, folder / "rich" / "report.html", 1400, "light")
    assert visit.page.locator("details[open]").count() == 0
    visit.page.locator(".bars a").first.click()
    assert visit.page.locator("details[open] #dataset-1").is_visible()
    visit.page.close()
    assert visit.complaints == []


def test_the_first_sheet_of_paper_holds_the_cover_alone(browser, folder: Path, tmp_path: Path):
    from pypdf import PdfReader

    visit = Visit(browser, folder / "rich" / "report.html", 1400, "dark")
    visit.page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    visit.page.close()
    pages = [page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages]
    assert "Whom to tell first" in pages[0]
    assert "Vulnerable adults" in pages[0]
    assert "People by dataset" not in pages[0]
    assert "People by dataset" in pages[1]
    assert "Contents" not in "".join(pages)
    heat = [place for place, text in enumerate(pages) if "Where each category lies" in text]
    box = PdfReader(tmp_path / "report.pdf").pages[heat[0]].mediabox
    assert len(heat) == 1
    assert box.width > box.height
