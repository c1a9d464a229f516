"""Machine credential by its issuer's own form: tokens of known services and blocks of private keys."""

from detectors.declare import Detector


def as_issued(text: str) -> str | None:
    """The token as it stands; None where it is one character repeated, as in templates."""
    return text if len(set(text[-12:].lower())) > 3 else None


DETECTOR = Detector(
    entity="API_KEY",
    label="token of a known service",
    definition="https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns",
    pattern=(
        r"-----BEGIN (?:PGP PRIVATE KEY BLOCK|(?:OPENSSH |ENCRYPTED |SSH2 ENCRYPTED )PRIVATE KEY)-----"
        r"|PuTTY-User-Key-File-[23]: [a-z0-9-]{4,30}"
        r"|hooks\.slack\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{20,26}|xapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[a-f0-9]{20,}"
        r"|[rs]k_(?:live|test)_[A-Za-z0-9]{20,}|sk-(?:proj|ant|svcacct)-[\w-]{20,}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}"
        r"|SG\.[\w-]{22}\.[\w-]{43}|npm_[A-Za-z0-9]{36}|pypi-AgE[\w-]{40,}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,}"
        r"|dop_v1_[a-f0-9]{64}|shp(?:at|ss|ca|pa)_[a-fA-F0-9]{32}|hf_[A-Za-z0-9]{34}|dckr_pat_[\w-]{27}|hvs\.[\w-]{24,}"
        r"|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}|AccountKey=[A-Za-z0-9+/]{86}=="
        r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    ),
    check=as_issued,
    base=0.95,
    with_context=0.97,
    context=("api key", "access key", "token"),
    headers=(),
    hits=(
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "-----BEGIN PGP PRIVATE KEY BLOCK-----",
        "https://hooks.slack.com/services/T0EXAMPLE/B0EXAMPLE/abcdefghijklmnopqrstuvwx",
        "NOTIFY_KEY=registers-8b3aa916-ec82-434e-b0c5-d5d9b371d6a3-d5d9b371-ec82-434e-b0c5-8b3aa916d6a3",
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
    ),
    misses=(
        "-----BEGIN PUBLIC KEY-----",
        "8b3aa916-ec82-434e-b0c5-d5d9b371d6a3",
        "npm_config_registry",
        "npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ),
    left=r"[A-Za-z0-9]",
    right=r"[\x{fffe}]",
)
