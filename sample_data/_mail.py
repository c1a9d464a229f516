"""E-mail: messages with attachments, and mailboxes whose threads quote what went before."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

import _threads
from _files import delimited, word
from _pages import pdf
from _papers import compose
from _people import Person
from _prose import Missing, render, seen_all
from _share import Part
from _tables import Column, Seen, money, sheet
from _truth import Content
from _world import DOMAIN, World

OFFICIAL = "\n\n--\nLondon Borough of Harrowick\nCivic Centre, 1 Granary Square, N31 9ZZ | 020 7946 0000\nThis e-mail and any attachment is confidential. If you have had it in error please tell the sender and delete it."


@dataclass
class Letter:
    """One message: who writes to whom, what, with what attached."""

    sender: Person
    receiver: Person
    subject: str
    text: str
    sent: datetime
    content: Content
    attachments: list[Part] = field(default_factory=list)
    reply_to: str = ""
    official: bool = True


def address(person: Person, *, work: bool = False) -> str:
    """The address that a person writes from; "" where none is known."""
    return person.ids.get("work", "") if work or person.staff else person.email


def _header(content: Content, person: Person) -> str:
    """Name and address as in a header, planted."""
    full, mail = f"{person.given} {person.family}", address(person)
    content.plant("PERSON", full, person)
    content.plant("EMAIL_ADDRESS", mail, person)
    content.type([person], "employees" if person.staff else "customers")
    return f"{full} <{mail}>"


def message(letter: Letter, ident: str) -> EmailMessage:
    """The message; its boundary and identity follow from `ident`."""
    made = EmailMessage(policy=SMTP)
    made["From"] = _header(letter.content, letter.sender)
    made["To"] = _header(letter.content, letter.receiver)
    made["Subject"] = letter.subject
    made["Date"] = format_datetime(letter.sent)
    made["Message-ID"] = f"<{ident}@mail.{DOMAIN}>"
    if letter.reply_to:
        made["In-Reply-To"] = made["References"] = f"<{letter.reply_to}@mail.{DOMAIN}>"
    letter.content.own(f"{letter.subject}\n{letter.text}")
    made.set_content(letter.text, cte="quoted-printable" if len(letter.text) % 3 else "8bit")
    for part in letter.attachments:
        kind = {"csv": ("text", "csv"), "pdf": ("application", "pdf")}.get(
            part.name.rsplit(".", 1)[-1], ("application", "octet-stream")
        )
        made.add_attachment(part.data, maintype=kind[0], subtype=kind[1], filename=part.name)
    if made.is_multipart():
        made.set_boundary(f"----=_Part_{ident}")
    return made


def _sent(rng: random.Random) -> datetime:
    return datetime(2026, 1, 6, 9, 0, tzinfo=UTC) + timedelta(minutes=rng.randrange(300 * 24 * 60))


def _write(
    skeletons: Sequence[str], people: dict[str, Person], rng: random.Random
) -> tuple[str, str, Content, dict[str, Seen]]:
    """Subject and body of one of `skeletons` that can be said of these people."""
    seen = seen_all(people, rng, 0.15)
    while True:
        try:
            found = render(rng.choice(list(skeletons)), seen, rng)
        except Missing:
            continue
        subject, _, body = found.text.partition("\n")
        types = (
            dict.fromkeys(seen, "other")
            | {role: "employees" for role, view in seen.items() if view.person.staff}
            | {"a": "customers"}
        )
        return subject, body.strip(), found.content(seen, types), seen


def exported(world: World) -> None:
    """A folder of messages exported one by one, some with attachments."""
    for number in range(56):
        rng = world.rng(f"eml {number}")
        people = _people(world, rng)
        outside = number % 2 == 0
        subject, body, content, _ = _write(_threads.INCOMING if outside else _threads.INTERNAL, people, rng)
        sender = people["a"] if outside else people["v"]
        letter = Letter(sender, people["w"], subject, body + ("" if outside else OFFICIAL), _sent(rng), content)
        if number % 3 == 0:
            letter.attachments.append(_attachment(world, rng, number))
        made = message(letter, f"{20260100 + number}.{number * 7919}")
        folder = ("Complaints inbox", "SEND inbox", "Housing options inbox")[number % 3]
        name = f"{letter.sent:%Y%m%d-%H%M} {subject[:40].replace('/', '-').replace(':', '')}".strip()
        world.share.put(f"share/Email Export/{folder}/{name}.eml", made.as_bytes(), content, parts=letter.attachments)


def _people(world: World, rng: random.Random) -> dict[str, Person]:
    child = rng.choice(world.pupils)
    writers = [person for person in world.living if person.email and not person.staff]
    parent = world.parent(child)
    first = parent if parent in writers and rng.random() < 0.4 else rng.choice(writers)
    worker, other = rng.sample(world.staff, 2)
    return {
        "a": first,
        "r": world.relative(first, rng),
        "c": child,
        "p": parent,
        "w": worker,
        "v": other,
        "b": rng.choice(world.living),
    }


def _attachment(world: World, rng: random.Random, number: int) -> Part:
    if number % 9 == 0:
        columns: list[Column] = [
            ("Surname", "family"),
            ("First name", "given"),
            ("DOB", "dob"),
            ("Postcode", "address:postcode"),
            ("Amount", money(20, 400)),
        ]
        table = sheet(
            [{"a": person} for person in rng.sample(world.living, 12)],
            columns,
            rng,
            types={"a": "customers"},
            noise=0.5,
        )
        return Part(f"list {number}.csv", delimited(table), table.content)
    people = _people(world, rng)
    seen = seen_all(people, rng, 0.2)
    kind = "pdf" if number % 2 else "docx"
    blocks, found = compose(rng.choice(_threads.ENCLOSED), seen, rng, "cp1252")
    data = pdf(blocks) if kind == "pdf" else word(blocks)
    return Part(
        f"{('letter', 'statement', 'form')[number % 3]} {number}.{kind}",
        data,
        found.content(seen, dict.fromkeys(seen, "other") | {"a": "customers", "w": "employees"}),
    )


def mailboxes(world: World) -> None:
    """Three officers' mailboxes, with threads of two to five messages."""
    for name, threads in (("housing.manager", 26), ("send.casework", 22), ("revenues.shared", 20)):
        rng = world.rng(f"mbox {name}")
        owner = rng.choice(world.staff)
        letters: list[tuple[str, Letter]] = []
        for thread in range(threads):
            letters += _thread(world, rng, owner, f"{name[:3]}{thread:03d}")
        letters.sort(key=lambda pair: pair[1].sent)
        parts, pieces = [], []
        for number, (ident, letter) in enumerate(letters, 1):
            data = message(letter, ident).as_bytes().replace(b"\r\n", b"\n")
            stamp = letter.sent.strftime("%a %b %d %H:%M:%S %Y")
            quoted = data.replace(b"\nFrom ", b"\n>From ")
            pieces.append(f"From {address(letter.sender)} {stamp}\n".encode() + quoted + b"\n")
            parts.append(Part(str(number), data, letter.content, letter.attachments))
        path = f"share/Mailboxes/{name}.mbox"
        world.share.put(path, b"".join(pieces), parts=parts, dataset=path, container=True)


