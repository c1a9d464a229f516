"""Copies that differ in bytes and not in what they say."""

import pytest

MAIL = "Message-ID: <1@example.org>\nFrom: Ann <ann@example.org>\nTo: bob@example.org\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nSubject: Visit\n\n"
LETTER = "Dear Mrs Bell, we write about your tenancy at 1 High Street. " * 10


@pytest.fixture
def likeness(watch):
    return lambda name, data: watch(name, data)[0]


def test_a_message_in_two_mailboxes_is_one(likeness):
    sent = likeness("sent.eml", f"{MAIL}Seen today.\n")
    assert sent is not None
    assert sent == likeness("inbox.eml", f"Received: from a by b\nX-Spam: no\n{MAIL}Seen  today.\r\n\r\n")
    assert sent != likeness("other.eml", f"{MAIL}Not seen today.\n")
    assert sent != likeness("bcc.eml", f"Delivered-To: carl@example.org\n{MAIL}Seen today.\n")
    later = MAIL.replace("10:00:00", "11:00:00")
    assert sent != likeness("later.eml", f"{later}Seen today.\n")
    assert likeness("undated.eml", "From: ann@example.org\n\nSeen today.\n") is None


def test_a_letter_saved_once_more_is_one_and_a_short_note_is_not(likeness):
    assert likeness("a.txt", LETTER) == likeness("b.txt", LETTER.replace(". ", ".\r\n")) is not None
    assert likeness("a.txt", LETTER) == likeness("c.rtf", "{\\rtf1\\ansi{\\info{\\author Zoe}} " + LETTER + "}")
    assert likeness("a.txt", LETTER) != likeness("b.txt", LETTER.replace("Bell", "Cole"))
    assert likeness("a.txt", "Called, nobody in.") is None


def test_what_was_not_read_wholly_and_tables_are_known_by_their_bytes(likeness, watch):
    broken = LETTER.encode() + b"\n--x\nContent-Type: application/pkcs7-mime\n\nMIIB\n--x--\n"
    mixed = (
        MAIL.replace("Subject", 'Content-Type: multipart/mixed; boundary="x"\nSubject')
        + "--x\nContent-Type: text/plain\n\n"
    )
    assert likeness("shut.eml", mixed.encode() + broken) is None
    assert likeness("rows.csv", "Name,Born\n" + "Ann Bell,1/2/1980\n" * 100) is None
    assert watch("rows.csv", "Name,Born\nAnn,1/2/1980\n", leave=True) == [None]
