"""Things that bear people's names: firms, makes, charities, awards, plants, food, fiction, tests."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _listed() -> Any:
    import re2  # noqa: PLC0415

    text = files("detectors.prose").joinpath("data/named_after.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    options = re2.Options()
    options.max_mem = 64 << 20
    return re2.compile(rf"\b(?:{'|'.join(lines)})\b", options)


def named_after(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of `text` at which a listed thing stands, in order, none overlapping another."""
    for match in _listed().finditer(text.encode("utf-8", "replace").decode()):  # a lone surrogate is no UTF-8
        yield match.span()
