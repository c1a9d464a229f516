"""What stands for a value once it has been seen: a keyed hash that nobody can try out without the case's key."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

NOBODY = bytes(16)
"""Where there is no value."""


@dataclass(frozen=True, slots=True)
class PseudonymKey:
    """The case's 32 secret bytes."""

    secret: bytes = field(repr=False)

    def pseudonym(self, entity: str, value: str) -> bytes:
        """16 bytes for `value` in its normal form; equal for equal values of one entity in one case."""
        return self.pseudonyms(entity, (value,))[0]

    def pseudonyms(self, entity: str, values: Sequence[str | None]) -> list[bytes]:
        """`pseudonym` of each of `values`; NOBODY for None."""
        begun = hashlib.blake2b(entity.encode() + b"\0", key=self.secret, digest_size=16, person=b"exposure-finding")

        def ended(value: str) -> bytes:
            mac = begun.copy()
            mac.update(value.encode("utf-8", "surrogatepass"))
            return mac.digest()

        return [ended(value) if value is not None else NOBODY for value in values]
