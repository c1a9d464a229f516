"""The case's secret, kept apart from the case: who copies the folder has not copied the key."""

import hashlib
import os
import secrets
from pathlib import Path

from exposure.errors import CaseError
from exposure.pseudonym import PseudonymKey

KEY_BYTES = 32


def key_folder() -> Path:
    """Where keys lie: $EXPOSURE_KEYS, else exposure/keys in the user's data folder."""
    chosen = os.environ.get("EXPOSURE_KEYS")
    if chosen:
        return Path(chosen)
    data = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(data) / "exposure" / "keys"


def make_key(case_id: str) -> None:
    """A new secret for the case, readable by this user alone. Raises CaseError where it cannot be written."""
    folder = key_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(folder / f"{case_id}.key", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
    except OSError:
        raise CaseError(
            f"The case's key cannot be written to {folder}. Set EXPOSURE_KEYS to a folder of yours."
        ) from None


def read_secret(case_id: str) -> bytes:
    """The case's secret. Raises CaseError where the key is not on this machine."""
    path = key_folder() / f"{case_id}.key"
    try:
        secret = path.read_bytes()
    except OSError:
        raise CaseError(f"The key of this case is not at {path}. Bring it there, or set EXPOSURE_KEYS.") from None
    if len(secret) != KEY_BYTES:
        raise CaseError(f"The key of this case at {path} is damaged. Bring a good copy.")
    return secret


def storage_key(secret: bytes) -> bytes:
    """The 16 bytes that encrypt what is written to disk (AES-128-GCM, by Parquet and by `sealed`)."""
    return hashlib.blake2b(key=secret, digest_size=16, person=b"exposure-storage").digest()


def pseudonym_key(secret: bytes) -> PseudonymKey:
    """The key behind the pseudonyms of findings; another than the storage key."""
    return PseudonymKey(hashlib.blake2b(key=secret, digest_size=32, person=b"exposure-pseudon").digest())
