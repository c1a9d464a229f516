"""User name of a login, where a label or a configuration file says that it is one."""

import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import lengths, matches, truths, where
from detectors.declare import Detector, Strength

NOT_NAMES = frozenset(
    "is are and or the a an to in of for with not your his her their can will must should be was has required optional "
    "username login password email name field null none true false string unknown n/a na tbc blank invalid incorrect "
    "here user name".split()
)


def named(text: str) -> str | None:
    """The name in lower case; None for words of a sentence and for templates."""
    name = text.strip("\"'.,;").lower()
    if len(name) < 2 or name in NOT_NAMES or name.startswith(("$", "{", "<", "%", "[")) or "@" in name:
        return None
    return name


def named_many(texts: pa.StringArray) -> pa.StringArray:
    """`named` of each."""
    name = pc.ascii_lower(pc.ascii_trim(texts, characters="\"'.,;"))
    said = truths(pc.is_in(name, value_set=pa.array(sorted(NOT_NAMES), pa.string())))
    return where((lengths(name) >= 2) & ~said & ~matches(name, r"^[${<%\[]|@"), name)


DETECTOR = Detector(
    entity="USERNAME",
    label="user name",
    definition="https://csrc.nist.gov/glossary/term/user_id",
    pattern=(
        r"(?i:\b(?:user[ _-]?name|user[ _-]?id|uid|login[ _-]?(?:name|id)?|log[ -]?on(?:[ _-](?:name|id))?|"
        r"samaccountname"
        r"|db_?user|user)[\"']?[ \t]{0,3}(?:is[ \t]|[:=])[ \t]{0,3}[\"']?)"
        r"(?P<value>[\w\x{c0}-\x{24f}][\w\x{c0}-\x{24f}.@\\$-]{1,63})"
    ),
    check=named,
    check_many=named_many,
    base=0.91,
    with_context=0.93,
    context=("login details", "credentials", "active directory"),
    headers=(
        *("username", "user name", "user id", "userid", "login", "login name", "login id", "logon", "logon name"),
        *(
            "sam account name",
            "samaccountname",
            "network id",
            "user",
            "uid",
            "account name",
            "ad username",
            "user login",
        ),
    ),
    hits=("username: jsmith password: Hunter2!x", "user_name = 'jsmith'", "login: ab1234", "DB_USER=svc_app"),
    misses=("username: required", "user: the", "enter your username", "username=${USER}", "login: user name of"),
    identifies=Strength.STRONG,
    cell=r"[\w\x{c0}-\x{24f}][\w\x{c0}-\x{24f}.\\-]{1,63}",
)