def _thread(world: World, rng: random.Random, owner: Person, ident: str) -> list[tuple[str, Letter]]:
    """A thread: each answer quotes all that went before, with its line of who wrote when."""
    people = _people(world, rng) | {"w": owner}
    outside = rng.random() < 0.6
    subject, body, content, _ = _write(_threads.INCOMING if outside else _threads.INTERNAL, people, rng)
    letter = Letter(
        people["a"] if outside else people["v"], owner, subject, body, _sent(rng), content, official=not outside
    )
    if rng.random() < 0.15:
        letter.attachments.append(_attachment(world, rng, rng.randrange(1, 400)))
    found = [(f"{ident}.0", letter)]
    for turn in range(1, rng.choice((1, 2, 2, 3, 4, 5))):
        last = found[-1][1]
        found.append((f"{ident}.{turn}", _answer(last, people, rng, f"{ident}.{turn - 1}")))
    return found


def _answer(last: Letter, people: dict[str, Person], rng: random.Random, before: str) -> Letter:
    people = people | {"x": last.sender, "w": last.receiver}
    _, body, content, _ = _write(["\n" + text for text in _threads.REPLIES], people, rng)
    who = f"{last.sender.given} {last.sender.family}"
    intro = f"On {last.sent:%d %B %Y} at {last.sent:%H:%M}, {who} <{address(last.sender)}> wrote:"
    quoted = "\n".join(f"> {line}".rstrip() for line in last.text.split("\n"))
    content.merge(last.content)
    signed = OFFICIAL if last.receiver.staff else ""
    subject = last.subject if last.subject.startswith("Re: ") else f"Re: {last.subject}"
    return Letter(
        last.receiver,
        last.sender,
        subject,
        f"{body}{signed}\n\n{intro}\n{quoted}",
        last.sent + timedelta(minutes=rng.randrange(20, 4000)),
        content,
        reply_to=before,
    )
