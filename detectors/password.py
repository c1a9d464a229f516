"""Password or PIN, where a label or a configuration file gives it away."""

import re

from detectors.declare import Detector, Strength

NOT_SECRETS = frozenset(
    "required optional protected is was has been will must reset expired changed none null true false yes no string "
    "hidden blank empty same as above set for the your and or policy incorrect invalid forgotten please see below "
    "n/a na tbc unknown expiry protection change manager in field text hash verify confirm password username".split()
)
MASKED = re.compile(r"[*xX•.\-_#]+|\W+")


def secret(text: str) -> str | None:
    """The secret as it stands; None for words of a sentence, masks and templates."""
    word = text.strip("\"'").rstrip(".,;")
    if len(word) < 3 or word.lower() in NOT_SECRETS or MASKED.fullmatch(word):
        return None
    return None if word.startswith(("${", "{{", "<", "%", "$(", "[")) else word


DETECTOR = Detector(
    entity="PASSWORD",
    label="password",
    definition="https://csrc.nist.gov/glossary/term/password",
    pattern=(
        r"(?i:\b(?:pass[ _-]?word|passwd|pwd|pass[ _-]?phrase|pass[ _-]?code|(?:new|temp(?:orary)?|default)[ _-]pass"
        r"|db_?pass(?:word)?|\bpin(?:[ _](?:no|number|code))?)[\"']?[ \t]{0,3}(?:is[ \t]|[:=])[ \t]{0,3}[\"']?)"
        r"(?P<value>[^\s\"'<>,;\x00]{3,64})"
    ),
    check=secret,
    base=0.92,
    with_context=0.95,
    context=("login details", "credentials", "username", "user name", "log in"),
    headers=(
        *("password", "pwd", "passwd", "pin", "pin number", "passcode", "password hash", "temp password", "pass"),
        *("initial password", "default password", "user password", "memorable word", "security answer", "passphrase"),
    ),
    hits=(
        "username: jsmith password: Hunter2!x",
        'pwd = "s3cretW0rd"',
        "Password is Tr0ub4dor&3",
        "DB_PASSWORD=qwerty99",
    ),
    misses=("password: required", "Password: ********", "password=${DB_PASS}", "your password is expired"),
    right=r"[\x{fffe}]",
    identifies=Strength.NONE,
    cell=r"\S{3,200}",
)
