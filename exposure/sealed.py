"""Files that are whole or not there, and unreadable without the case's key."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pyarrow.parquet.encryption as pe
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from exposure.errors import CaseError

NONCE_BYTES = 12
PARTIAL = ".partial"


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Have `write` make the file beside `path`, then rename it: at `path` stands a whole file or none.

    OSError (a full disk, say) passes through, and nothing is left beside.
    """
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}{PARTIAL}")
    try:
        write(beside)
        with beside.open("rb") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_bytes(path: Path, content: bytes) -> None:
    """A plain file, whole or not there."""
    write_whole(path, lambda beside: beside.write_bytes(content))


def seal(path: Path, content: bytes, key: bytes) -> None:
    """A file of `content` under AES-GCM, whole or not there."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    write_bytes(path, nonce + AESGCM(key).encrypt(nonce, content, None))


def unseal(path: Path, key: bytes) -> bytes:
    """What `seal` wrote. Raises CaseError where it is damaged or the key is another."""
    sealed = path.read_bytes()
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], None)
    except (InvalidTag, ValueError):
        raise CaseError(f"{path.name} in the case is damaged, or its key is of another case.") from None


def write_table(path: Path, table: pa.Table, key: bytes) -> None:
    """An encrypted Parquet file of `table`, whole or not there."""
    properties = pe.create_encryption_properties(footer_key=key)
    write_whole(
        path, lambda beside: pq.write_table(table, beside, encryption_properties=properties, compression="zstd")
    )


def rows(path: Path, key: bytes) -> int:
    """How many rows `write_table` wrote. Raises CaseError where it is damaged or the key is another."""
    properties = pe.create_decryption_properties(footer_key=key)
    try:
        with pq.ParquetFile(path, decryption_properties=properties) as file:
            return int(file.metadata.num_rows)
    except (pa.ArrowException, OSError):
        raise CaseError(f"{path.name} in the case is damaged, or its key is of another case.") from None


def is_whole(path: Path, key: bytes) -> bool:
    """Whether every byte of what `write_table` wrote is as it was: each page has its own checksum under the key."""
    properties = pe.create_decryption_properties(footer_key=key)
    try:
        with pq.ParquetFile(path, decryption_properties=properties) as file:
            return all(batch.num_rows >= 0 for batch in file.iter_batches())
    except (pa.ArrowException, OSError):
        return False


def read_table(path: Path, key: bytes, columns: list[str] | None = None) -> pa.Table:
    """What `write_table` wrote. Raises CaseError where it is damaged or the key is another."""
    properties = pe.create_decryption_properties(footer_key=key)
    try:
        with pq.ParquetFile(path, decryption_properties=properties) as file:
            return file.read(columns=columns)
    except (pa.ArrowException, OSError):
        raise CaseError(f"{path.name} in the case is damaged, or its key is of another case.") from None
