"""What rich text says, place by place: body, headers, notes, comments, text boxes, properties (RTF 1.9.1)."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_FONT = re.compile(r"\\f(\d+)[^{};]*?\\fcharset(\d+)")
_SAID = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "nestrow": "\n", "softline": "\n",
    "cell": "\t", "nestcell": "\t", "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",  # noqa: RUF001 - the marks meant
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {"~": " ", "_": "-", "\n": "\n", "\r": "\n", "\\": "\\", "{": "{", "}": "}"}
_PLACES = {
    "footnote": "footnote", "annotation": "comment", "atnauthor": "comment's author", "shptxt": "text box",
    "header": "header", "headerl": "header", "headerr": "header", "headerf": "header",
    "footer": "footer", "footerl": "footer", "footerr": "footer", "footerf": "footer",
}  # fmt: skip
PROPERTIES = frozenset("title subject author operator manager company keywords category doccomm".split())
"""What a document says of itself, by RTF's names."""

_THROUGH = frozenset("shpinst shp shpgrp do dptxbx dptxbxtext mhtmltag nesttableprops company manager category".split())
_SKIPPED = frozenset(
    """
    fonttbl colortbl stylesheet pict themedata colorschememapping datastore latentstyles listtable listoverridetable
    rsidtbl generator xmlnstbl mmathPr fldinst objdata bkmkstart bkmkend nonesttables ftnsep aftnsep ftnsepc aftnsepc
    filetbl revtbl private sp atnid atrfstart atrfend template userprops xmlopen datafield
    """.split()
)
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 255: "cp850",
}  # fmt: skip

_SETTINGS = frozenset("u bin fonttbl uc f plain htmlrtf mac pc pca ansicpg".split())
_KNOWN = frozenset(_SAID) | frozenset(_PLACES) | PROPERTIES | _SKIPPED | _SETTINGS


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside of a group: where its text goes ("" for the body), its code page, what to skip."""

    place: str = ""
    codec: str = "cp1252"
    skip: int = 1
    silent: bool = False


@dataclass(slots=True)
class _Reader:
    """Goes through the tokens once."""

    text: str = field(repr=False)
    codec: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    groups: list[_Group] = field(default_factory=list)
    said: dict[str, list[str]] = field(default_factory=dict, repr=False)
    raw: bytearray = field(default_factory=bytearray, repr=False)
    optional: bool = False
    over: int = 0
    at: int = 0

    def places(self) -> dict[str, str]:
        """The text of each place."""
        self.groups = [_Group(codec=self.codec)]
        while found := _TOKEN.match(self.text, self.at):
            self.at = found.end()
            word, number, byte, symbol, brace, plain = found.groups()
            if plain is not None:
                self._plain(plain)
            elif byte is not None:
                self._byte(int(byte, 16))
            elif word is not None:
                self._word(word, int(number) if number else None)
            elif brace is not None:
                self._brace(brace)
            elif symbol is not None:
                self._symbol(symbol)
        self._flush()
        return {place: _whole("".join(pieces)) for place, pieces in self.said.items()}

    def _say(self, text: str) -> None:
        if self.raw:
            self._flush()
        group = self.groups[-1]
        if not group.silent:
            self.said.setdefault(group.place, []).append(text)

    def _flush(self) -> None:
        """Bytes that stood one by one, decoded together: some code pages need two for a letter."""
        if self.raw:
            group, data = self.groups[-1], bytes(self.raw)
            self.raw.clear()
            if not group.silent:
                self.said.setdefault(group.place, []).append(data.decode(group.codec, "replace"))

    def _plain(self, text: str) -> None:
        self.optional = False
        skipped = min(self.over, len(text))
        self.over -= skipped
        text = text[skipped:]
        if text.isascii() and not self.raw:
            self._say(text)
        else:
            self.raw += text.encode("latin-1", "replace")

    def _byte(self, byte: int) -> None:
        if self.over:
            self.over -= 1
        else:
            self.raw.append(byte)

    def _symbol(self, symbol: str) -> None:
        self.optional = symbol == "*"
        if self.over:
            self.over -= 1
        elif symbol in _SYMBOLS:
            self._say(_SYMBOLS[symbol])

    def _brace(self, brace: str) -> None:
        if self.raw:
            self._flush()
        self.optional, self.over = False, 0
        if brace == "{":
            self.groups.append(self.groups[-1])
        elif len(self.groups) > 1:
            place = self.groups.pop().place
            if place != self.groups[-1].place and place in self.said:
                self.said[place].append("\n")

    def _word(self, word: str, number: int | None) -> None:
        optional, self.optional = self.optional, False
        if word not in _KNOWN and not optional:
            return
        if word in _SAID:
            self._say(_SAID[word])
        elif word == "u" and number is not None:
            self._say(chr(number % 65536))
            self.over = self.groups[-1].skip
        elif word == "bin":
            self.at += max(0, number or 0)
        elif word in _PLACES or word in PROPERTIES:
            self._into(_PLACES.get(word, word))
        elif word == "fonttbl":
            self._fonts()
        elif word in _SKIPPED or (optional and word not in _THROUGH):
            self._leave()
        else:
            self._setting(word, number)

    def _setting(self, word: str, number: int | None) -> None:
        """What changes how the rest of the group is read."""
        group = self.groups[-1]
        if word == "uc":
            group = replace(group, skip=max(0, number or 0))
        elif word == "f":
            group = replace(group, codec=self.fonts.get(number or 0, self.codec))
        elif word == "plain":
            group = replace(group, codec=self.codec)
        elif word == "htmlrtf":
            group = replace(group, silent=number != 0)
        elif word in {"mac", "pc", "pca", "ansicpg"}:
            named = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}.get(word, f"cp{number}")
            self.codec = named if _known(named) else self.codec
            group = replace(group, codec=self.codec)
        if group is not self.groups[-1]:
            self._flush()
            self.groups[-1] = group

    def _into(self, place: str) -> None:
        self._flush()
        self.groups[-1] = replace(self.groups[-1], place=place)

    def _fonts(self) -> None:
        start = self.at
        self._leave()
        for number, charset in _FONT.findall(self.text, start, self.at):
            if int(charset) in _CHARSETS:
                self.fonts[int(number)] = _CHARSETS[int(charset)]

    def _leave(self) -> None:
        """Go to the end of the group."""
        depth = 1
        for found in _BRACE.finditer(self.text, self.at):
            depth += {"{": 1, "}": -1}.get(found[0], 0)
            if not depth:
                self.at = found.start()
                return
        self.at = len(self.text)


def _known(codec: str) -> bool:
    try:
        return bool(codecs.lookup(codec))
    except LookupError:
        return False


def _whole(text: str) -> str:
    """Letters that stood as two halves put together, lines without blanks at their ends."""
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "")
    lines = (line.strip(" ") for line in text.split("\n"))
    return "\n".join(line for line in lines if line.strip())


def said(data: bytes) -> Iterator[tuple[str, str]]:
    """Places and texts of a document of rich text, "" for its body; the properties by their RTF names."""
    for place, text in _Reader(data.decode("latin-1")).places().items():
        if text:
            yield place, text
