"""The README's generated tables: what is read and what is looked for, as the folders declare it."""

from collections.abc import Iterator
from pathlib import Path

from detectors.declare import Detector
from exposure.categories import CATEGORY_LABELS, category_of
from exposure.plugins import declared
from reports.render import reports
from sources.databases import engines
from sources.reader import readers

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN, END = "<!-- {name}: made by `make readme` -->", "<!-- end of {name} -->"


def tables() -> dict[str, str]:
    """Each generated part of the README, by name, in Markdown."""
    return {
        "formats": _table(("read", "suffixes"), _formats()),
        "detectors": _table(("entity", "what", "box", "looked for in"), _detectors()),
        "reports": _table(("file", "what"), ((f"`{report.filename}`", report.label) for report in reports())),
    }


def renewed(text: str) -> str:
    """The README's text with its generated parts as they are now. Raises ValueError where a part has no place."""
    for name, table in tables().items():
        begin, end = BEGIN.format(name=name), END.format(name=name)
        before, found, rest = text.partition(begin)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise ValueError(f"README.md has no place for {name}")
        text = f"{before}{begin}\n{table}{end}{after}"
    return text


def _formats() -> Iterator[tuple[str, str]]:
    for reader in readers():
        yield reader.label, " ".join(f"`{suffix}`" for suffix in reader.suffixes)
    for engine in engines():
        yield engine.label, " ".join(f"`{scheme}://`" for scheme in engine.schemes)


def _detectors() -> Iterator[tuple[str, str, str, str]]:
    for detector in sorted(declared("detectors", "DETECTOR", Detector), key=lambda one: one.entity):
        box = CATEGORY_LABELS[category_of(detector.entity)].partition(",")[0] if detector.personal else "not personal"
        where = "text and columns" if detector.prose else "labelled columns"
        yield f"`{detector.entity}`", f"[{detector.label}]({detector.definition})", box, where


def _table(heads: tuple[str, ...], rows: "Iterator[tuple[str, ...]]") -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main() -> None:
    """Write the README anew."""
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
