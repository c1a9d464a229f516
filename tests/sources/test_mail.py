import datetime as dt

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7

from exposure.words import TextKind
from sources.smime import signed_content

MESSAGE = b"""\
Received: from mail.example.org by mx.example.com; Mon, 2 Nov 2026 10:00:00 +0000
From: =?utf-8?q?Zo=C3=AB?= Bell <zoe@example.org>
To: "Hill, Bob" <bob@example.com>,
 cara@example.net
Cc: Raw N\xe4me <raw@example.org>
Subject: =?iso-8859-1?Q?Caf=E9?= visit
Date: Mon, 2 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: multipart/alternative; boundary="y"

--y
Content-Type: text/plain; charset=iso-8859-1

The plain body, caf\xe9
--y
Content-Type: text/html

<p>The plain body as markup</p>
--y--
--x
Content-Type: text/csv
Content-Disposition: attachment; filename="people.csv"

Name,DOB
Ann,01/02/1980

--x
Content-Type: message/rfc822

From: inner@example.org
To: zoe@example.org
Subject: inside

The inner text
--x--
"""


def test_a_message_gives_its_header_its_text_once_and_its_attachments(read):
    letter, people, inner = read("letter.eml", MESSAGE.replace(b"\n", b"\r\n"))
    header, body = letter.passages
    assert header.kind is TextKind.MAIL_HEADER
    assert header.text.split("\n") == [
        "From: Zoë Bell <zoe@example.org>",
        "To: Hill, Bob <bob@example.com>, cara@example.net",
        "Cc: Raw Näme <raw@example.org>",
        "Subject: Café visit",
        "Date: Mon, 2 Nov 2026 10:00:00 +0000",
    ]
    assert body.text.strip() == "The plain body, café"
    assert (people.path, people.kind, people.rows) == ("letter.eml!people.csv", "delimited", [["Ann", "01/02/1980"]])
    assert inner.path == "letter.eml!message.eml"
    assert "The inner text" in inner.text
    assert [item.parent for item in (letter, people, inner)] == [None, 0, 0]


def test_html_only_mail_is_stripped_of_its_markup(read_one):
    item = read_one(
        "x.eml",
        b"From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
        b"<html><style>p{}</style><p>Dear <b>Ann</b></p></html>",
    )
    assert item.passages[1].text == "Dear Ann"


def test_encrypted_and_broken_mail(read_one, read):
    sealed = b"From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: %s\n\nAAAA\n"
    assert read_one("x.eml", sealed % b'multipart/encrypted; boundary="z"').causes == ["encrypted"]
    assert read_one("x.eml", sealed % b"application/pkcs7-mime; smime-type=enveloped-data").causes == ["encrypted"]
    items = read(
        "x.eml",
        b"From: a@example.org\nTo: =?bad?x?=\nSubject: =?utf-8?b?!!!?=\nMIME-Version: 1.0\n"
        b"Content-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: base64\n\nnot base64 at all \xff\n",
    )
    assert items[0].kind == "eml"
    assert items[0].passages


def test_attachments_without_names_or_with_bad_ones(read):
    data = (
        b"From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n"
        b"--x\nContent-Type: application/octet-stream\nContent-Disposition: attachment;"
        b' filename="=?utf-8?q?caf=C3=A9=2Ecsv?="\n\nName,DOB\nAnn,1/2/1980\n--x--\n'
    )
    _, first, second = read("x.eml", data)
    assert first.path == "x.eml!part 1.pdf"
    assert first.causes == ["corrupt"]
    assert second.path == "x.eml!café.csv"


def mailbox(*messages: bytes) -> bytes:
    return b"".join(b"From a@example.org Mon Nov  2 10:00:00 2026\n" + message + b"\n" for message in messages)


def test_a_mailbox_is_a_dataset_and_each_message_an_item(read):
    second = b"From: x@example.org\nTo: y@example.org\nSubject: two\n\n>From here on\n\nFrom me to you\n"
    items = read("team.mbox", mailbox(MESSAGE, second))
    assert [item.path for item in items] == [
        "team.mbox",
        "team.mbox!1",
        "team.mbox!1!people.csv",
        "team.mbox!1!message.eml",
        "team.mbox!2",
    ]
    assert {item.dataset for item in items} == {"team.mbox"}
    assert items[4].passages[1].text.startswith("From here on\n")
    assert "From me to you" in items[4].text


