"""OpenDocument packages under a password, decrypted in memory (ODF 1.2 part 3, section 4: AES-256 and PBKDF2)."""

import base64
import hashlib
import io
import zipfile
import zlib
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from exposure.words import Blob, Cause, Unreadable
from sources import ooxml
from sources.passwords import unlocked

_MANIFEST = "META-INF/manifest.xml"
_NOTHING_LOCKED = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
_CHECKED = 1024
_MOST_ROUNDS = 2_000_000


@dataclass(frozen=True, slots=True)
class _Lock:
    """How one part is encrypted."""

    salt: bytes
    rounds: int
    vector: bytes
    checksum: bytes = field(repr=False)


def unlocked_package(blob: Blob) -> Blob:
    """`blob` itself where it is under no password, else without it. Raises Unreadable(ENCRYPTED) or CORRUPT."""
    with ooxml.package(blob) as parts:
        manifest = ooxml.xml_or_none(parts, _MANIFEST) if _MANIFEST in parts.namelist() else None
        locks = {} if manifest is None else _locks(manifest)
        if not locks:
            return blob
        named = [name for name in parts.namelist() if name in locks]
        if not named:
            raise Unreadable(Cause.ENCRYPTED)
        first = min(named, key=lambda name: parts.getinfo(name).file_size)
        password = unlocked(blob.passwords, lambda password: password if _fits(parts, first, locks, password) else None)
        return Blob.of_bytes(blob.name, _rebuilt(parts, locks, password))


def _locks(manifest: ET.Element) -> dict[str, _Lock]:
    """The locked parts by name; raises Unreadable(ENCRYPTED) for another scheme than AES-256 with PBKDF2."""
    found = {}
    for entry in manifest:
        data = next((child for child in entry if ooxml.local(child) == "encryption-data"), None)
        if data is not None:
            try:
                found[_said(entry, "full-path")] = _lock(data)
            except (KeyError, ValueError):
                raise Unreadable(Cause.ENCRYPTED) from None
    return found


def _lock(data: ET.Element) -> _Lock:
    parts = {ooxml.local(child): child for child in data}
    algorithm, key = parts["algorithm"], parts["key-derivation"]
    rounds = int(_said(key, "iteration-count"))
    scheme = _said(algorithm, "algorithm-name"), _said(data, "checksum-type"), _said(key, "key-derivation-name")
    if not (scheme[0].endswith("aes256-cbc") and scheme[1].endswith("sha256-1k") and scheme[2].endswith("PBKDF2")):
        raise ValueError
    if rounds > _MOST_ROUNDS:
        raise ValueError
    salt, vector = _said(key, "salt"), _said(algorithm, "initialisation-vector")
    return _Lock(*(base64.b64decode(salt), rounds, base64.b64decode(vector), base64.b64decode(_said(data, "checksum"))))


def _said(element: ET.Element, name: str) -> str:
    """An attribute by its name without namespace; raises KeyError."""
    for key, value in element.items():
        if key.rpartition("}")[2] == name:
            return value
    raise KeyError(name)


def _fits(parts: zipfile.ZipFile, name: str, locks: dict[str, _Lock], password: str) -> bool:
    packed = _decrypted(parts.read(name), locks[name], password)
    return packed is not None and hashlib.sha256(packed[:_CHECKED]).digest() == locks[name].checksum


def _decrypted(data: bytes, lock: _Lock, password: str) -> bytes | None:
    """The packed part, None where the bytes cannot be one."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # noqa: PLC0415 - only for what is locked

    key = hashlib.pbkdf2_hmac("sha1", hashlib.sha256(password.encode()).digest(), lock.salt, lock.rounds, 32)
    if not data or len(data) % 16 or len(lock.vector) != 16:
        return None
    decryptor = Cipher(algorithms.AES(key), modes.CBC(lock.vector)).decryptor()
    plain = decryptor.update(data) + decryptor.finalize()
    return plain[: -plain[-1]] if 0 < plain[-1] <= 16 else None


def _rebuilt(parts: zipfile.ZipFile, locks: dict[str, _Lock], password: str) -> bytes:
    """The package with its parts in the clear and a manifest that names no lock; a broken part is left out."""
    plain = io.BytesIO()
    left = ooxml.LARGEST_PART
    with zipfile.ZipFile(plain, "w") as rebuilt:
        for name in parts.namelist():
            data: bytes | None = parts.read(name)
            if name in locks:
                data = _unpacked(_decrypted(data or b"", locks[name], password), left)
            if data is not None and name != _MANIFEST:
                left -= len(data)
                rebuilt.writestr(name, data)
        rebuilt.writestr(_MANIFEST, _NOTHING_LOCKED)
    return plain.getvalue()


def _unpacked(packed: bytes | None, limit: int) -> bytes | None:
    if packed is None:
        return None
    inflater = zlib.decompressobj(-15)
    try:
        data = inflater.decompress(packed, max(1, limit))
    except zlib.error:
        return None
    if inflater.unconsumed_tail:
        raise Unreadable(Cause.TOO_LARGE)
    return data
