"""Nested records as names and values: {"address": {"postcode": x}} gives "address.postcode"."""

import json
from collections.abc import Iterator
from typing import Any

from sources.databases.values import as_text


def flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """The names and values of `value`, which stands under `name` ("" at the top); what is empty is left out."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flat(f"{name}.{key}" if name else str(key), inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from flat(name if len(value) == 1 else f"{name}.{number}", inner)
    elif value is not None and value != "":
        text = json.dumps(value) if isinstance(value, (bool, int, float)) else as_text(value)
        if text:
            yield name, text
