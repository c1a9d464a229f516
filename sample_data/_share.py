"""The share being written: files on disk, and in the truth every item inside them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from _truth import Content, Truth


@dataclass
class Part:
    """An item inside an item: an archive's member or an attachment, with what it holds in turn."""

    name: str
    data: bytes
    content: Content = field(default_factory=Content)
    parts: Sequence["Part"] = ()
    unread: bool = False
    container: bool = False


class Share:
    """Writes below `root`; a dataset is the first two folders of a path unless it is said."""

    def __init__(self, root: Path, truth: Truth) -> None:
        self.root = root
        self.truth = truth
        self.written: dict[str, tuple[Part, str]] = {}

    def put(
        self, path: str, data: bytes, content: Content | None = None, *,
        parts: Sequence[Part] = (), unread: bool = False, dataset: str = "", container: bool = False,
    ) -> None:  # fmt: skip
        """Writes a file and notes it, with its parts."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        part = Part(path, data, content or Content(), parts, unread, container)
        dataset = dataset or "/".join(path.split("/")[:-1][:2])
        self.written[path] = part, dataset
        self._note(path, part, dataset)

    def _note(self, path: str, part: Part, dataset: str) -> None:
        self.truth.add(path, dataset, part.data, part.content, unread=part.unread, container=part.container)
        for inner in part.parts:
            self._note(f"{path}!{inner.name}", inner, dataset)

    def copy(self, source: str, target: str) -> None:
        """The same bytes again, somewhere else."""
        part, _ = self.written[source]
        self.put(target, part.data, part.content, parts=part.parts, unread=part.unread, container=part.container)

    def part(self, source: str, name: str = "") -> Part:
        """A file of the share, to go into an archive or a message."""
        part, _ = self.written[source]
        return Part(name or source.rsplit("/", 1)[-1], part.data, part.content, part.parts, part.unread, part.container)
