"""One e-mail message: who wrote to whom, its text once, and its attachments as items of their own."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses
from functools import partial

from exposure.words import Blob, Cause, Content, Member, Passage, TextKind, Unread
from sources.encoding import decode
from sources.formats import html
from sources.smime import signed_content

_PEOPLE = ("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Resent-From", "Resent-To", "Delivered-To")
_OTHER = ("Subject", "Date")
_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SIGNATURES = frozenset({"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"})


def contents_of(data: bytes) -> Iterator[Content]:
    """The header, the body and the attachments of a message."""
    yield from _contents(message_from_bytes(data))


def _contents(message: Message) -> Iterator[Content]:
    header = header_lines(message)
    if header:
        yield Passage("header", header, TextKind.MAIL_HEADER)
    taken: list[Member] = []
    yield from _parts(message, taken)
    yield from taken


def header_lines(message: Message) -> str:
    """Lines "From: Name <address>", one a header that names somebody, then subject and date."""
    lines = []
    for name in _PEOPLE:
        values = [_words(value) for value in _raw(message, name)]
        if values:
            lines.append(f"{name}: {_people(values)}")
    lines += [f"{name}: {_words(value)}" for name in _OTHER for value in _raw(message, name)]
    return "\n".join(lines)


def _people(values: list[str]) -> str:
    found = [(name, address) for name, address in getaddresses(values) if name or address]
    if not found or not all("@" in address for _, address in found):
        return ", ".join(values)
    return ", ".join(f"{name} <{address}>" if name else address for name, address in found)


def _raw(message: Message, name: str) -> list[bytes]:
    """A header's values as the bytes they came as."""
    wanted = name.lower()
    return [
        str(value).encode("utf-8", "surrogateescape") for key, value in message.raw_items() if key.lower() == wanted
    ]


def _words(value: bytes) -> str:
    """A header's value with its encoded words decoded and its lines joined."""
    text = " ".join(decode(value).split())
    if "=?" not in text:
        return text
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    return "".join(part if isinstance(part, str) else decode(part, charset) for part, charset in pieces)


def _parts(message: Message, taken: list[Member]) -> Iterator[Content]:
    """The text of one part, and of the parts inside it; attachments are put into `taken`."""
    kind = message.get_content_type()
    if kind == "message/rfc822" or (kind.startswith("message/") and message.is_multipart()):
        name = _name(message) or "message.eml"
        taken.extend(Member(name, partial(_contents, inner)) for inner in _inner(message))
    elif kind == "multipart/encrypted":
        yield Unread("body", Cause.ENCRYPTED)
    elif kind in _SEALED:
        yield from _sealed(_payload(message), taken)
    elif message.is_multipart():
        yield from _multipart(message, kind, taken)
    elif _is_attachment(message, kind) and kind not in _SIGNATURES:
        taken.append(_attachment(message, len(taken)))
    elif kind not in _SIGNATURES:
        yield from _text(message, kind)


def _sealed(data: bytes, taken: list[Member]) -> Iterator[Content]:
    """The message inside of an S/MIME envelope that is signed; one that is encrypted has no key here."""
    inside = signed_content(data)
    if inside is None:
        yield Unread("body", Cause.ENCRYPTED)
    else:
        yield from _parts(message_from_bytes(inside), taken)


def _inner(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _multipart(message: Message, kind: str, taken: list[Member]) -> Iterator[Content]:
    parts = _inner(message)
    if kind != "multipart/alternative":
        for part in parts:
            yield from _parts(part, taken)
        return
    plain = [part for part in parts if part.get_content_type() == "text/plain" and _payload(part).strip()]
    chosen = plain[:1] or parts[-1:]
    for part in parts:
        if part in chosen or not part.get_content_type().startswith(("text/", "multipart/")):
            yield from _parts(part, taken)
        elif part.is_multipart():
            yield from _attachments_only(part, taken)


def _attachments_only(part: Message, taken: list[Member]) -> Iterator[Content]:
    """What hangs on an alternative that is not read because the plain one says the same."""
    for inner in part.walk():
        if not inner.is_multipart() and _is_attachment(inner, inner.get_content_type()):
            yield from _parts(inner, taken)


def _is_attachment(message: Message, kind: str) -> bool:
    disposition = str(message.get("Content-Disposition", "")).strip().lower()
    return not kind.startswith("text/") or disposition.startswith("attachment") or bool(_name(message))


def _name(message: Message) -> str:
    """The attachment's file name, decoded; "" where it has none."""
    try:
        name = message.get_filename() or ""
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""
    return _words(name.encode("utf-8", "surrogateescape")).replace("\0", "")


def _attachment(message: Message, number: int) -> Member:
    data = _payload(message)
    name = _name(message) or f"part {number + 1}{_suffix(message.get_content_type())}"
    return Member(name, partial(Blob.of_bytes, name, data), len(data))


def _suffix(kind: str) -> str:
    from mimetypes import guess_extension  # noqa: PLC0415 - reads the system's list of types

    return guess_extension(kind) or ""


def _payload(message: Message) -> bytes:
    """The bytes of a part, its transfer encoding undone as far as it can be."""
    try:
        data = message.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    if isinstance(data, bytes):
        return data
    return str(message.get_payload()).encode("utf-8", "surrogateescape")


def _text(message: Message, kind: str) -> Iterator[Content]:
    try:
        charset = message.get_content_charset()
    except (LookupError, ValueError, TypeError):
        charset = None
    text = decode(_payload(message), charset)
    if kind == "text/html" or (kind != "text/plain" and re.match(r"\s*<(!doctype html|html)", text, re.IGNORECASE)):
        yield from html.contents(text)
    else:
        yield from body(text)


_QUOTES = re.compile(
    r"^[ \t]*(?:-{2,}[ ]?(?:Original Message|Forwarded message|Forwarded by|Begin forwarded message)\b.*"
    r"|_{20,}[ \t]*\n+(?=From:)|From:[ \t].*\n+(?:(?:Sent|Date|To|Cc|Subject):.*\n+){2,}"
    r"|On\b.{6,200}?\bwrote:[ \t]*\n+(?=[ \t]*>)|>.*(?:\n>.*)*)",
    re.MULTILINE | re.IGNORECASE,
)


def body(text: str) -> Iterator[Passage]:
    """A message's text: what its writer wrote, and apart from it the older messages that follow."""
    text = text.replace("\r\n", "\n")
    begun = _QUOTES.search(text)
    cut = begun.start() if begun else len(text)
    if text[:cut].strip():
        yield Passage("body", text[:cut])
    if text[cut:].strip():
        yield Passage("quoted", text[cut:])
