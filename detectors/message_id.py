"""Identifier of a message or of a part of one: a machine's, kept from being taken for somebody's e-mail address."""

from detectors.declare import Detector

DETECTOR = Detector(
    entity="MESSAGE_ID",
    label="message identifier",
    definition="https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4",
    pattern=(
        r"(?i:\b(?:(?:message|content|thread|resent-message)-id|in-reply-to|references)[\"']?:[\s\"']{0,3})"
        r"(?P<value>(?:<?[^\s<>\"',;@]+@[^\s<>\"',;@]+>?\s{0,3})+)|cid:[^\s<>\"'@]+@[^\s<>\"'@]+"
    ),
    check=str,
    base=0.99,
    with_context=0.99,
    context=(),
    headers=("message id", "in reply to", "content id", "internet message id"),
    hits=(
        "Message-ID: <20240312091455.1234567890@mx3.example.org>",
        "References: <a1@mail.example.org>\n <b2@mail.example.org>",
        '<img src="cid:image001.png@01D9F1.A2B3C4D0">',
    ),
    misses=("jo@example.org", "Message: jo@example.org"),
    personal=False,
    left=r"[\w-]",
    right=r"[\x{fffe}]",
)
