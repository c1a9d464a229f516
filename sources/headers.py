"""Which row of a table is its header, judged from the shapes of its cells, as people lay tables out."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

HEAD_ROWS = 50
_SEARCHED = 20
FEWEST_LABELS = 4

_NUMBER = re.compile(r"[£$€]?\s*-?[\d,]+(\.\d+)?\s*%?$|\(?-?[\d,.]+\)?$")
_DATE = re.compile(r"\d{1,4}[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2,4}([T ]\d{1,2}:\d{2}.*)?$")
_LABEL = re.compile(r"[A-Za-z#*(_'\"%£][A-Za-z0-9 _\-./()#&'?:%£\n\r\t,+*\"]{0,79}$")
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")

_WORDS = frozenset(
    """
    name names forename forenames surname first last middle given family maiden former preferred title initial initials
    dob doB birth born date day month year time age sex gender pronouns address addr street road town city county
    postcode post zip country ward area district region email mail phone telephone tel mobile landline fax contact
    ref reference id identifier no num number key code uprn nhs nino ni insurance passport licence license account acct
    acc sort bank iban card payment pay paid amount balance total cost price rate value sum charge debt arrears salary
    wage grade band scale hours notes note comments comment remarks details description summary reason status type kind
    category class group team department dept service unit office site location building school college class form
    employer employee staff payroll job role post position manager worker officer owner user username login password
    tenant tenancy landlord resident household property house flat child children parent guardian carer kin relation
    relationship ethnicity ethnic origin religion faith language nationality disability diagnosis condition medication
    allergy gp doctor hospital practice patient client customer claimant applicant case file created updated modified
    start end from to due opened closed received sent review next previous outcome decision result score marital
    member membership union vote voter elector polling benefit claim award entitlement allowance subject message
    latitude longitude lat lon ip host device serial asset model make colour registration vehicle reg vrm invoice order
    supplier vendor quantity qty product item line currency percent count flag active enabled yes consent signed
    """.lower().split()
)


def header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """The index of the header among the first rows of a table, or None where it has none.

    A header is filled nearly across, made of labels, and unlike the rows below it: their cells are numbers, dates or
    codes where it has words, its words name fields, and it does not come again.
    """
    if _on_its_side(rows):
        return None
    width = _usual_width(rows)
    best, where = 0.0, None
    for index, row in enumerate(rows[:_SEARCHED]):
        if _filled(row) < max(1, 0.6 * width):
            continue
        score = _score(row, rows[:index], rows[index + 1 :])
        if score > best + 0.15:
            best, where = score, index
    return where if best >= 0.3 else None


def header_names(rows: Sequence[Sequence[str | None]], found: int | None) -> list[str]:
    """The columns' names of the header at index `found`, no name where that is None.

    Where a label comes more than once and the row above groups the columns ("Partner" over "Name" and "DOB"), the
    group's words stand before it: "Partner Name", "Partner DOB".
    """
    if found is None:
        return []
    return _named([cell or "" for cell in rows[found]], [[cell or "" for cell in row] for row in rows[:found]])


def _named(row: Sequence[str], above: Sequence[Sequence[str]]) -> list[str]:
    """The labels of `row`, those that come again with the words of their group before them."""
    labels = [" ".join(cell.split()) for cell in row]
    groups = above[-1] if above else ()
    if not 1 < _filled(groups) < _filled(row) or any(
        cell and shape(cell) != "label" for cell in map(str.strip, groups)
    ):
        return labels
    often, group = Counter(label.casefold() for label in labels), ""
    for place, label in enumerate(labels):
        group = " ".join(groups[place].split()) or group if place < len(groups) else group
        if label and often[label.casefold()] > 1:
            labels[place] = f"{group} {label}".strip()
    return labels


def form_lines(rows: Sequence[Sequence[str]]) -> list[str] | None:
    """The lines "Name: Ann" of a form laid out as a table, labels left and values right; None where it is no form."""
    pairs = [(row[n].strip(), row[n + 1].strip()) for row in rows for n in range(0, len(row) - 1, 2) if row[n].strip()]
    filled = max((_filled(row) for row in rows), default=0)
    named = sum(names_a_field(label) for label, _ in pairs)
    values = sum(names_a_field(value) and not re.search(r"\d", value) for _, value in pairs)
    if filled > 4 or len(pairs) < 2 or named < 0.6 * len(pairs) or values > 0.4 * len(pairs):
        return None
    if len({label for label, _ in pairs}) < 0.9 * len(pairs) or any(len(row) % 2 and row[-1].strip() for row in rows):
        return None
    return [f"{label.rstrip(': ')}: {value}" for label, value in pairs]


def _on_its_side(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first column holds the labels and no row does: a field a row, a record a column."""
    labels = [row[0].strip() for row in rows if row and row[0].strip()]
    if len(labels) < FEWEST_LABELS or len(set(labels)) < len(labels):
        return False
    if sum(map(names_a_field, labels)) < 0.6 * len(labels):
        return False
    return not any(
        sum(names_a_field(cell) and shape(cell.strip()) == "label" for cell in row[1:] if cell.strip())
        > 0.25 * _filled(row[1:])
        for row in rows
    )


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    """Cells filled in the fuller rows, not counting the few that run over."""
    counts = sorted(_filled(row) for row in rows)
    return counts[len(counts) * 3 // 4] if counts else 0


def _filled(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _score(row: Sequence[str], above: Sequence[Sequence[str]], below: Sequence[Sequence[str]]) -> float:
    """0 for a row that cannot be a header, up to about 2 for one that is plainly one."""
    cells = [(place, cell.strip()) for place, cell in enumerate(row) if cell.strip()]
    labels = sum(shape(cell) == "label" for _, cell in cells)
    distinct = {name for name, cell in zip(_named(row, above), row, strict=True) if shape(cell.strip()) == "label"}
    if labels < 0.8 * len(cells) or len(distinct) < 0.7 * labels:
        return 0.0
    named = sum(names_a_field(cell) for _, cell in cells)
    contrast = again = 0
    for place, cell in cells:
        column = [other[place].strip() for other in below if place < len(other) and other[place].strip()]
        again += cell in column or any(place < len(other) and other[place].strip() == cell for other in above)
        contrast += bool(column) and shape(cell) == "label" and _usual_shape(column) != "label"
    if again > 0.3 * len(cells):
        return 0.0
    return (named + contrast - again) / len(cells)


@lru_cache(16_384)
def shape(cell: str) -> str:
    """What a cell looks like: "number", "date", "label" (a few words) or "value" (anything else)."""
    if _NUMBER.match(cell):
        return "number"
    if _DATE.match(cell):
        return "date"
    if _LABEL.match(cell) and sum(character.isdigit() for character in cell) <= max(2, len(cell) // 4):
        return "label"
    return "value"


def _usual_shape(column: Sequence[str]) -> str:
    return Counter(shape(cell) for cell in column).most_common(1)[0][0]


@lru_cache(16_384)
def names_a_field(cell: str) -> bool:
    """Whether the cell's words are such as name a field: "Date of birth", "cust_ref", "NHSNumber", "Tel."."""
    words = [part.lower() for part in _PARTS.findall(cell)]
    known = sum(word in _WORDS or word.removesuffix("s") in _WORDS for word in words)
    return bool(words) and len(words) <= 8 and known >= max(1, len(words) / 3)
