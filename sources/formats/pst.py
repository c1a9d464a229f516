"""Outlook's mailboxes (PST, OST): every message, contact and appointment of every folder an item of its own."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources import mapi
from sources.reader import LARGEST_MEMBER, Reader

_DEEPEST = 64
_CODE_PAGE = 0x3FFD


class _Mailbox:
    """A mailbox that stays open for as long as one of its messages may still be asked for."""

    def __init__(self, blob: Blob) -> None:
        import pypff  # noqa: PLC0415 - only for such a file

        self._file = pypff.file()
        try:
            self._stream = blob.open()
            self._file.open_file_object(self._stream)
            self.root = self._file.get_root_folder()
        except OSError:
            raise Unreadable(Cause.CORRUPT) from None

    def folders(self) -> Iterator[tuple[str, Any]]:
        """Each folder with its path, those above first; (path, None) for one that is broken."""
        waiting = [("", self.root, 0)]
        while waiting:
            path, folder, depth = waiting.pop()
            yield path, folder
            if folder is None or depth > _DEEPEST:
                continue
            for number in reversed(range(folder.number_of_sub_folders)):
                try:
                    below = folder.get_sub_folder(number)
                    name = (below.name or f"folder {number + 1}").replace("/", "_")
                except OSError:
                    below, name = None, f"folder {number + 1}"
                waiting.append((f"{path}/{name}".lstrip("/"), below, depth + 1))

    def message(self, folder: Any, number: int) -> Iterator[Content]:
        """The contents of one message; `self` keeps the file open."""
        return mapi.contents_of(self.item(folder.get_sub_message(number)))

    def item(self, message: Any) -> mapi.Item:
        """A message with the properties of all that hangs on it."""
        properties = _properties(message)
        recipients = message.recipients
        sets = [] if recipients is None else list(recipients.record_sets)
        charset = _charset(properties)
        return mapi.Item(properties, [_of_set(one, charset) for one in sets], list(self._attachments(message)))

    def _attachments(self, message: Any) -> Iterator[mapi.Attachment]:
        for number in range(message.number_of_attachments):
            attachment = message.get_attachment(number)
            properties = _properties(attachment)
            name = properties.get(mapi.ATTACH_LONG_NAME) or properties.get(mapi.ATTACH_NAME) or ""
            name = name or properties.get(mapi.DISPLAY_NAME) or f"part {number + 1}"
            if properties.get(mapi.ATTACH_METHOD) == mapi.EMBEDDED and attachment.number_of_sub_items:
                yield mapi.Attachment(name, partial(self._embedded, attachment))
            else:
                yield mapi.Attachment(name, partial(self._file_of, attachment, name), attachment.size or 0)

    def _embedded(self, attachment: Any) -> Iterator[Content]:
        return mapi.contents_of(self.item(attachment.get_sub_item(0)))

    def _file_of(self, attachment: Any, name: str) -> Blob:
        if attachment.size > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
        return Blob.of_bytes(name, attachment.read_buffer(attachment.size) if attachment.size else b"")


def _properties(thing: Any) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for one in thing.record_sets:
        found = _of_set(one, _charset(found)) | found
    return found | _rich(thing)


def _rich(thing: Any) -> dict[int, Any]:
    """The rich text, which the library unpacks."""
    rich = getattr(thing, "rtf_body", None)
    return {mapi.RTF: rich} if rich else {}


def _of_set(records: Any, charset: str | None) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for entry in records.entries:
        tag, kind, data = entry.entry_type, entry.value_type, entry.data
        if tag is not None and kind is not None and data and tag != mapi.ATTACH_DATA:
            value = mapi.value_of(kind, data, charset)
            if value is not None:
                found.setdefault(tag, value)
    return found


def _charset(properties: dict[int, Any]) -> str | None:
    page = properties.get(_CODE_PAGE)
    return f"cp{page}" if isinstance(page, int) else None


def read(blob: Blob) -> Iterator[Content]:
    """A member for each message; a folder that is broken is Unread by itself."""
    mailbox = _Mailbox(blob)
    for path, folder in mailbox.folders():
        if folder is None:
            yield Unread(f"folder {path}", Cause.CORRUPT, 0.1)
            continue
        for number in range(folder.number_of_sub_messages):
            yield Member(f"{path}/{number + 1}".lstrip("/"), partial(mailbox.message, folder, number))


READER = Reader(
    name="pst",
    label="Outlook mailboxes (PST, OST)",
    suffixes=(".pst", ".ost"),
    read=read,
    magic=(b"!BDN",),
)
