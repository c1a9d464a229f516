"""How sources and datasets are called in figures: never with a password or a person's name in them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from exposure.pseudonym import PseudonymKey

UNNAMED = "(top folder)"


def shown(source: str) -> str:
    """A source as it may be shown: a URL without its user, password, query and fragment; of a path the last name.

    Where on somebody's machine the copy lay is nobody's business who reads a report.
    """
    if "://" not in source:
        return Path(source).name or source
    parts = urlsplit(source)
    try:
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        port = ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"


def by_shown(sources: Sequence[str]) -> dict[str, str]:
    """Each source by its shown form; a second one of the same form gets a number."""
    named: dict[str, str] = {}
    for source in sources:
        name = plain = shown(source)
        number = 1
        while name in named:
            number += 1
            name = f"{plain} ({number})"
        named[name] = source
    return named


class DatasetNames:
    """Datasets as they may be shown: masked where they hold something personal, and still told apart."""

    def __init__(self, mask: Callable[[str], str], key: PseudonymKey) -> None:
        self._mask = mask
        self._key = key
        self._known: dict[str, str] = {}

    def shown(self, dataset: str) -> str:
        """The masked name, with four digits of the case's pseudonym where masking changed it."""
        if dataset not in self._known:
            masked = self._mask(dataset) if dataset else UNNAMED
            if dataset and masked != dataset:
                masked = f"{masked} #{self._key.pseudonym('DATASET', dataset)[:2].hex()}"
            self._known[dataset] = masked
        return self._known[dataset]
