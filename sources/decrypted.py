"""Office documents under a password (ECMA-376 packages, and the older DOC, XLS and PPT), decrypted in memory."""

import io
from typing import Any

from exposure.words import Blob, Cause, Unreadable
from sources.passwords import unlocked

EVERYBODYS = "VelvetSweatshop"
"""What Excel encrypts with where a workbook is only protected against changes ([MS-OFFCRYPTO] 2.4.2.3)."""


def is_locked(blob: Blob) -> bool:
    """Whether `blob` is an Office document under a password; False for one too broken to say."""
    try:
        return bool(_document(blob.read()).is_encrypted())
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
        return False


def decrypted(blob: Blob) -> Blob:
    """The document without its password. Raises Unreadable(ENCRYPTED) where no password opens it."""
    data = blob.read()
    plain = unlocked((EVERYBODYS, *blob.passwords), lambda password: _attempt(data, password))
    return Blob.of_bytes(blob.name, plain)


def _document(data: bytes) -> Any:
    from msoffcrypto import OfficeFile  # noqa: PLC0415 - only for what is locked

    return OfficeFile(io.BytesIO(data))


def _attempt(data: bytes, password: str) -> bytes | None:
    """The document under `password`, None where it is a wrong one; raises Unreadable."""
    from msoffcrypto.exceptions import InvalidKeyError  # noqa: PLC0415

    plain = io.BytesIO()
    try:
        document = _document(data)
        checked = {"verify_password": True} if document.format == "ooxml" else {}
        document.load_key(password=password, **checked)
        document.decrypt(plain)
    except InvalidKeyError:
        return None
    except Exception:  # noqa: BLE001 - a scheme that it does not know, or broken bytes: no password helps
        raise Unreadable(Cause.ENCRYPTED) from None
    return plain.getvalue()
