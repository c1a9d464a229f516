"""A CSV or Parquet file of unknown columns read as a table of mentions."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet

from exposure.errors import SourceError
from exposure.people.names import folded, split_full_name
from exposure.people.prepare import EXTRA
from exposure.schemas import MENTIONS

MENTION_ID = "mention_id"
"""The column in the result that holds the file's own mention number, where it has one."""

_RECORD = (
    r"(rec|record|unique|mention|row|index|source|file|dataset|cluster|person|entity|group|true|truth|ent|match|"
    r"simulant|census|household|guardian\d?|unnamed|soundex|block\w*|label|cluster\w*)"
)
_NEVER = re.compile(
    rf"(unnamed.*|index|id|_?_?index_level.*|{_RECORD}[ _]?(id|no|number|num|key|label|idx|index|name|type|year)?|"
    r"(is )?(duplicate|dup|match)( of| id)?|year( of)? (census|record)|provenance|source dataset|org(inal)? id)"
)
_PLACES = {
    "title": r"title|salutation|prefix",
    "given": r"(given|first|fore|christian)( ?names?)?( c1)?|f ?names?( c1)?|prenom|vorname",
    "middle": r"middle( ?(names?|initials?))?|f ?name c2|second name|other (fore|given )?names?|mid(name)?",
    "family": r"(sur|last|family)( ?names?)?( c1)?|l ?names?( c1)?|nachname",
    "former": r"(maiden|former|previous|birth|nee)( ?(sur|family |last )?names?)",
    "full": r"(full|complete|person|display|customer|contact|employee|patient|tenant|resident)? ?names?",
    "birth_date": r"dob|d o b|(date of birth|birth ?date|born|birthday|date birth)( .*)?",
    "birth_year": r"(birth ?year|year of birth|yob|b ?y(ear)?)",
    "birth_month": r"(birth ?month|month of birth|mob|b ?m(onth)?)",
    "birth_day": r"(birth ?day|day of birth|b ?d(ay)?)",
    "sex": r"sex|gender",
    "address": r"(full |home |street |mailing |postal |property )*address( ?(line)? ?\d)?|street( ?(name|address))?|"
    r"add(r|ress)? ?\d|house ?(no|number|name)|(street|building|unit|flat)[ _]?(no|num|number)",
    "town": r"suburb|(post )?town|city|locality|town city|municipality|place",
    "postcode": r"(post|zip|postal)( ?code)?( fake)?|zip ?\d*|postcode",
    "emails": r"e ?mail( ?address)?( \d)?",
    "phones": r"(home |work |mobile |cell |tele)?(phone|tel|mobile|telephone|landline|cell)( ?(no|num|number))?( \d)?",
}
_IDS = {
    "UK_NHS": r"nhs( ?(no|num|number|id))?",
    "UK_NINO": r"nino|ni ?(no|num|number)|national insurance( ?(no|num|number))?",
    "UK_CHI": r"chi( ?(no|num|number))?",
    "SSN": r"soc ?sec( id)?|ssn|social security( ?(no|num|number|id))?|itin",
    "UK_PASSPORT": r"passport( ?(no|num|number))?",
    "UK_DRIVING_LICENCE": r"driv\w+ licen[cs]e( ?(no|num|number))?|licen[cs]e no",
    "UK_UPN": r"upn",
    "EMPLOYEE_ID": r"(employee|staff|payroll)( ?(id|no|num|number|ref))",
    "NATIONAL_ID": r"(national|identity|citizen|tax|voter|ncid|patient|customer|account|member)"
    r"( ?(id|no|num|number|ref))",
}


_HOME = re.compile(
    r"(mailing|postal|home|residential|current|correspondence|permanent)( address)? "
    r"(?=street|house|building|unit|flat|city|town|zip|post ?code)"
)
"""What stands before a part of the person's own address."""

_OTHERS = re.compile(
    r"(employer|company|organi[sz]ation|school) (street|house|building|unit|flat|city|town|state|county|zip|post).*|"
    r"(spouse|partner|depend[ae]nt|parent|mother|father|guardian|next of kin|emergency contact)s?( ?\d)? .+"
)
"""Columns that speak of somebody else than the row."""

