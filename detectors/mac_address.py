"""Hardware address of a network interface."""

from detectors.declare import Detector, Strength


def plain(text: str) -> str | None:
    """The twelve hexadecimal digits; None for all-zero and broadcast addresses."""
    number = text.lower().replace(":", "").replace("-", "").replace(".", "")
    return None if len(set(number)) == 1 else number


DETECTOR = Detector(
    entity="MAC_ADDRESS",
    label="MAC address",
    definition="https://standards.ieee.org/products-programs/regauth/mac/",
    pattern=r"(?i:[0-9A-F]{2}(?::[0-9A-F]{2}){5}|[0-9A-F]{2}(?:-[0-9A-F]{2}){5}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})",
    check=plain,
    base=0.8,
    with_context=0.95,
    context=("mac", "mac address", "physical address", "bssid"),
    headers=("mac", "mac address", "macaddress", "physical address"),
    hits=("00:00:5E:00:53:AF", "MAC 00-00-5e-00-53-af"),
    misses=("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "12:30:45"),
    identifies=Strength.WEAK,
    left=r"[\w:-]",
    right=r"[\w:-]",
)
