"""Reading office documents beside kreuzberg alone, in processor time of one run: `python -m benchmarks.reading`.

The files are the sample's, each a page or two, and larger ones made here. Ours gives tables as tables, comments, headers,
footers and properties too; kreuzberg gives running text.
"""

import io
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import openpyxl

from exposure.words import Blob, Table, TextKind, Unreadable
from sources.explore import explore_blob
from sources.kreuzberg import passages

SHARE = Path(__file__).parent.parent / "sample_data" / "share"
OFFICE = "application/vnd.openxmlformats-officedocument."
KINDS = {
    ".docx": f"{OFFICE}wordprocessingml.document",
    ".xlsx": f"{OFFICE}spreadsheetml.sheet",
    ".pptx": f"{OFFICE}presentationml.presentation",
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".rtf": "application/rtf",
}
WORDS = "the council resident visited at home by officer for support plan school street meeting letter family".split()


def saved(document: "docx.document.Document | openpyxl.Workbook") -> bytes:
    """Its bytes."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def large() -> Iterator[tuple[str, bytes]]:
    """300 paragraphs, or 3,000 rows."""
    chance = random.Random(1)
    say = lambda count: " ".join(chance.choice(WORDS) for _ in range(count))  # noqa: E731
    for number in range(4):
        body = "".join(f"<h2>{say(4)}</h2><p>{say(60)} <b>{say(3)}</b></p>" for _ in range(300))
        yield f"{number}.html", f"<html><body>{body}</body></html>".encode()
        document, book = docx.Document(), openpyxl.Workbook()
        for _ in range(300):
            document.add_paragraph(say(60))
        book.active.append(["Name", "DOB", "Ref", "Address", "Notes"])
        for row in range(3000):
            book.active.append([say(2), f"{row % 28 + 1:02}/02/1980", row, say(4), say(6)])
        yield from ((f"{number}.docx", saved(document)), (f"{number}.xlsx", saved(book)))


def ours(blob: Blob) -> None:
    """By this program, everything taken."""
    for item in explore_blob(blob):
        for content in item.contents:
            if isinstance(content, Table):
                list(content.batches)


def theirs(blob: Blob) -> bool:
    """By kreuzberg; False for what it does not read, or has only as pictures."""
    try:
        return any(passage.kind is TextKind.PROSE for passage in passages(blob, KINDS[blob.suffix]))
    except Unreadable:
        return False


def seconds(read: Callable[[Blob], object], blobs: list[Blob]) -> float:
    """Processor time for all of them."""
    begun = time.process_time()
    for blob in blobs:
        read(blob)
    return time.process_time() - begun


def main() -> None:
    """Print a line a kind."""
    sample = [Blob.of_bytes(path.name, path.read_bytes()) for path in SHARE.rglob("*") if path.suffix in KINDS]
    for name, files in (("sample", sample), ("large", [Blob.of_bytes(name, data) for name, data in large()])):
        for kind in KINDS:
            blobs = [blob for blob in files if blob.suffix == kind and theirs(blob)]
            if blobs:
                one = min(seconds(ours, blobs) for _ in range(5)) / len(blobs) * 1000
                other = min(seconds(theirs, blobs) for _ in range(5)) / len(blobs) * 1000
                print(f"{name} {kind}: {len(blobs)} files, {one:.2f} ms, kreuzberg {other:.2f} ms, {other / one:.2f}")


if __name__ == "__main__":
    main()
