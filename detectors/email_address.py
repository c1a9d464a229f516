"""E-mail address."""

import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import matches, where
from detectors.declare import Detector, Strength

FILE_ENDINGS = frozenset({"png", "jpg", "jpeg", "gif", "svg", "css", "js", "local", "webp"})


def addressable(text: str) -> str | None:
    """The address in lower case; None where a part is too long or empty, or it is a file's name."""
    address = text.lower()
    local, _, domain = address.rpartition("@")
    if len(local) > 64 or len(domain) > 253 or ".." in local or local.endswith(".") or local.startswith("."):
        return None
    return None if domain.rsplit(".", 1)[-1] in FILE_ENDINGS else address


def addressable_many(texts: pa.StringArray) -> pa.StringArray:
    """`addressable` of each."""
    address = pc.ascii_lower(texts)
    endings = "|".join(sorted(FILE_ENDINGS))
    return where(~matches(address, rf"\.\..*@|\.@|^\.|[^@]{{65}}@|@.{{254}}|\.(?:{endings})$"), address)


DETECTOR = Detector(
    entity="EMAIL_ADDRESS",
    label="e-mail address",
    definition="https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1",
    pattern=r"[\w\x{c0}-\x{24f}][\w\x{c0}-\x{24f}.%+'&=/-]*@(?:[\w\x{c0}-\x{24f}-]{1,63}\.)+[A-Za-z]{2,24}",
    check=addressable,
    check_many=addressable_many,
    base=0.95,
    with_context=0.97,
    context=("e-mail", "email", "mailto"),
    headers=(
        *("email", "e mail", "email address", "e mail address", "mail", "home email", "work email", "emailaddress"),
        *("contact email", "personal email", "email 1", "primary email", "email home", "email work", "upn mail"),
    ),
    hits=("a.b@example.org;c@example.org", "Mail <jo.o'neill@example.co.uk>", "JO_SMITH+x@EXAMPLE.COM."),
    misses=("@example.org", "jo@example", "logo@2x.png", "user@localhost"),
    identifies=Strength.STRONG,
    left=r"[\w%+@-]",
    right=r"[\w@]",
)
