"""Password or PIN that follows its word without a sign: "password Marlin_4471", "key safe code 4471"."""

import re

from detectors.declare import Detector, Strength
from detectors.password import secret

CODE = re.compile(r"\d{4,8}[A-Z]?")
MADE_UP = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[^\s()]{6,}")


def of_a_lock(text: str) -> str | None:
    """The secret where digits show that it is no word of the sentence."""
    word = secret(text)
    return word if word is not None and (CODE.fullmatch(word) or MADE_UP.fullmatch(word)) else None


DETECTOR = Detector(
    entity="PASSWORD",
    label="password in a sentence",
    definition="https://csrc.nist.gov/glossary/term/password",
    pattern=(
        r"(?i:\b(?:password|passcode|(?:vpn|phone|card|bank|voicemail|door|alarm|account)[ ]pin|"
        r"(?:key[ ]?safe|key|door|gate|entry|alarm|access)[ ]code|key[ ]?safe(?:[ ](?:no|number|pin))?)"
        r"[ \t]{0,2}(?:is[ ]|[:=])?[ \t]{0,2})(?P<value>[^\s\"'<>,;]{4,40})"
    ),
    check=of_a_lock,
    base=0.9,
    with_context=0.95,
    context=(),
    headers=(),
    hits=("password Marlin_4471.", "VPN pin 118234", "Key safe code 4471", "door code: 1182C", "keysafe 2580"),
    misses=("password reset 2024", "password required", "key code of conduct", "access code pending"),
    right=r"[\x{fffe}]",
    identifies=Strength.NONE,
)
