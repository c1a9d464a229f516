"""Headers that name a thing's number, so that values which pass a person's check digit are not taken for it."""

from functools import cache

from detectors.headers import words
from detectors.labels import OTHERS

MORE = ("code", "sku", "tag", "gtin", "ledger", "batch", "site", "device", "sensor", "station", "stop", "point", "grid")


@cache
def _thing_headers() -> frozenset[str]:
    return frozenset(" ".join(words(word)) for word in OTHERS)


def names_a_thing(header: str) -> bool:
    """Whether `header` says of its numbers that they are serial, order, meter or other things' numbers."""
    parts = words(header)
    text = f" {' '.join(parts)} "
    return bool(set(parts) & set(MORE)) or any(f" {thing} " in text for thing in _thing_headers())