def test_a_mailbox_is_known_without_its_suffix_and_says_what_it_cannot_place(read):
    assert read("Inbox", mailbox(MESSAGE))[0].kind == "mbox"
    first, message = read("odd.mbox", b"some junk above\n\n" + mailbox(MESSAGE[:120] + b"\n\nbody\n"))
    assert first.causes == ["corrupt"]
    assert message.kind == "eml"
    assert read("none.mbox", b"not a mailbox at all\n")[0].causes == ["corrupt"]


def test_apple_mail(read_one):
    message = b"From: ann@example.org\nTo: bob@example.org\nSubject: Hi\nMIME-Version: 1.0\n\nHello Bob\n"
    item = read_one("1.emlx", b"%d\n" % len(message) + message + b"<?xml version='1.0'?><plist>flags 123</plist>")
    assert item.kind == "emlx"
    assert "Hello Bob" in item.text
    assert "flags" not in item.text


def test_what_is_quoted_is_told_from_what_is_new(read_one):
    head = "From: ann@example.org\nTo: bob@example.org\nSubject: Re: Hi\nMIME-Version: 1.0\n\n"
    for quoted in (
        "On Mon, 2 Nov 2026 at 10:00, Bob Hill <bob@example.org> wrote:\n\n> Where is Cat?\n> Bob\n",
        "From: Bob Hill\nSent: 2 November 2026\nTo: Ann\nSubject: Hi\n\nWhere is Cat?\n",
        "-----Original Message-----\nFrom: Bob\n\nWhere is Cat?\n",
        "________________________________\nFrom: Bob\nSent: today\n\nWhere is Cat?\n",
        "> Where is Cat?\n\nShe is here.\n",
    ):
        passages = read_one("x.eml", f"{head}She is at school.\n\n{quoted}").passages[1:]
        assert [(passage.place, "school" in passage.text) for passage in passages] == [
            ("body", True),
            ("quoted", False),
        ]
        assert "Where is Cat?" in passages[1].text
    [plain] = read_one("x.eml", f"{head}I come from: York. On time, she wrote: nothing.\n").passages[1:]
    assert plain.place == "body"


def signed(*, detached: bool) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Ann")])
    day = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    certificate = x509.CertificateBuilder(name, name, key.public_key(), 1, day, day + dt.timedelta(9)).sign(
        key, hashes.SHA256()
    )
    inner = b"Content-Type: text/plain\r\n\r\nThe plan for Ann\r\n"
    builder = pkcs7.PKCS7SignatureBuilder().set_data(inner).add_signer(certificate, key, hashes.SHA256())
    options = [pkcs7.PKCS7Options.DetachedSignature] if detached else []
    return b"From: ann@example.org\nTo: bob@example.org\n" + builder.sign(serialization.Encoding.SMIME, options)


@pytest.mark.parametrize("detached", [True, False])
def test_signed_mail_is_read_and_its_signature_is_nothing(read_one, detached):
    item = read_one("x.eml", signed(detached=detached))
    assert "The plan for Ann" in item.text
    assert item.unread == []


def test_a_signed_envelope_in_pieces_of_open_length():
    def node(tag, *inner):
        return bytes([tag, 0x80]) + b"".join(inner) + b"\0\0"

    text = b"\x24\x80\x04\x02He\x04\x03llo\0\0"
    kind = b"\x06\x09" + bytes.fromhex("2a864886f70d010702")
    data = b"\x06\x09" + bytes.fromhex("2a864886f70d010701")
    whole = node(0x30, kind, node(0xA0, node(0x30, b"\x02\x01\x01\x31\x00", node(0x30, data, node(0xA0, text)))))
    assert signed_content(whole) == b"Hello"
    assert signed_content(whole[:20]) is None
    assert signed_content(b"\x30\x80" * 2000) is None
