"""User name inside a web address: scheme://user@host."""

import re

from detectors.declare import Detector, Strength
from detectors.username import named

PROGRAMS = re.compile(
    r"git|hg|svn|root|admin|administrator|anonymous|guest|ftp|user|username|sa|postgres|default|test|"
    r"(?:svc|srv|service|sys|sql|app|bot|backup)[._-].*|.*[._-](?:svc|app|bot|service)"
)


def of_a_person(text: str) -> str | None:
    """The name in lower case; None for a program's account, a template or a token."""
    name = named(text)
    return None if name is None or PROGRAMS.fullmatch(name) or len(name) > 32 else name


DETECTOR = Detector(
    entity="USERNAME",
    label="user name in a web address",
    definition="https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    pattern=(
        r"(?i:\b(?:https?|s?ftps?|ssh|smb|cifs|afp|ldaps?|rdp|vnc|webdav|davs?|imaps?|smtps?|svn(?:\+ssh)?"
        r"|postgres(?:ql)?|mysql|mongodb(?:\+srv)?)://(?:[\w-]{1,30};)?)"
        r"(?P<value>[A-Za-z][\w.-]{1,40})(?::[^\s/@]{0,64})?@[A-Za-z0-9]"
    ),
    check=of_a_person,
    base=0.96,
    with_context=0.98,
    context=("login details",),
    headers=(),
    hits=("sftp://jbloggs@files.example.org/in", "https://jbloggs:Zx9_plum@example.org/"),
    misses=(
        "ssh://git@example.org/repo",
        "https://example.org/@jbloggs",
        "mailto:jo@example.org",
        "https://a.example.org",
    ),
    identifies=Strength.STRONG,
    cell=r"[A-Za-z][\w.-]{1,40}",
    right=r"[\x{fffe}]",
)
