"""Checks that the operator can name: python-stdnum's modules, and those of the identifiers declared here."""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module

from detectors.checks import compact
from detectors.declare import Detector
from exposure.plugins import declared

Check = Callable[[str], str | None]
MODULE = re.compile(r"[a-z_]+(?:\.[a-z_]+)?")


@cache
def _declared() -> dict[str, Check]:
    return {one.entity: one.check for one in reversed(declared("detectors", "DETECTOR", Detector))}


def named(name: str) -> Check | None:
    """The check of that name: "luhn", "gb.nhs", "iban" and the rest of python-stdnum, or an entity ("UK_UPN").

    Without a name, any text passes. None where nothing is called so.
    """
    if not name:
        return compact
    own = _declared().get(name)
    if own is not None:
        return own
    if not MODULE.fullmatch(name):
        return None
    try:
        valid = import_module(f"stdnum.{name}").is_valid
    except (ImportError, AttributeError):
        return None
    return lambda text: compact(text) if valid(compact(text)) else None
