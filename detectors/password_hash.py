"""Password as a system keeps it: a hash in the crypt forms, argon2, Django's or a Windows password dump's."""

from detectors.declare import Detector

NO_PASSWORD = "31d6cfe0d16ae931b73c59d7e0c089c0"  # noqa: S105 - what Windows stores for an empty one


def of_a_password(text: str) -> str | None:
    """The hash as it stands; None for Windows' hash of an empty password."""
    return None if text.lower().endswith(NO_PASSWORD) else text


DETECTOR = Detector(
    entity="PASSWORD",
    label="password hash",
    definition="https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html",
    pattern=(
        r"\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$6\$(?:rounds=\d{4,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}"
        r"|\$5\$(?:rounds=\d{4,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}"
        r"|\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$y\$[./A-Za-z0-9]{2,8}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}"
        r"|\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,5},p=\d{1,5}\$[A-Za-z0-9+/]{8,64}\$[A-Za-z0-9+/]{16,128}"
        r"|pbkdf2_sha(?:1|256|512)\$\d{3,8}\$[A-Za-z0-9+/.]{4,44}\$[A-Za-z0-9+/]{20,90}={0,2}"
        r"|\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{27,100}={0,2}"
        r"|:\d{3,10}:(?P<value>[0-9A-Fa-f]{32}:[0-9A-Fa-f]{32}):::"
    ),
    check=of_a_password,
    base=0.95,
    with_context=0.97,
    context=("password hash", "pwdump"),
    headers=(),
    hits=(
        "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
        "jo:$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1:19000:",
        "$argon2id$v=19$m=65536,t=2,p=1$gZiV/M1gPc22ElAH/Jh1Hw$CWOrkoo7oJBQ/iyh7uJ0LO2aLEfrHwTWllSAxT0zRno",
        "jo:1001:aad3b435b51404eeaad3b435b51404ee:8846f7eaee8fb117ad06bdd830b7586c:::",
        "pbkdf2_sha256$600000$saltsaltsalt$4v2wFvdXJ4VyUcbqVcPz0bGB2y0z1u3e9aQm8h2QkTY=",
    ),
    misses=(
        "$2b$12$short",
        "guest:501:aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::",
        "costs $6 and $5",
        "8846f7eaee8fb117ad06bdd830b7586c",
    ),
    left=r"[$]",
    right=r"[./A-Za-z0-9]",
)
