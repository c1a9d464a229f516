"""The one door to the kreuzberg library: no cache, no OCR, no network, and none of its words in an error or a log."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from exposure.words import Blob, Cause, Passage, TextKind, Unreadable
from sources.silence import silence


@cache
def _config(*, metadata: bool, passwords: tuple[str, ...] = ()) -> Any:
    from kreuzberg import ExtractionConfig, PageConfig, PdfConfig  # noqa: PLC0415 - heavy, loaded when needed

    settings: dict[str, Any] = {"use_cache": False, "enable_quality_processing": False, "disable_ocr": True}
    pdf = PdfConfig(extract_metadata=metadata, extract_annotations=metadata, passwords=list(passwords))
    return ExtractionConfig(pages=PageConfig(extract_pages=True), pdf_options=pdf, **settings)


def extracted(blob: Blob, mime: str) -> Any:
    """What kreuzberg makes of `blob`; raises Unreadable with the cause that its error means."""
    data = blob.read()
    try:
        return _extracted(data, mime, _config(metadata=True, passwords=blob.passwords))
    except Unreadable as unreadable:
        if unreadable.cause is not Cause.CORRUPT:
            raise
    return _extracted(data, mime, _config(metadata=False, passwords=blob.passwords))


def _extracted(data: bytes, mime: str, config: Any) -> Any:
    import kreuzberg  # noqa: PLC0415 - a heavy library, loaded when needed

    try:
        with silence():
            return kreuzberg.extract_bytes_sync(data, mime, config)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # noqa: BLE001 - its panics are no Exception, and its messages quote the document
        raise Unreadable(_cause(str(error).lower())) from None


def _cause(message: str) -> Cause:
    if "password" in message or "encrypt" in message:
        return Cause.ENCRYPTED
    return Cause.UNSUPPORTED if "unsupported" in message else Cause.CORRUPT


def passages(blob: Blob, mime: str) -> Iterator[Passage]:
    """The body and the properties of a document of a format that kreuzberg reads as running text."""
    result = extracted(blob, mime)
    if result.content and result.content.strip():
        yield Passage("body", result.content)
    text = properties(result.metadata)
    if text:
        yield Passage("properties", text, TextKind.PROPERTIES)


_NAMED = ("title", "subject", "authors", "author", "created_by", "modified_by", "keywords", "category", "comments")


def properties(metadata: Any) -> str:
    """Lines of name and value of the properties that people fill in, each value once."""
    lines: dict[str, str] = {}
    for name in _NAMED:
        value = metadata.get(name)
        text = ", ".join(str(one) for one in value) if isinstance(value, list) else str(value or "")
        if text.strip():
            lines.setdefault(text, f"{name}: {text}")
    return "\n".join(lines.values())
