"""What was found in a text before: copies, templates and quoted mails are read once in the life of a worker."""

import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Sequence
from typing import Generic, TypeVar

KEPT = 20_000  # texts whose findings are held in memory, some kilobytes each
LONGEST = 20_000  # characters of a text worth holding

Found = TypeVar("Found")


class Remembered(Generic[Found]):
    """Findings by a text's keyed hash: the text itself is not held, and the key dies with the process."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._key = secrets.token_bytes(32)
        self._found: OrderedDict[bytes, Found] = OrderedDict()

    def name(self, texts: Sequence[str], kind: str) -> bytes | None:
        """What the findings of `texts` together, read as `kind`, are held under; None for what is too long to hold."""
        if sum(map(len, texts)) > LONGEST:
            return None
        digest = hashlib.blake2b(kind.encode(), digest_size=16, key=self._key)
        for text in texts:
            digest.update(text.encode("utf-8", "surrogatepass") + b"\xff")
        return digest.digest()

    def get(self, name: bytes | None) -> Found | None:
        """What is held under the name, now the newest; None where nothing is."""
        if name is None or name not in self._found:
            return None
        self._found.move_to_end(name)
        return self._found[name]

    def keep(self, name: bytes | None, found: Found) -> None:
        """Holds it, and forgets what was not asked for longest."""
        if name is not None:
            self._found[name] = found
            if len(self._found) > self._kept:
                self._found.popitem(last=False)
