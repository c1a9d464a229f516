"""Mentions made comparable: normal forms as integer codes, equal mentions collapsed into one profile."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exposure.people.arrays import Ints, ascending, coded, group_numbers, mixed, ranges, recoded, together
from exposure.people.names import TITLES, canonical_given, family_name, folded, given_name, split_full_name, tokens

HARD_IDS = ("UK_NHS", "UK_NINO", "UK_CHI", "UK_UPN")
"""Identifiers of which a person has one for life, well checked: two different ones are two people."""

NATIONAL_IDS = frozenset(
    (*HARD_IDS, "UK_HSC", "UK_ULN", "UK_UTR", "UK_DRIVING_LICENCE", "UK_PASSPORT", "UK_PNC", "UK_CRO", "UK_BRP")
) | {"SSN", "US_SSN", "NATIONAL_ID", "UK_TRN", "UK_PRISON_NUMBER", "UK_CRN"}
"""Kinds with one numbering everywhere. Of all others every system has its own: different ones tell nothing apart."""

_PER_PROFILE = "weight given canonical middle family former birth sex titled grown address town postcode".split()
_PER_PROFILE += ["emails", "phones", "ids", "hard", "extras", "seed"]

OFTEN, ENOUGH_TO_TELL = 10, 200
USUAL_VALUES, FOLLOWS = 2, 0.8
"""An attribute follows from a field where, of each of the field's values that stands OFTEN, the two commonest values of
the attribute hold so large a share, and over all they do not."""

SLOTS = 3  # values of one kind that are compared a mention
EXTRA = "extra:"
_REGISTERED = np.uint64(1 << 63)  # set in the words of a register's rows, so that they stand last

_SPACE = re.compile(r"[^a-z0-9]+")
_DATE = re.compile(r"(\d{4})(?:-?(\d{2}))?(?:-?(\d{2}))?")
_ABBREVIATIONS = {"street": "st", "road": "rd", "avenue": "ave", "close": "cl", "lane": "ln", "drive": "dr"}
_ABBREVIATIONS |= {
    "court": "ct",
    "place": "pl",
    "crescent": "cres",
    "gardens": "gdns",
    "terrace": "ter",
    "square": "sq",
}
_ABBREVIATIONS |= {"flat": "", "apartment": "", "apt": "", "unit": "", "the": ""}
_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]? *\d[a-z]{2}\b")
_ADULTS_TITLE = r"^(mr|mrs|ms|mx|dr|prof|professor|rev|revd|cllr|councillor|sir|dame|lord|lady|pc|sgt)\b"
_ROLE_MAILBOX = re.compile(
    r"(info|noreply|no-?reply|donotreply|admin|office|enquir\w+|contact|sales|support|help(desk)?|hello|mail|postmaster|"
    r"webmaster|reception|customer\w*|accounts?|hr|payroll|council\w*|team|none|na|test|unknown)([._-].*)?@"
)


@dataclass(frozen=True, slots=True)
class Profiles:
    """What is known of each distinct mention. Codes are -1 where nothing is known.

    Shapes: (profiles,) unless said; `emails`, `phones`, `ids` are (profiles, SLOTS), `hard` (profiles, len(HARD_IDS)),
    `extras` (profiles, attributes). `names`, `addresses` ... are the values that the codes stand for.
    """

    of_row: Ints  # (rows,) the profile of each mention
    weight: Ints  # mentions of the profile
    given: Ints
    canonical: Ints
    middle: Ints
    family: Ints
    former: Ints
    names: list[str] = field(repr=False)
    birth: Ints  # yyyymmdd, unknown parts 0
    sex: Ints
    titled: Ints  # the sex that the title says
    grown: Ints  # 1 where the title is an adult's
    address: Ints
    addresses: list[str] = field(repr=False)
    town: Ints
    towns: list[str] = field(repr=False)
    postcode: Ints
    postcodes: list[str] = field(repr=False)
    emails: Ints
    email_values: list[str] = field(repr=False)
    phones: Ints
    phone_values: list[str] = field(repr=False)
    ids: Ints
    id_values: list[str] = field(repr=False)
    id_items: Ints  # (values + 1, SLOTS): the first items that each identifier stands in; the last row is -1
    hard: Ints
    extras: Ints
    extra_values: list[list[str]] = field(repr=False)
    seed: Ints  # the identity on a register that the profile is; -1 for what the case's own mentions say
    sources: tuple[str, ...] = ()  # the field of FIELDS that each attribute nearly always follows from, "" for none

    def __len__(self) -> int:
        return len(self.weight)

    @property
    def own(self) -> int:
        """How many profiles are of the case's own mentions; they stand before those of registers."""
        return int(np.searchsorted(self.seed >= 0, True))  # noqa: FBT003 - numpy's signature

    def without_register(self) -> "Profiles":
        """The profiles of the case's own mentions alone, with the same numbers."""
        if self.own == len(self):
            return self
        cut = {name: getattr(self, name)[: self.own] for name in _PER_PROFILE}
        return replace(self, of_row=self.of_row[self.of_row < self.own], **cut)


