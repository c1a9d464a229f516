"""Words of a topic that are too many for its declaration: one list a topic, in data/terms."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

SECTIONS = ("strong", "weak", "labels", "never")


@cache
def term_list(entity: str) -> Mapping[str, tuple[str, ...]]:
    """The terms of `entity` by section, as in a Topic; empty where there is no list.

    A list has a term a line in RE2 syntax below the name of its section in brackets; "# " begins a comment.
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
            found[section].append(line)
    return {name: tuple(terms) for name, terms in found.items()}
