"""Numbers, sizes, shares and times in the words of a British reader; never more precise than the figure is."""

import unicodedata
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from exposure.figures import Basis, Figure

UK: tzinfo = ZoneInfo("Europe/London")

BASIS_SHORT = {
    Basis.COUNT: "a count",
    Basis.WORKING_RANGE: "a working range",
    Basis.INTERVAL: "a 95% interval",
    Basis.FIRST_RANGE: "a working range, first estimate from a part of the files",
    Basis.FIRST_INTERVAL: "a 95% interval, first estimate from a part of the files",
}

BASIS_LONG = {
    Basis.COUNT: "a count of what was read",
    Basis.WORKING_RANGE: "a working range: nobody has yet reviewed which records belong to the same person",
    Basis.INTERVAL: "a 95% interval, from a sample of matched people that a reviewer has judged",
    Basis.FIRST_RANGE: "a working range of a first estimate: a part of the files was read, and the others allowed for",
    Basis.FIRST_INTERVAL: "a 95% interval of a first estimate: a part of the files was read, drawn by lot",
}


def number(value: int) -> str:
    """`value` with commas between thousands."""
    return f"{value:,}"


def span(figure: Figure) -> str:
    """The bounds: "2,310 to 2,880", or one number where both are the same."""
    if figure.lower == figure.upper:
        return number(figure.best)
    return f"{number(figure.lower)} to {number(figure.upper)}"


def bounds(figure: Figure) -> str:
    """The bounds with the best figure: "2,310 to 2,880; best 2,504", or one number where all are the same."""
    return span(figure) if figure.lower == figure.upper else f"{span(figure)}; best {number(figure.best)}"


def plural(value: int, one: str, many: str = "") -> str:
    """`value` with its noun: "1 file", "2 files"."""
    return f"{number(value)} {one if value == 1 else many or one + 's'}"


def size(count: int) -> str:
    """`count` bytes in decimal units, as file managers show them."""
    if count < 1_000:
        return plural(count, "byte")
    amount = float(count)
    for unit in ("kB", "MB", "GB", "TB"):
        amount /= 1_000
        if amount < 999.5:
            return f"{amount:.1f} {unit}" if amount < 9.95 else f"{amount:.0f} {unit}"
    return f"{amount / 1_000:,.1f} PB"


def share(part: int, whole: int) -> str:
    """`part` of `whole` in per cent. Never rounds something to nothing, nor nearly all to all."""
    if whole <= 0:
        return "none"
    if part <= 0 or part >= whole:
        return "0%" if part <= 0 else "100%"
    percent = 100 * part / whole
    if percent < 0.1:
        return "under 0.1%"
    if percent > 99.9:
        return "over 99.9%"
    return f"{percent:.1f}%" if percent < 10 or percent > 90 else f"{percent:.0f}%"


def shown(text: str) -> str:
    """`text` without characters that would change how the text around it is read.

    Names of files come from the breached share: control characters, surrogates of undecodable bytes and marks that
    turn the direction of writing become the replacement character.
    """
    return "".join("\N{REPLACEMENT CHARACTER}" if _disturbs(sign) else sign for sign in text)


def _disturbs(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} or unicodedata.bidirectional(sign) in {
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
    }  # fmt: skip


def uk(moment: datetime) -> datetime:
    """`moment` in UK time; one without a zone is taken to be in UK time already."""
    return moment.astimezone(UK) if moment.tzinfo else moment.replace(tzinfo=UK)


def when(moment: datetime) -> str:
    """Day and time in words: "Friday 20 November 2026, 09:40 GMT"."""
    local = uk(moment)
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M %Z}"


def listed(words: list[str]) -> str:
    """The words in a row: a, a and b, a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def capital(text: str) -> str:
    """`text` with its first letter as a capital."""
    return text[:1].upper() + text[1:]