def birth_number(text: str) -> str:
    """A date as "yyyymmdd" with 00 for what is unknown; "" for a date that is nobody's (1900, 9999, before 1880)."""
    found = _DATE.match(text.strip())
    if not found:
        return ""
    year, month, day = (int(part or 0) for part in found.groups())
    if not 1500 < year < 2200 or (year in {1900, 1901} and (month, day) in {(0, 0), (1, 1)}):
        return ""
    if month > 12 or day > 31:
        return f"{year:04d}0000"
    return f"{year:04d}{month:02d}{day if month else 0:02d}"


def plain_address(text: str) -> str:
    """Words and numbers of an address, common words shortened."""
    words = (_ABBREVIATIONS.get(word, word) for word in _SPACE.split(_POSTCODE.sub(" ", folded(text))))
    return " ".join(word for word in words if word)


def plain_postcode(text: str) -> str:
    """Letters and digits only, upper case; "" for fewer than three, or all one character."""
    short = re.sub(r"[^0-9A-Z]", "", text.upper())
    return short if len(short) > 2 and len(set(short)) > 1 else ""


def plain_email(text: str) -> str:
    """Lower case; "" for what is no address, or belongs to an office rather than a person."""
    plain = folded(text).strip()
    return "" if "@" not in plain or _ROLE_MAILBOX.match(plain) else plain


def plain_phone(text: str) -> str:
    """Digits with the country's code; "" for fewer than five, or two digits only repeated."""
    digits = re.sub(r"\D", "", text)
    if digits.startswith("00"):
        digits = digits[2:]
    elif digits.startswith("0"):
        digits = "44" + digits[1:]
    return digits if len(digits) > 4 and len(set(digits)) > 2 else ""


def plain_id(text: str) -> str:
    """`KIND:VALUE` with only letters and digits in the value; "" for a value of one or two characters repeated."""
    kind, _, value = text.partition(":")
    short = re.sub(r"[^0-9A-Z]", "", value.upper())
    if len(short) < 4 or len(set(short)) < 3 or short.startswith("QQ"):
        return ""
    return f"{kind}:{short}"


def _word(text: str) -> str:
    return _SPACE.sub(" ", folded(text)).strip()


def _sex(text: str) -> str:
    return folded(text).strip()[:1] if folded(text).strip()[:1] in {"f", "m"} else ""


def _titled(table: pa.Table) -> Ints:
    """The sex that the title says."""
    titled = pc.replace_substring_regex(pc.utf8_lower(_text(table, "title")), r"^(mr|sir|lord)\b.*", "m")
    titled = pc.replace_substring_regex(titled, r"^(mrs|miss|ms|lady|dame)\b.*", "f")
    return coded(pc.if_else(pc.equal(pc.utf8_length(titled), 1), titled, None), _sex)[0]


def _grown(table: pa.Table) -> Ints:
    adult = pc.match_substring_regex(pc.utf8_lower(_text(table, "title")), _ADULTS_TITLE)
    return np.where(pc.fill_null(adult, False).to_numpy().astype(bool), 1, -1)  # noqa: FBT003 - Arrow's signature


def _text(table: pa.Table, name: str) -> pa.ChunkedArray:
    if name in table.column_names:
        return pc.cast(table[name], pa.string())
    return pa.chunked_array([pa.nulls(table.num_rows, pa.string())])


def _listed(table: pa.Table, name: str, normal: Callable[[str], str]) -> tuple[Ints, Ints, list[str]]:
    """Row numbers, codes and values of a list column."""
    if name not in table.column_names or not table.num_rows:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), []
    column = table[name].combine_chunks()
    rows = pc.list_parent_indices(column).to_numpy(zero_copy_only=False).astype(np.int64)
    codes, values = coded(pa.chunked_array([pc.list_flatten(column)]), normal)
    keep = codes >= 0
    return rows[keep], codes[keep], values


