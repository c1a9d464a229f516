"""Internet address, of version 4 or 6."""

import ipaddress

from detectors.declare import Detector, Strength

SMALL = 32


def routable(text: str) -> str | None:
    """The address as the standard writes it; None for loopback, unspecified, multicast and broadcast addresses."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    nobody = address.is_loopback or address.is_unspecified or address.is_multicast or address.is_reserved
    return None if nobody else str(address)


def not_a_section(text: str) -> float:
    """Four small numbers are as likely a section or a version."""
    if "." in text and all(int(part) < SMALL for part in text.split(".")[:4] if part.isdigit()):
        return 0.45
    return 0.7


DETECTOR = Detector(
    entity="IP_ADDRESS",
    label="IP address",
    definition="https://www.rfc-editor.org/rfc/rfc4291#section-2.2",
    pattern=(
        r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)"
        r"|(?i:(?:[0-9A-F]{1,4}:){7}[0-9A-F]{1,4}|(?:[0-9A-F]{1,4}:){1,6}(?::[0-9A-F]{1,4}){1,6}|(?:[0-9A-F]{1,4}:){2,7}:)"
    ),
    check=routable,
    base=0.7,
    with_context=0.95,
    context=("ip", "ip address", "ipv4", "ipv6", "client ip", "source ip", "host", "remote address", "last login"),
    headers=("ip", "ip address", "ipaddress", "client ip", "source ip", "ipv4", "ipv6", "last login ip", "remote addr"),
    hits=("192.0.2.44", "from 203.0.113.9.", "2001:db8::8a2e:370:7334", "IP: 10.1.2.3"),
    misses=("version 192.0.2.44", "section 1.2.3.4", "127.0.0.1", "300.1.2.3", "1.2.3.4.5", "127.0.0.2"),
    identifies=Strength.WEAK,
    shape=not_a_section,
    left=r"[\w.:-]",
    right=r"[\w:]",
)
