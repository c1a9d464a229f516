"""Machine credential: keys and tokens of known services, private keys, and what a label calls a secret."""

import re

from detectors.declare import Detector, Strength

MIXED = re.compile(r"(?=.*\d)(?=.*[A-Za-z])")
MARKED = re.compile(r"AKIA|ASIA|gh[pousr]_|github_pat_|xox[abprs]-|sk_live_|sk-|AIza|eyJ|-----BEGIN|glpat-|SG\.")


def unguessable(text: str) -> str | None:
    """The token as it stands, where it is a known service's or mixes letters and digits."""
    if MARKED.match(text):
        return text
    return text if MIXED.match(text) and len(set(text)) >= 10 else None


DETECTOR = Detector(
    entity="API_KEY",
    label="API key or token",
    definition="https://cwe.mitre.org/data/definitions/798.html",
    pattern=(
        r"(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|xox[abprs]-[A-Za-z0-9-]{10,}"
        r"|sk_live_[A-Za-z0-9]{16,}|AIza[\w-]{35}|glpat-[\w-]{20}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"
        r"|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"
        r"|(?i:(?:api[ _-]?key|secret[ _-]?key|access[ _-]?key|client[ _-]?secret|auth[ _-]?token|access[ _-]?token"
        r"|bearer|api[ _-]?token)[\"']?[ \t]{0,3}[:= ][ \t]{0,3}[\"']?)(?P<value>[A-Za-z0-9+/_=.-]{16,200})"
    ),
    check=unguessable,
    base=0.9,
    with_context=0.95,
    context=("api key", "access key", "token"),
    headers=("api key", "apikey", "secret key", "access token", "auth token", "client secret", "api token"),
    hits=("AKIAIOSFODNN7EXAMPLE", "api_key = 'zaCELgL0imfnc8mVLWwsAawjYr4Rx'", "-----BEGIN RSA PRIVATE KEY-----"),
    misses=("api key = your-api-key-goes-here", "the access token is issued", "AKIA1234"),
    identifies=Strength.NONE,
    cell=r"[A-Za-z0-9+/_=.:-]{16,200}",
    right=r"[\x{fffe}]",
)
