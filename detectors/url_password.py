"""Password inside a connection string or web address: scheme://user:password@host."""

from detectors.declare import Detector
from detectors.password import secret

DETECTOR = Detector(
    entity="PASSWORD",
    label="password in a connection string",
    definition="https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    pattern=r"(?i:[a-z][a-z0-9+.-]{1,20}://[^\s/:@]{1,64}:)(?P<value>[^\s/@]{3,64})@",
    check=secret,
    base=0.98,
    with_context=0.98,
    context=("connection string", "database url"),
    headers=("connection string", "database url"),
    hits=("postgresql://svc_app:Zx9_plum@db.example.org/rents",),
    misses=("https://example.org:8443/a@b", "postgresql://svc_app:${DB_PASS}@db.example.org/rents"),
    right=r"[\x{fffe}]",
)
