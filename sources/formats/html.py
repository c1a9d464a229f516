"""HTML: its text, its data tables as tables, and what its attributes say to a reader; no script, no style."""

from collections.abc import Iterator, Mapping

from exposure.words import Blob, Content, Passage, Table
from sources.encoding import decode, encoding_of
from sources.reader import Reader
from sources.tables import data_table, layout_text

_BLOCKS = frozenset(
    """address article aside blockquote br caption center dd details dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table textarea title
    tr ul""".split()
)
_SPEAKING = frozenset({"img", "area", "input", "textarea", "option", "data", "button"})
_NO_CONTROLS = dict.fromkeys(place for place in range(32) if chr(place) not in "\t\n\r\f")
_SILENT = frozenset({"script", "style", "template", "noframes"})


class _Page:
    """Collects the text and the tables of a page while it is parsed."""

    def __init__(self) -> None:
        self.pieces: list[str | list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._cells: list[list[str] | None] = []
        self._silent = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Blocks begin lines, tables begin tables; some attributes are text."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._open.append([])
            self._cells.append(None)
        elif tag == "tr" and self._open:
            self._open[-1].append([])
            self._cells[-1] = None
        elif tag in {"td", "th"} and self._open:
            self._new_cell(attributes.get("colspan"))
        elif tag in _BLOCKS:
            self._say("\n")
        if attributes:
            self._attributes(tag, attributes)

    def _new_cell(self, span: str | None) -> None:
        self._close_cell()
        if not self._open[-1]:
            self._open[-1].append([])
        extra = min(int(span), 64) - 1 if span and span.isdigit() else 0
        self._cells[-1] = [""] * (max(0, extra) + 1)

    def _close_cell(self) -> None:
        cell = self._cells[-1]
        if cell is not None:
            self._open[-1][-1] += [" ".join(cell[-1].split()), *cell[:-1]]
        self._cells[-1] = None

    def _attributes(self, tag: str, attrs: Mapping[str, str]) -> None:
        for name in ("alt", "placeholder", "value"):
            if attrs.get(name) and tag in _SPEAKING and attrs.get("type") != "hidden":
                self._say(f" {attrs[name]} ")
        if tag == "meta" and attrs.get("name") in {"author", "description", "keywords"}:
            self._say(f"{attrs['name']}: {attrs.get('content') or ''}\n")
        if tag == "a" and (attrs.get("href") or "").startswith("mailto:"):
            self._say(f" {(attrs['href'] or '')[7:].partition('?')[0]} ")

    def end(self, tag: str) -> None:
        """Tables end where they end, or with the page."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in {"td", "th", "tr"} and self._open:
            self._close_cell()
        elif tag == "table" and self._open:
            self._close_table()
        elif tag in _BLOCKS:
            self._say("\n")

    def _close_table(self) -> None:
        self._close_cell()
        rows = [row for row in self._open.pop() if row]
        self._cells.pop()
        if self._open:
            self._say("\n" + layout_text(rows) + "\n")
        else:
            self.pieces.append(rows)

    def data(self, data: str) -> None:
        """Text between tags."""
        self._say(data)

    def _say(self, text: str) -> None:
        if self._silent:
            return
        cell = self._cells[-1] if self._cells else None
        if cell is not None:
            cell[-1] += text
        else:
            self.pieces.append(text)

    def close(self) -> list[str | list[list[str]]]:
        """Close what the page left open; its text and tables in order."""
        while self._open:
            self._close_table()
        return self.pieces


def recognises(_blob: Blob, head: bytes) -> bool:
    """The first tag of a page, in the first kilobyte."""
    start = head[:2048].replace(b"\0", b"").lower()
    return (b"<html" in start or b"<!doctype html" in start) and encoding_of(head) is not None and b"mime-" not in start


def read(blob: Blob) -> Iterator[Content]:
    """The page's text as one passage, then its tables."""
    yield from contents(decode(blob.read(), _named_encoding(blob.read(2048))))


def _named_encoding(head: bytes) -> str | None:
    text = head.decode("latin-1").lower()
    _, found, after = text.partition("charset=")
    return after.lstrip("\"' ").split('"')[0].split("'")[0].split(">")[0].strip("/; ") if found else None


def contents(markup: str) -> Iterator[Content]:
    """The same for markup that is a message's body."""
    pieces: list[str] = []
    tables: list[Table] = []
    for piece in _parsed(markup):
        table = None if isinstance(piece, str) else data_table(piece, f"table {len(tables) + 1}")
        if table is not None:
            tables.append(table)
        else:
            pieces.append(piece if isinstance(piece, str) else f"\n{layout_text(piece)}\n")
    lines = (" ".join(line.split(" ")).strip() for line in "".join(pieces).replace("\r", "").split("\n"))
    text = "\n".join(" ".join(line.split()) if "\t" not in line else line for line in lines if line)
    if text:
        yield Passage("body", text)
    yield from tables


def _parsed(markup: str) -> list[str | list[list[str]]]:
    """The page's text and its tables in order, however broken it is."""
    from lxml import etree  # noqa: PLC0415 - only for pages

    parser = etree.HTMLParser(target=_Page(), encoding="utf-8", huge_tree=True, no_network=True)
    parser.feed(markup.translate(_NO_CONTROLS).encode("utf-8", "replace"))
    pieces: list[str | list[list[str]]] = parser.close()
    return pieces


READER = Reader(
    name="html",
    label="HTML pages",
    suffixes=(".html", ".htm", ".xhtml", ".shtml"),
    read=read,
    recognises=recognises,
    textual=True,
)
