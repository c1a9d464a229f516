"""User name in the line of a web server's log, or before a machine's name in a command."""

from detectors.declare import Detector, Strength
from detectors.username import named

DETECTOR = Detector(
    entity="USERNAME",
    label="user name in a log or a command",
    definition="https://httpd.apache.org/docs/2.4/logs.html#common",
    pattern=(
        r"(?:\b(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]{3,39}) - |\bssh (?:-[A-Za-z]{1,3}[ ])?)"
        r"(?P<value>[A-Za-z][\w.\\-]{1,40})(?: \[\d\d/[A-Z][a-z]{2}/\d{4}|@[A-Za-z0-9])"
    ),
    check=named,
    base=0.92,
    with_context=0.93,
    context=(),
    headers=(),
    hits=('192.0.2.4 - jbloggs [14/Jun/2024:02:18:23 +0100] "GET', "ssh jbloggs@192.0.2.7 -p 2222"),
    misses=('192.0.2.4 - - [14/Jun/2024:02:18:23 +0100] "GET', "ssh example.org"),
    identifies=Strength.STRONG,
    right=r"[\x{fffe}]",
)
