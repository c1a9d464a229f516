"""What stands for a value once it has been seen: a keyed code that nobody can try out without the case's key.

A pseudonym is the CBC-MAC of the value under AES-256 with a key made of the case's. The first block holds the length
and the entity's mark, so that no message begins another (prefix-free: Bellare, Kilian and Rogaway, "The security of
the cipher block chaining message authentication code", 2000): without the key it looks like 16 random bytes, and two
of 10^8 different values of three blocks meet with a chance under 10^-20.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext, algorithms, modes

Blocks = npt.NDArray[np.uint8]
NOBODY = bytes(16)
"""Where there is no value."""
BLOCK = 16
LONGEST = 16 * BLOCK  # bytes of a value that is taken as it is; of a longer one its keyed digest stands for it
FEW = 16
PSEUDONYM = pa.binary(BLOCK)


@dataclass(frozen=True)
class PseudonymKey:
    """The case's 32 secret bytes."""

    secret: bytes = field(repr=False)

    def pseudonym(self, entity: str, value: str) -> bytes:
        """16 bytes for `value` in its normal form; equal for equal values of one entity in one case."""
        return self.pseudonyms(entity, (value,))[0]

    def pseudonyms(self, entity: str, values: Sequence[str | None]) -> list[bytes]:
        """`pseudonym` of each of `values`; NOBODY for None."""
        encoded = [None if value is None else value.encode("utf-8", "surrogatepass") for value in values]
        if len(encoded) <= FEW:
            return [NOBODY if value is None else self._one(entity, value) for value in encoded]
        found: list[bytes] = self.column(entity, pa.array(encoded, pa.binary())).to_pylist()
        return found

    def column(self, entity: str, values: pa.Array) -> pa.FixedSizeBinaryArray:
        """`pseudonym` of each of a column of strings (or of their bytes); NOBODY for null."""
        held = pc.fill_null(values.cast(pa.binary()), b"")
        sizes = pc.binary_length(held).to_numpy(zero_copy_only=False)
        codes = np.zeros((len(held), BLOCK), np.uint8)
        groups = np.minimum(-(-sizes // BLOCK), LONGEST // BLOCK + 1)
        for blocks in np.flatnonzero(np.bincount(groups)).tolist():
            own = np.flatnonzero(groups == blocks)
            chosen = held if len(own) == len(held) else held.take(pa.array(own))
            if blocks * BLOCK > LONGEST:
                long = [self._one(entity, value) for value in chosen.to_pylist()]
                codes[own] = np.frombuffer(b"".join(long), np.uint8).reshape(-1, BLOCK)
            else:
                codes[own] = self._chained(entity, sizes[own], chosen, blocks)
        codes[~values.is_valid().to_numpy(zero_copy_only=False)] = 0
        return pa.FixedSizeBinaryArray.from_buffers(PSEUDONYM, len(codes), [None, pa.py_buffer(codes)])

    def _chained(self, entity: str, sizes: npt.NDArray[np.int32], values: pa.Array, blocks: int) -> Blocks:
        """The codes of values that all fill that many blocks."""
        head = np.empty((len(sizes), 2), "<u8")
        head[:, 0], head[:, 1] = self._mark(entity), sizes
        code = self._enciphered(head.view(np.uint8))
        message = _filled(values, blocks * BLOCK).reshape(len(sizes), blocks, BLOCK)
        for place in range(blocks):
            code = self._enciphered(code ^ message[:, place])
        return code

    def _one(self, entity: str, value: bytes) -> bytes:
        """The code of one value."""
        size = len(value)
        if size > LONGEST:
            value = hashlib.blake2b(value, key=self.secret, digest_size=32, person=b"exposure-longval").digest()
        message = value + bytes(-len(value) % BLOCK)
        code = self._cipher.update(self._mark(entity).to_bytes(8, "little") + size.to_bytes(8, "little"))
        for place in range(0, len(message), BLOCK):
            part = int.from_bytes(message[place : place + BLOCK]) ^ int.from_bytes(code)
            code = self._cipher.update(part.to_bytes(BLOCK))
        return code

    def _enciphered(self, blocks: Blocks) -> Blocks:
        return np.frombuffer(self._cipher.update(np.ascontiguousarray(blocks).data), np.uint8).reshape(-1, BLOCK)

    @cached_property
    def _cipher(self) -> CipherContext:
        """AES-256 on whole blocks, each for itself: the chaining is done here, for many values at once."""
        key = hashlib.blake2b(key=self.secret, digest_size=32, person=b"exposure-finding").digest()
        return Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305 - a step of CBC-MAC, not a mode of ours

    @staticmethod
    def _mark(entity: str) -> int:
        return int.from_bytes(hashlib.blake2b(entity.encode(), digest_size=8).digest(), "little")


def _filled(values: pa.BinaryArray, width: int) -> Blocks:
    """The bytes of each value, filled up with zeros to `width`, one after the other."""
    if not width:
        return np.zeros(0, np.uint8)
    texts = pa.StringArray.from_buffers(len(values), *values.buffers()[1:], offset=values.offset)
    padded = pc.ascii_rpad(texts, width, "\0")
    return np.frombuffer(padded.buffers()[2], np.uint8)[: len(values) * width]