def _slotted(rows: Ints, codes: Ints, count: int) -> Ints:
    """The first SLOTS distinct codes of each row, ascending, -1 where there are fewer."""
    slots = np.full((count, SLOTS), -1, dtype=np.int64)
    if not len(rows):
        return slots
    wide = np.int64(codes.max()) + 1
    both = ascending(rows * wide + codes)
    row, code = both // wide, both % wide
    position = np.arange(len(row)) - np.searchsorted(row, row)
    fits = position < SLOTS
    slots[row[fits], position[fits]] = code[fits]
    return slots


def _hard(rows: Ints, codes: Ints, values: list[str], count: int) -> Ints:
    """The code of each row's identifier of each kind of HARD_IDS; -1 where it has none, or two."""
    hard = np.full((count, len(HARD_IDS)), -1, dtype=np.int64)
    kinds = np.array([next((k for k, kind in enumerate(HARD_IDS) if v.startswith(kind + ":")), -1) for v in values])
    for kind in range(len(HARD_IDS)):
        mine = kinds[codes] == kind if len(codes) else np.zeros(0, dtype=bool)
        hard[rows[mine], kind] = codes[mine]
        if not mine.any():
            continue
        again = np.unique(rows[mine][hard[rows[mine], kind] != codes[mine]])
        hard[again, kind] = -1
    return hard


def _apart(table: pa.Table) -> pa.Table:
    """The table with whole names that stand in one of its two columns ("Hill, Ann") put in both."""
    given, family = _text(table, "given"), _text(table, "family")
    for whole, other in ((family, given), (given, family)):
        alone = pc.and_(pc.is_null(other), pc.match_substring_regex(pc.fill_null(whole, ""), r"\S[, ]+\S"))
        if not pc.any(alone).as_py():
            continue
        encoded = pc.if_else(alone, whole, pa.scalar(None, pa.string())).combine_chunks().dictionary_encode()
        parts = [split_full_name(value) for value in encoded.dictionary.to_pylist()]
        given, family = (
            pc.coalesce(
                pc.take(pa.array([part[place] or None for part in parts], pa.string()), encoded.indices),
                pc.if_else(alone, pa.scalar(None, pa.string()), column),
            )
            for place, column in ((1, given), (3, family))
        )
        table = _put(_put(table, "given", given), "family", family)
    return table


def _put(table: pa.Table, name: str, column: pa.ChunkedArray) -> pa.Table:
    if name in table.column_names:
        return table.set_column(table.column_names.index(name), name, column)
    return table.append_column(name, column)


def _names(table: pa.Table) -> tuple[list[Ints], list[str]]:
    """Given, canonical, middle, family and former codes on one list of names."""
    table = _apart(table)
    given, middle = coded(_text(table, "given"), _given_part), coded(_text(table, "middle"), given_name)
    family, former = coded(_text(table, "family"), family_name), coded(_text(table, "former"), family_name)
    second = coded(_text(table, "given"), _second_given)
    middle_codes, middle_values = together((middle, second))
    merged = np.where(middle_codes[0] >= 0, middle_codes[0], middle_codes[1])
    canonical = recoded(given[0], [canonical_given(name) for name in given[1]])
    return together((given, canonical, (merged, middle_values), family, former))


def _given_part(text: str) -> str:
    return given_name(text)


def _second_given(text: str) -> str:
    words = [word for word in tokens(text) if word not in TITLES]
    return words[1] if len(words) > 1 else ""


def _birth(table: pa.Table) -> Ints:
    codes, values = coded(_text(table, "birth_date"), birth_number)
    numbers = np.array([*(int(value) for value in values), -1], dtype=np.int64)[codes]
    january = (numbers > 0) & (numbers % 10_000 == 101)
    usual = max(1.0, (numbers > 0).sum() / 365.0)
    if january.sum() > 10 and january.sum() > 8 * usual:  # a default, not so many birthdays
        numbers[january] = numbers[january] // 10_000 * 10_000
    return numbers


