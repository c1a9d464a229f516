"""User name before the hash of its password, as in the files that logins are kept in."""

from detectors.declare import Detector, Strength
from detectors.url_user import of_a_person

DETECTOR = Detector(
    entity="USERNAME",
    label="user name beside its password's hash",
    definition="https://manpages.debian.org/bookworm/passwd/shadow.5.en.html",
    pattern=(
        r"(?P<value>[A-Za-z][\w.-]{1,40}):(?:\$(?:2[abxy]|[156y]|apr1|argon2(?:id|i|d))\$|pbkdf2_sha\d{1,3}\$"
        r"|\{S?SHA(?:256|512)?\}|\d{3,10}:[0-9A-Fa-f]{32}:[0-9A-Fa-f]{32}:)"
    ),
    check=of_a_person,
    base=0.95,
    with_context=0.96,
    context=(),
    headers=(),
    hits=("akhan:$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW", "jo.b:$6$salt$svn8UoSVapNtMuq1ukKS4t"),
    misses=("root:$6$salt$svn8UoSVapNtMuq1ukKS4t", "akhan:x:1001:1001::/home/akhan:/bin/bash", "cost:$5 each"),
    identifies=Strength.STRONG,
    right=r"[\x{fffe}]",
)
