"""Address books (vCard 2.1 to 4.0, RFC 6350): a record a card."""

import quopri
import re
from collections.abc import Iterator

from exposure.words import Blob, Content
from sources.encoding import decode
from sources.folded import Named, unfolded
from sources.reader import Reader
from sources.tables import tables_of_records

_LINE = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)", re.DOTALL)
_NAMES = {
    "FN": "name", "NICKNAME": "known as", "TEL": "tel", "EMAIL": "email", "BDAY": "date of birth", "ADR": "address",
    "ORG": "organisation", "TITLE": "job title", "ROLE": "role", "NOTE": "notes", "RELATED": "related person",
    "ANNIVERSARY": "anniversary", "URL": "web page", "IMPP": "messenger", "GENDER": "gender",
}  # fmt: skip
_PARTS = ("surname", "forename", "middle name", "title", "suffix")
_BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_FRAME = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "UID"})
_QUOTED = re.compile(r"(?i)QUOTED-PRINTABLE(?:=\r?\n|[^\r\n])*")
_ESCAPED = re.compile(r"\\([\\,;:nN])")


def recognises(_blob: Blob, head: bytes) -> bool:
    """A card's first line."""
    return re.match(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCARD\s*\r?\n", head, re.IGNORECASE) is not None


def read(blob: Blob) -> Iterator[Content]:
    """One table of all cards; pictures and keys are left out."""
    yield from tables_of_records(_cards(decode(blob.read())), "cards")


def _cards(text: str) -> Iterator[dict[str, str]]:
    joined = _QUOTED.sub(lambda match: re.sub(r"=\r?\n", "", match[0]), text)
    card = Named()
    for line in unfolded(joined.splitlines()):
        found = _LINE.match(line)
        if found is None:
            continue
        name, parameters, value = found[1].upper(), found[2].upper(), found[3]
        if name == "END" and card.values:
            yield card.values
            card = Named()
        elif name not in _FRAME | _BINARY:
            _add(card, name, _plain(value, parameters))


def _plain(value: str, parameters: str) -> str:
    """A value out of its transfer encoding, in the character set that its parameters name."""
    if "QUOTED-PRINTABLE" not in parameters:
        return value
    return decode(quopri.decodestring(value.encode("latin-1", "replace")))


def _add(card: Named, name: str, value: str) -> None:
    if name == "N":
        for part, word in zip(_PARTS, re.split(r"(?<!\\);", value), strict=False):
            card.add(part, _unescaped(word))
        return
    parts = [_unescaped(part).strip() for part in re.split(r"(?<!\\);", value)]
    whole = ", ".join(part for part in parts if part)
    card.add(_NAMES.get(name, name.lower().replace("-", " ")), whole.removeprefix("tel:").removeprefix("mailto:"))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


READER = Reader(
    name="vcard",
    label="address books (vCard)",
    suffixes=(".vcf", ".vcard"),
    read=read,
    recognises=recognises,
    textual=True,
)
