"""Family names that a file's own name tells of those whom the document calls by their first names alone."""

import re
from collections.abc import Sequence
from dataclasses import replace

from detectors.prose.names import Name
from detectors.prose.persons import persons

_CALLED = frozenset({"salutation", "sign-off"})


def completed(names: Sequence[Sequence[Name]], path: str) -> list[list[Name]]:
    """`names`, an addressee's or signer's first name alone made whole where the file is named after one who bears it.

    A document that names somebody of that first name in full itself is believed before its file's name.
    """
    whole = {name.given for own in names for name in own if name.given and name.family}
    lone = {name.given for own in names for name in own if name.cue in _CALLED and not name.family} - whole - {""}
    families = _families(path) if lone else {}
    return [
        [
            replace(name, family=families[name.given])
            if name.given in lone and not name.family and name.given in families
            else name
            for name in own
        ]
        for own in names
    ]


def _families(path: str) -> dict[str, str]:
    """The family name behind each given name of a file's name that only one of its persons bears."""
    stem = re.split(r"[/\\!]", path)[-1].rsplit(".", 1)[0]
    spaced = re.sub(r"[_+.]|%20|(?<=[a-z])(?=[A-Z])", " ", stem)
    spaced = re.sub(r" (?:v|vs|and|re|for) ", " - ", spaced)
    found: dict[str, set[str]] = {}
    for name in persons([spaced], together=False)[0]:
        if len(name.given) > 1 and name.family:
            found.setdefault(name.given, set()).add(name.family)
    return {given: families.pop() for given, families in found.items() if len(families) == 1}
