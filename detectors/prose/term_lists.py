"""The words of the topics: one list a topic, in data/terms."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

_PARTS = re.compile(r"\\.|\[(?:\\.|[^\]])+\]|\(\?|.")
SECTIONS = ("strong", "weak", "labels", "never")


@cache
def term_list(entity: str) -> Mapping[str, tuple[str, ...]]:
    """The terms of `entity` by section, as in a Topic; empty where there is no list.

    A list has a term a line below the name of its section in brackets; "# " begins a comment. A term is RE2 syntax in
    which brackets group and keep nothing, "~" is a hyphen, a blank or nothing, and "'" any apostrophe.
    """
    path = files("detectors.prose").joinpath(f"data/terms/{entity.lower()}.txt")
    found: dict[str, list[str]] = {section: [] for section in SECTIONS}
    if not path.is_file():
        return dict.fromkeys(SECTIONS, ())
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line[1:-1] in SECTIONS and line.startswith("["):
            section = line[1:-1]
        elif line and not line.startswith("# "):
            found[section].append(_spelled_out(line))
    return {name: tuple(terms) for name, terms in found.items()}


def _spelled_out(term: str) -> str:
    """A term of a list in RE2's own syntax."""
    return "".join(_written(part) for part in _PARTS.findall(term))


def _written(part: str) -> str:
    if part == "(":
        return "(?:"
    if part == "'":
        return "['\u2019]"
    if part == "~":
        return "[- ]?"
    return part.replace("'", "'\u2019") if part.startswith("[") else part
