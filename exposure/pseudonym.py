"""What stands for a value once it has been seen: a keyed hash that nobody can try out without the case's key."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PseudonymKey:
    """The case's 32 secret bytes."""

    secret: bytes = field(repr=False)

    def pseudonym(self, entity: str, value: str) -> bytes:
        """16 bytes for `value` in its normal form; equal for equal values of one entity in one case."""
        mac = hashlib.blake2b(key=self.secret, digest_size=16, person=b"exposure-finding")
        mac.update(entity.encode())
        mac.update(b"\0")
        mac.update(value.encode("utf-8", "surrogatepass"))
        return mac.digest()

    def pseudonyms(self, entity: str, values: Sequence[str]) -> list[bytes]:
        """`pseudonym` of each of `values`."""
        return [self.pseudonym(entity, value) for value in values]
