"""Numbers made in one order and wanted in another: in memory while they are few, else in files without a name."""

import tempfile
from typing import IO, Any

import numpy as np
import numpy.typing as npt

IN_MEMORY = 1 << 28  # bytes


class Parts:
    """Rows of one kind, added to numbered parts in any order and taken part by part.

    What does not fit in memory goes into files that no folder lists and that end with the process; they hold the
    numbers alone, no value. OSError where the disk is full.
    """

    def __init__(self, parts: int, kind: npt.DTypeLike) -> None:
        self._kind = np.dtype(kind)
        self._held: list[list[npt.NDArray[Any]]] = [[] for _ in range(parts)]
        self._files: list[IO[bytes] | None] = [None] * parts
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._held)

    def add(self, part: int, rows: npt.NDArray[Any]) -> None:
        """Add rows to a part."""
        self._held[part].append(rows.astype(self._kind, copy=False))
        self._bytes += rows.nbytes
        if self._bytes > IN_MEMORY:
            self._put_away()

    def take(self, part: int) -> npt.NDArray[Any]:
        """All rows of a part, in the order in which they were added."""
        file, held = self._files[part], self._held[part]
        if file is not None:
            file.seek(0)
            held = [np.frombuffer(file.read(), self._kind), *held]
        return np.concatenate([np.zeros(0, dtype=self._kind), *held])

    def close(self) -> None:
        """Let go of everything."""
        for file in self._files:
            if file is not None:
                file.close()
        self._held, self._bytes = [[] for _ in self._held], 0

    def _put_away(self) -> None:
        for part, held in enumerate(self._held):
            if not held:
                continue
            file = self._files[part] or tempfile.TemporaryFile()  # noqa: SIM115 - closed with the parts
            self._files[part] = file
            file.seek(0, 2)
            for rows in held:
                file.write(rows.tobytes())
            held.clear()
        self._bytes = 0
