"""How an assessment is to be made, as the operator asks for it: nothing here changes a figure but the share."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of an engine: scanning processes, a share of the files ("5%"; "" for all), a Dask cluster."""

    workers: int = 1
    sample: str = ""
    cluster: str = ""


def share_of(sample: str) -> float:
    """The share of the files, 0 to 1, that "5%" or "0.05" means. Raises ValueError where it means none."""
    number = float(sample.removesuffix("%")) / (100 if sample.endswith("%") else 1)
    if not 0 < number < 1:
        raise ValueError("a share lies between 0% and 100%")
    return number


def as_share(text: str) -> str:
    """The one way in which a share is kept. Raises ValueError where it is none."""
    return f"{share_of(text.strip()) * 100:g}%"