def profiles(mentions: pa.Table, seed: Ints | None = None) -> Profiles:
    """The profiles of a mentions table; the same whatever the order of its rows.

    `seed`: for each row the identity on a register that it is, -1 for a mention of the case itself.
    """
    count = mentions.num_rows
    (given, canonical, middle, family, former), names = _names(mentions)
    sex, titled, grown = coded(_text(mentions, "sex"), _sex)[0], _titled(mentions), _grown(mentions)
    address, addresses = coded(_text(mentions, "address"), plain_address)
    town, towns = coded(_text(mentions, "town"), _word)
    postcode, postcodes = coded(_text(mentions, "postcode"), plain_postcode)
    email_rows, email_codes, email_values = _listed(mentions, "emails", plain_email)
    phone_rows, phone_codes, phone_values = _listed(mentions, "phones", plain_phone)
    id_rows, id_codes, id_values = _listed(mentions, "ids", plain_id)
    birth = _birth(mentions)
    attributes = sorted(name for name in mentions.column_names if name.startswith(EXTRA))
    extra = [coded(pc.cast(mentions[name], pa.string()), _word) for name in attributes]
    extras = np.stack([codes for codes, _ in extra], axis=1) if extra else np.zeros((count, 0), dtype=np.int64)
    hard = _hard(id_rows, id_codes, id_values, count)
    soft_rows, soft_codes = _soft(id_rows, id_codes, id_values)
    ids = _slotted(soft_rows, soft_codes, count)
    id_items = _slotted(id_codes, items_of(mentions)[id_rows], len(id_values) + 1)
    emails, phones = _slotted(email_rows, email_codes, count), _slotted(phone_rows, phone_codes, count)
    sources = tuple(_source(codes, birth, (postcode, town)) for codes, _ in extra)
    scalars = (given, canonical, middle, family, former, birth, sex, titled, grown, address, town, postcode)
    word = mixed([*scalars, *emails.T, *phones.T, *ids.T, *hard.T, *extras.T])
    if seed is None:
        seed = np.full(count, -1, dtype=np.int64)
    else:
        word = np.where(seed >= 0, mixed([word, seed]) | _REGISTERED, word & ~_REGISTERED)
    _, first, of_row, weight = np.unique(word, return_index=True, return_inverse=True, return_counts=True)
    given, canonical, middle, family, former, birth, sex, titled, grown, address, town, postcode = (
        part[first] for part in scalars
    )
    return Profiles(
        of_row.astype(np.int64), weight.astype(np.int64), given, canonical, middle, family, former, names, birth, sex,
        titled, grown, address, addresses, town, towns, postcode, postcodes, emails[first], email_values, phones[first],
        phone_values, ids[first], id_values, id_items, hard[first], extras[first], [values for _, values in extra],
        seed[first], sources,
    )  # fmt: skip


def follows(codes: Ints, other: Ints) -> bool:
    """Whether an attribute nearly always follows from another field: an age from a birth year, a county from a town.

    Where the field agrees it would be the same evidence twice. Told by values of the field that stand often enough.
    """
    both = (codes >= 0) & (other > 0)
    pair, first, counts = np.unique(mixed([other[both], codes[both]]), return_index=True, return_counts=True)
    of = group_numbers(other[both][first])[0]
    order = np.lexsort((pair, -counts, of))
    rank = ranges(np.bincount(of))
    held = np.bincount(of, counts)
    often = held[of] >= OFTEN
    told = float(counts[often].sum())
    if told < ENOUGH_TO_TELL:
        return False
    most = float(counts[order][(rank < USUAL_VALUES) & often[order]].sum())
    commonest = np.sort(np.bincount(codes[both]))[::-1][:USUAL_VALUES].sum() / max(1, both.sum())
    return most / told >= FOLLOWS and commonest < FOLLOWS


def _source(codes: Ints, birth: Ints, places: tuple[Ints, ...]) -> str:
    if follows(codes, birth // 10_000):
        return "birth"
    return "place" if any(follows(codes, place) for place in places) else ""


def items_of(mentions: pa.Table) -> Ints:
    """The number of each row's item; one for all where every row is its own, for then they are a list taken apart."""
    if "item" not in mentions.column_names:
        return np.zeros(mentions.num_rows, dtype=np.int64)
    item, items = group_numbers(pc.fill_null(mentions["item"], -1).to_numpy().astype(np.int64))
    return item if items < len(item) else np.zeros(len(item), dtype=np.int64)


def _soft(rows: Ints, codes: Ints, values: list[str]) -> tuple[Ints, Ints]:
    soft = np.array([not value.startswith(tuple(f"{kind}:" for kind in HARD_IDS)) for value in values], dtype=bool)
    keep = soft[codes] if len(codes) else np.zeros(0, dtype=bool)
    return rows[keep], codes[keep]