TELLING = ("given", "family", "birth_date", "emails", "phones", "ids")
"""Of a table that speaks of people at least one of these is filled somewhere."""


def read_table(path: Path) -> pa.Table:
    """The file's rows, every column as text. Raises SourceError where it is neither CSV nor Parquet."""
    try:
        return texts_of(pyarrow.parquet.read_table(path) if _is_parquet(path) else _csv(path))
    except FileNotFoundError:
        raise SourceError(f"There is no file {path}.") from None
    except (OSError, ValueError, pa.ArrowException):
        raise SourceError("The file cannot be read as CSV (with a header line) or Parquet: check its format.") from None


def texts_of(table: pa.Table) -> pa.Table:
    """The table with every column as text (lists stay lists), null where there is none."""
    names = [name.strip() for name in table.column_names]
    return pa.table([_texts(column) for column in table.combine_chunks().columns], names=names)


def _is_parquet(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"PAR1"


def _csv(path: Path) -> pa.Table:
    with path.open("rb") as stream:
        sample = stream.read(65_536)
    head = sample.decode("utf-8-sig", "replace").splitlines()
    line = head[0] if head else ""
    delimiter = max(",;\t|", key=line.count)
    encoding = "utf-16" if sample[:2] in {b"\xff\xfe", b"\xfe\xff"} else _encoding(path)
    names = [name.strip().strip('"') or f"column {place}" for place, name in enumerate(line.split(delimiter))]
    convert = pyarrow.csv.ConvertOptions(
        column_types={name: pa.string() for name in (*names, *line.split(delimiter))}, strings_can_be_null=True,
        null_values=["", "NA", "N/A", "NULL", "null", "None", "none", "nan", "NaN", "<NA>", "unknown", "UNKNOWN"],
    )  # fmt: skip
    read = pyarrow.csv.ReadOptions(encoding=encoding, block_size=1 << 24)
    parse = pyarrow.csv.ParseOptions(delimiter=delimiter, newlines_in_values=True)
    return pyarrow.csv.read_csv(path, read_options=read, parse_options=parse, convert_options=convert)


def _encoding(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as stream:
            while stream.read(1 << 22):
                pass
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def _texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if pa.types.is_list(column.type) or pa.types.is_large_list(column.type):
        return column
    if pa.types.is_timestamp(column.type):
        column = pc.strftime(column, format="%Y-%m-%d")
    if pa.types.is_floating(column.type) and pc.all(pc.equal(pc.floor(column), column)).as_py():
        column = pc.cast(column, pa.int64())
    text = pc.utf8_trim_whitespace(pc.cast(column, pa.string()))
    return _emptied(text)


def mentions_of(path: Path) -> pa.Table:
    """The file's rows as mentions.

    Schema MENTIONS, further attributes as "extra:NAME", and `mention_id` where the file has such a column. Record
    numbers and labels of who is who are left out. Raises SourceError, also where no column tells one person from
    another.
    """
    mentions = mentions_from(read_table(path))
    if mentions.num_rows and not any(_filled(mentions[name]) for name in TELLING):
        raise SourceError("No column of the file tells people apart: no name, birth date, e-mail, phone or identifier.")
    return mentions


def _filled(column: pa.ChunkedArray) -> bool:
    if pa.types.is_list(column.type):
        return bool(pc.any(pc.greater(pc.list_value_length(column), 0)).as_py())
    return bool(column.null_count < len(column))


def mentions_from(table: pa.Table) -> pa.Table:
    """`mentions_of` for a table of text columns in memory."""
    if {"given", "family", "ids", "emails"} <= set(table.column_names):
        return _as_mentions(table)
    places = {name: place_of(name, table[name]) for name in table.column_names}
    columns: dict[str, pa.ChunkedArray | pa.Array] = _names(table, places)
    columns["birth_date"] = _birth_date(table, places)
    for name in ("title", "sex", "town", "postcode", "former"):
        columns.setdefault(name, _first(table, _at(places, name)))
    columns["address"] = _joined(table, _at(places, "address"))
    columns["emails"] = _lists(table, _at(places, "emails"))
    columns["phones"] = _lists(table, _at(places, "phones"))
    kinds = {name: place[3:] for name, place in places.items() if place.startswith("id:")}
    columns["ids"] = _lists(table, list(kinds), [f"{kind}:" for kind in kinds.values()])
    extras = {EXTRA + name: table[name] for name, place in places.items() if place == "extra"}
    return _whole(columns, extras, table)


def place_of(name: str, column: pa.ChunkedArray) -> str:
    """Where in a mention a column belongs: a field, "id:KIND", "extra", or "" for what is no feature."""
    words = re.sub(r"[^a-z0-9]+", " ", folded(re.sub(r"([a-z])([A-Z])", r"\1 \2", name))).strip()
    words = _HOME.sub("", words)
    if _OTHERS.fullmatch(words):
        return ""
    for kind, pattern in _IDS.items():
        if re.fullmatch(pattern, words):
            return f"id:{kind}"
    if _NEVER.fullmatch(words):
        return ""
    for place, pattern in _PLACES.items():
        if re.fullmatch(pattern, words):
            return place
    if re.fullmatch(r".*\b(id|uuid|guid|key|idx|hash|timestamp|created( at)?|updated( at)?)", words):
        return ""
    return _by_values(column)


def _by_values(column: pa.ChunkedArray) -> str:
    """What the values look like, for a header that says nothing."""
    if pa.types.is_list(column.type):
        return ""
    known = column.drop_null()
    if len(known) == 0:
        return ""
    sample = known.slice(0, 2000).to_pylist()
    shapes = {
        "emails": r"[^@\s]+@[^@\s]+\.\w+",
        "birth_date": r"(18|19|20)\d\d-?[01]\d-?[0-3]\d|[0-3]?\d/[01]?\d/(18|19|20)\d\d",
        "postcode": r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",
    }
    for place, pattern in shapes.items():
        if sum(bool(re.fullmatch(pattern, value, re.IGNORECASE)) for value in sample) > 0.8 * len(sample):
            return place
    distinct = len(set(sample))
    if distinct < 2 or (distinct > 0.98 * len(sample) and len(sample) > 50) or max(map(len, sample)) > 120:
        return ""
    return "extra"


def _at(places: dict[str, str], wanted: str) -> list[str]:
    return [name for name, place in places.items() if place == wanted]


def _first(table: pa.Table, names: Sequence[str]) -> pa.ChunkedArray:
    if not names:
        return pa.chunked_array([pa.nulls(table.num_rows, pa.string())])
    return pc.coalesce(*(table[name] for name in names))


def _joined(table: pa.Table, names: Sequence[str]) -> pa.ChunkedArray:
    if not names:
        return _first(table, names)
    text = pc.utf8_trim_whitespace(pc.binary_join_element_wise(*(pc.fill_null(table[name], "") for name in names), " "))
    return _emptied(text)


def _emptied(text: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.if_else(pc.equal(text, ""), pa.scalar(None, pa.string()), text)


def _lists(table: pa.Table, names: Sequence[str], prefixes: Sequence[str] = ()) -> pa.Array:
    """For each row the values of the columns that it fills, each behind its column's prefix."""
    rows, marks = table.num_rows, list(prefixes) or [""] * len(names)
    marked = [
        pc.binary_join_element_wise(mark, pc.cast(table[name], pa.string()), "").combine_chunks()
        for name, mark in zip(names, marks, strict=True)
    ]
    by_column = pa.concat_arrays([pa.nulls(0, pa.string()), *marked])
    by_row = by_column.take(pa.array(np.arange(rows * len(names)).reshape(len(names), rows).T.ravel()))
    held = by_row.is_valid().to_numpy(zero_copy_only=False).reshape(rows, len(names)).sum(axis=1)
    offsets = pa.array(np.concatenate([[0], np.cumsum(held)]), pa.int32())
    return pa.ListArray.from_arrays(offsets, by_row.drop_null())


def _names(table: pa.Table, places: dict[str, str]) -> dict[str, pa.ChunkedArray | pa.Array]:
    names = {name: _first(table, _at(places, name)) for name in ("title", "given", "middle", "family", "former")}
    whole = _first(table, _at(places, "full"))
    if whole.null_count == len(whole):
        return dict(names)
    apart = _apart(whole)
    return {name: pc.coalesce(column, apart[name]) if name in apart else column for name, column in names.items()}


def _apart(whole: pa.ChunkedArray) -> dict[str, pa.Array]:
    encoded = whole.combine_chunks().dictionary_encode()
    parts = [split_full_name(value) for value in encoded.dictionary.to_pylist()]
    fields = zip(("title", "given", "middle", "family"), zip(*parts, strict=True), strict=True)
    return {
        name: pc.take(pa.array([value or None for value in values], pa.string()), encoded.indices)
        for name, values in fields
    }


def _birth_date(table: pa.Table, places: dict[str, str]) -> pa.ChunkedArray | pa.Array:
    whole = _first(table, _at(places, "birth_date"))
    if whole.null_count < len(whole):
        return _dates(whole)
    year = _first(table, _at(places, "birth_year"))
    if year.null_count == len(year):
        return whole
    parts = [year, *(pc.utf8_lpad(_first(table, _at(places, name)), 2, "0") for name in ("birth_month", "birth_day"))]
    return pc.binary_join_element_wise(*(pc.fill_null(part, "00") for part in parts), "-")


def _dates(column: pa.ChunkedArray) -> pa.Array:
    encoded = column.combine_chunks().dictionary_encode()
    values = encoded.dictionary.to_pylist()
    order = _day_first(values)
    return pc.take(pa.array([_date(value, day_first=order) for value in values], pa.string()), encoded.indices)


_SLASHED = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})(?: .*|T.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ]?(\d{1,2})?[-/. ]?(\d{1,2})?(?:[ T].*|\.0)?")


def _day_first(values: Sequence[str]) -> bool:
    found = [match for match in map(_SLASHED.fullmatch, values) if match]
    return sum(int(match[2]) > 12 for match in found) <= sum(int(match[1]) > 12 for match in found)


def _date(text: str, *, day_first: bool) -> str | None:
    slashed = _SLASHED.fullmatch(text)
    if slashed:
        day, month = (slashed[1], slashed[2]) if day_first else (slashed[2], slashed[1])
        year = slashed[3] if len(slashed[3]) == 4 else ("20" if int(slashed[3]) < 27 else "19") + slashed[3]
        return f"{year}-{int(month):02d}-{int(day):02d}"
    other = _YEAR_FIRST.fullmatch(text)
    if not other:
        return None
    return "-".join(part.zfill(2) for part in other.groups() if part)


def _as_mentions(table: pa.Table) -> pa.Table:
    """A file that has the program's own columns already; lists may be written as "a;b"."""
    columns = {}
    for field in MENTIONS:
        if field.name in table.column_names:
            column = table[field.name]
            if pa.types.is_list(field.type) and not pa.types.is_list(column.type):
                column = pc.split_pattern(pc.coalesce(column, ""), ";")
            columns[field.name] = column
    return _whole(columns, {n: table[n] for n in table.column_names if n.startswith(EXTRA)}, table)


def _whole(
    columns: dict[str, pa.ChunkedArray | pa.Array], extras: dict[str, pa.ChunkedArray], table: pa.Table
) -> pa.Table:
    rows = table.num_rows
    made: dict[str, pa.ChunkedArray | pa.Array] = {}
    for field in MENTIONS:
        if field.name in columns:
            made[field.name] = _cast(columns[field.name], field.type, rows)
        elif field.name in {"item", "record", "mention"}:
            made[field.name] = pa.array(np.arange(rows) if field.name != "mention" else np.zeros(rows), field.type)
        else:
            made[field.name] = pa.nulls(rows, field.type)
    made |= extras
    if MENTION_ID in table.column_names:
        made[MENTION_ID] = table[MENTION_ID]
    return pa.table(made)


def _cast(column: pa.ChunkedArray | pa.Array, kind: pa.DataType, rows: int) -> pa.ChunkedArray | pa.Array:
    try:
        return pc.cast(column, kind)
    except pa.ArrowException:
        return pa.nulls(rows, kind)
