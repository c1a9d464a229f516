"""Lines of a name and a value, folded where they are long: what vCards and LDIF files are made of."""

from collections import Counter
from collections.abc import Iterable, Iterator


def unfolded(lines: Iterable[str]) -> Iterator[str]:
    """The lines with their continuations, which begin with a blank or a tab, joined to them."""
    whole: str | None = None
    for raw in lines:
        line = raw.rstrip("\r\n")
        if whole is not None and line[:1] in {" ", "\t"}:
            whole += line[1:]
            continue
        if whole is not None:
            yield whole
        whole = line
    if whole is not None:
        yield whole


class Named:
    """The values of one record by name, a second of a name under "name 2"."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self._seen: Counter[str] = Counter()

    def add(self, name: str, value: str) -> None:
        """Takes a value; empty ones are left out."""
        if not value.strip():
            return
        self._seen[name] += 1
        number = self._seen[name]
        self.values[name if number == 1 else f"{name} {number}"] = value.strip()
