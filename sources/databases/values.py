"""A database's values as text, the way a table is read: ISO dates, plain numbers, bytes where they are text."""

from datetime import date, datetime
from typing import Any

from sources.encoding import decode, looks_like_text


def as_text(value: Any) -> str | None:  # noqa: PLR0911 - one return a type reads best
    """The value as a cell; None for null and for bytes that are no text."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(value)
        return decode(data) if looks_like_text(data[:4096]) else None
    if isinstance(value, (list, tuple)):
        return ", ".join(text for text in map(as_text, value) if text)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {as_text(inner)}" for key, inner in value.items() if inner is not None)
    return str(value)
