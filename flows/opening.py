"""Files that a command was given by name, opened as items."""

from collections.abc import Iterator
from pathlib import Path

from exposure.errors import SourceError
from exposure.words import Blob


def blob_of(path: Path) -> Blob:
    """The file at `path`. Raises SourceError where it is not there, no file, or closed to us."""
    try:
        blob = Blob.of_file(path)
        if path.is_dir():
            raise SourceError(f"{path} is a folder; name a file.")
        blob.read(1)
    except FileNotFoundError:
        raise SourceError(f"There is no file {path}.") from None
    except OSError:
        raise SourceError(f"The file {path} cannot be opened; ask for read access to it.") from None
    return blob


def lines_of(path: str) -> Iterator[str]:
    """The lines of a text file, or of the standard input for "-". Raises SourceError where it cannot be read."""
    try:
        with open(0 if path == "-" else path, encoding="utf-8", errors="surrogateescape", closefd=path != "-") as file:
            yield from file
    except FileNotFoundError:
        raise SourceError(f"There is no file {path}.") from None
    except OSError:
        raise SourceError(f"The file {path} cannot be read; ask for read access to it.") from None
