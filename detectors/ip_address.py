"""Internet address, of version 4 or 6."""

import ipaddress

from detectors.declare import Detector, Strength

SMALL = 32
LABEL = r"(?i:\b(?:ip|ipv4|ipv6|ip_?addr(?:ess)?|addr|client|host|server|from|to|src|dst|source|remote)[:=])"
FOUR = r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)"


def routable(text: str) -> str | None:
    """The address as the standard writes it; None for loopback, unspecified, multicast and broadcast addresses."""
    try:
        address = ipaddress.ip_address(text.partition("/")[0].partition("%")[0])
    except ValueError:
        return None
    mapped = getattr(address, "ipv4_mapped", None) or address
    nobody = mapped.is_loopback or mapped.is_unspecified or mapped.is_multicast
    return None if nobody or (mapped.version == 4 and mapped.is_reserved) else str(address)


def not_a_section(text: str) -> float:
    """Four small numbers are as likely a section or a version, those of a private network less so."""
    if ":" not in text and all(int(part) < SMALL for part in text.partition("/")[0].split(".")):
        return 0.5 if text.startswith("10.") else 0.45
    return 0.7


DETECTOR = Detector(
    entity="IP_ADDRESS",
    label="IP address",
    definition="https://www.rfc-editor.org/rfc/rfc4291#section-2.2",
    pattern=(
        rf"(?:{LABEL})?(?P<value>{FOUR}(?:\.\d+)*(?:/\d{{1,2}}\b)?"
        rf"|(?i:(?:[0-9A-F]{{1,4}}|:):(?:[0-9A-F]{{0,4}}:){{0,6}}(?:{FOUR}|[0-9A-F]{{0,4}}(?:\.\d+)*)"
        r"(?:%[a-z]{1,8}\d{0,3})?(?:/\d{1,3}\b)?))(?::\d{2,5}\b)?"
    ),
    check=routable,
    base=0.7,
    with_context=0.95,
    context=("ip", "ip address", "ipv4", "ipv6", "client ip", "source ip", "host", "remote address", "last login"),
    headers=("ip", "ip address", "ipaddress", "client ip", "source ip", "ipv4", "ipv6", "last login ip", "remote addr"),
    hits=(
        "192.0.2.44",
        "from 203.0.113.9.",
        "2001:db8::8a2e:370:7334",
        "IP: 10.1.2.3",
        "::ffff:192.0.2.1",
        "192.0.2.0/24",
        "ip:192.0.2.44",
        "Host 198.51.100.77:8443",
    ),
    misses=(
        "version 192.0.2.44",
        "section 1.2.3.4",
        "127.0.0.1",
        "300.1.2.3",
        "1.2.3.4.5",
        "127.0.0.2",
        "at 12:34:56",
        "std::cout",
    ),
    identifies=Strength.WEAK,
    shape=not_a_section,
    left=r"[\w.:-]",
    right=r"[\w:]",
)
