"""User name of a login that follows its label without a sign: "username sue.barratt"."""

import re

from detectors.declare import Detector, Strength
from detectors.username import named

MADE_UP = re.compile(r"(?=.*[\d._])[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*")


def of_a_login(text: str) -> str | None:
    """The name in lower case where digits, dots or underscores show that it is no word of the sentence."""
    name = named(text.rstrip("."))
    return name if name is not None and MADE_UP.fullmatch(name) else None


DETECTOR = Detector(
    entity="USERNAME",
    label="user name in a sentence",
    definition="https://csrc.nist.gov/glossary/term/user_id",
    pattern=(
        r"(?i:\b(?:user[ -]?name|user[ -]?id|log[ -]?in|logon|log[ -]?in name|user account|network account|ad account|"
        r"(?:windows|network|domain|portal|email|citrix|vpn|app|system|web|online|ad)[ ](?:login|account|user))"
        r"[ \t]{1,2}(?:of[ ])?)"
        r"(?P<value>[A-Za-z][\w.-]{2,40})"
    ),
    check=of_a_login,
    base=0.91,
    with_context=0.93,
    context=(),
    headers=(),
    hits=("the login is username sue.barratt and", "AD account hmarsh2 is locked", "logon k.patel03."),
    misses=("username required", "user account locked", "login page", "portal account closed"),
    identifies=Strength.STRONG,
)
