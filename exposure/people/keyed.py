"""What a database's own keys tell: a row with nothing but a person's key is about whom the person's own row names."""

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from exposure.people.arrays import Bools, Ints
from exposure.people.names import folded
from exposure.schemas import PERSON_KEY

NAMED = ("given", "family", "former")
TOLD = ("title", "given", "middle", "family", "former", "birth_date", "sex")
"""What a keyed row takes from the row that names the key's person."""


def keyed(mentions: pa.Table) -> tuple[pa.Table, Bools, dict[str, int]]:
    """`mentions` with rows that bear a key filled from those that name its person; which rows are anybody's.

    A key whose rows bear several family names is no one's: a household's, or used twice, and goes. Rows that say
    nothing of anybody but such a key, or one that nobody's name stands beside, are nobody's; `notes` counts them. The
    answer does not depend on the order of the rows.
    """
    rows, keys = _keys(mentions)
    everybody: Bools = np.ones(mentions.num_rows, bool)
    if not len(rows):
        return mentions, everybody, {}
    own = mentions.take(pa.array(rows)).select([name for name in TOLD if name in mentions.column_names]).to_pandas()
    own = own.astype(object).where(own.notna(), None)
    own["key"] = keys
    holders = _holders(own)
    told = own["key"].map(holders)
    filled = _filled(own, told)
    kept = pa.array([key for key in holders if isinstance(key, str)], pa.string())
    bare = mentions.set_column(mentions.column_names.index("ids"), "ids", _with_keys(mentions["ids"], kept))
    for name in filled.columns:
        column = bare[name].to_pandas().astype(object)
        column.iloc[rows] = filled[name].to_numpy()
        bare = bare.set_column(bare.column_names.index(name), name, pa.array(column, bare.schema.field(name).type))
    nobodys = rows[~_says_somebody(bare.take(pa.array(rows)))]
    everybody[nobodys] = False
    return bare, everybody, {"keyed_mentions": int(told.notna().sum()), "keys_of_nobody": len(nobodys)}


def _keys(mentions: pa.Table) -> tuple[Ints, "pd.Series[Any]"]:
    """The rows that bear a person's key, ascending, and the first key of each."""
    if "ids" not in mentions.column_names:
        return np.zeros(0, np.int64), pd.Series([], dtype=object)
    ids = mentions["ids"].combine_chunks()
    values, parents = pc.list_flatten(ids), pc.list_parent_indices(ids)
    held = pc.fill_null(pc.starts_with(values, f"{PERSON_KEY}:"), False)  # noqa: FBT003 - Arrow's own parameter
    found = pd.DataFrame({"row": parents.filter(held).to_numpy(), "key": values.filter(held).to_pandas()})
    first = found.sort_values(["row", "key"]).drop_duplicates("row")
    return first["row"].to_numpy(np.int64), first["key"].reset_index(drop=True)


def _holders(own: pd.DataFrame) -> dict[str, tuple[Any, ...]]:
    """What the fullest row that names a key's person says of it, for each key of one family name."""
    named = own[own["family"].notna() & own["given"].notna()].copy()
    named["folded"] = named["family"].map(folded)
    one = named.groupby("key")["folded"].transform("nunique") == 1
    named = named[one]
    columns = [name for name in TOLD if name in own.columns]
    named["told"] = named[columns].notna().sum(axis=1)
    named["text"] = named[columns].fillna("").agg("\x1f".join, axis=1) if len(named) else ""
    best = named.sort_values(["key", "told", "text"], ascending=[True, False, True]).drop_duplicates("key")
    return dict(zip(best["key"], best[columns].itertuples(index=False, name=None), strict=True))


def _filled(own: pd.DataFrame, told: "pd.Series[Any]") -> pd.DataFrame:
    """The rows' own words, with what their key's person is called where they say no name, and its birth date."""
    columns = [name for name in TOLD if name in own.columns]
    nameless = own[[name for name in NAMED if name in own.columns]].isna().all(axis=1)
    filled = own[columns].copy()
    for place, name in enumerate(columns):
        said = told.map(lambda values, at=place: values[at] if isinstance(values, tuple) else None)
        take = told.notna() & (nameless | (filled[name].isna() & (name in {"birth_date", "sex"})))
        filled[name] = filled[name].where(~take, said)
    return filled.astype(object).where(filled.notna(), None)


def _with_keys(ids: pa.ChunkedArray, keys: pa.Array) -> pa.Array:
    """The lists of identifiers without those keys that are not among `keys`."""
    lists = ids.combine_chunks()
    values, parents = pc.list_flatten(lists), pc.list_parent_indices(lists).to_numpy()
    other = pc.invert(pc.fill_null(pc.starts_with(values, f"{PERSON_KEY}:"), False))  # noqa: FBT003 - as above
    kept = pc.or_(other, pc.is_in(values, keys))
    counts = np.bincount(parents[kept.to_numpy(zero_copy_only=False)], minlength=len(lists))
    offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(offsets), values.filter(kept))


def _says_somebody(rows: pa.Table) -> Bools:
    """Which rows name somebody or hold what singles one person out."""
    said = np.zeros(rows.num_rows, bool)
    for name in (*NAMED, "ids", "emails"):
        if name in rows.column_names:
            column = rows[name]
            many = pa.types.is_list(column.type)
            held = pc.greater(pc.fill_null(pc.list_value_length(column), 0), 0) if many else pc.is_valid(column)
            said |= held.to_numpy().astype(bool)
    return said
