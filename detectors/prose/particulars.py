"""What prose says of persons beside their names: addresses, birth dates and ages."""

from detectors.prose.addresses import addresses
from detectors.prose.ages import ages
from detectors.prose.ages_in_passing import ages_in_passing
from detectors.prose.births import birth_dates
from detectors.prose.particular import Particular, Places
from detectors.prose.quick import flat


def particulars(text: str, names: Places) -> list[Particular]:
    """Every address, birth date and age of `text`; `names` are the places of its names."""
    data = flat(text)
    found = [*addresses(text, data, names), *birth_dates(text, data, names), *ages(text, data, names)]
    taken = [(one.start, one.end) for one in found]
    passing = [one for one in ages_in_passing(text, data, names) if not _within(one, taken)]
    return sorted({*found, *passing})


def _within(one: Particular, taken: Places) -> bool:
    return any(start < one.end and one.start < end for start, end in taken)
