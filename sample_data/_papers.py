"""Turns hand-written papers into files: who is in them, which paragraphs, which format."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from _files import rich_text, slides, web_page, word
from _pages import pdf
from _people import Person, ascii_name, latin
from _prose import Found, Missing, render, seen_all
from _tables import Seen
from _world import World

LETTERHEAD = "London Borough of Harrowick\nCivic Centre, 1 Granary Square, N31 9ZZ\nTel: 020 7946 0000   info@harrowick.example.org"
CELL, BLOCK = "\x1f", "\x1e"
ROLE = re.compile(r"\{(\w)\.\w+\}|\[\[[A-Z_]+ (\w):")


@dataclass(frozen=True)
class Some:
    """So many of these paragraphs, in their order."""

    count: int
    texts: tuple[str, ...]


def some(count: int, *texts: str) -> Some:
    """`count` of `texts`."""
    return Some(count, texts)


Block = str | list[list[str]] | Some


@dataclass(frozen=True)
class Paper:
    """A kind of paper: `title` names the file by a role's family name, `types` is what its subject is to the council."""

    folder: str
    title: str
    kind: str
    count: int
    subject: str
    blocks: Sequence[Block]

    def roles(self) -> list[str]:
        """The roles that any paragraph speaks of, the subject first."""
        found: list[str] = []
        for text in (_flat(block) for block in self.blocks):
            found += [first or second for first, second in ROLE.findall(text)]
        return sorted(set(found), key="acysdpbrw".index)


def _flat(block: Block) -> str:
    if isinstance(block, Some):
        return BLOCK.join(block.texts)
    return block if isinstance(block, str) else BLOCK.join(CELL.join(row) for row in block)


def cast(paper: Paper, world: World, rng: random.Random) -> dict[str, Person]:
    """Who plays each role: a an adult, c a child with parent p, y a teenager, s staff, d somebody who died, b anybody."""
    people: dict[str, Person] = {}
    old = "Adult Social Care" in paper.folder
    for role in paper.roles():
        people[role] = _player(role, people, world, rng, old=old)
    return people


def _player(role: str, people: dict[str, Person], world: World, rng: random.Random, *, old: bool) -> Person:
    first = next(iter(people.values()), None)
    taken = {person.number for person in people.values()}
    if role == "p" and first is not None:
        return world.parent(first)
    if role == "r" and first is not None:
        kin = world.relative(first, rng)
        return kin if kin.number not in taken else _other(world.living, taken, rng)
    pools = {
        "a": world.old if old else [person for person in world.living if not person.staff and person.age < 85],
        "c": world.pupils, "y": [child for child in world.pupils if child.age > 12], "s": world.staff, "d": world.dead, "w": world.staff,
    }  # fmt: skip
    return _other(pools.get(role, world.living), taken, rng)


def _other(pool: Sequence[Person], taken: set[int], rng: random.Random) -> Person:
    while True:
        person = rng.choice(pool)
        if person.number not in taken:
            return person


def write(paper: Paper, number: int, world: World) -> None:
    """One paper of the kind, as a file."""
    rng = world.rng(f"{paper.folder}/{paper.title}/{number}")
    people = cast(paper, world, rng)
    seen = seen_all(people, rng, 0.25)
    encoding = "cp1252" if paper.kind in ("pdf", "txt") else ""
    blocks, found = compose(paper.blocks, seen, rng, encoding)
    types = dict.fromkeys(seen, "other") | {"w": "employees", "s": "employees", next(iter(seen)): paper.subject}
    content = found.content(seen, types)
    keep = next(iter(people.values()))
    title = paper.title.replace("{date}", f"{2 + number * 2:02d}-2026")
    for role, person in people.items():
        title = title.replace("{" + role + "}", _filed(person, rng))
    path = f"{paper.folder}/{title}"
    suffix = "txt" if paper.kind.startswith("txt") else paper.kind
    if f"{path}.{suffix}" in world.share.written:
        path += f" {keep.number}"
    content.own(found.text + (LETTERHEAD if paper.kind == "pdf" else ""))
    world.share.put(f"{path}.{suffix}", _file(paper.kind, blocks, title), content)


def _filed(person: Person, rng: random.Random) -> str:
    family = latin(person.family, "ascii")
    return rng.choice(
        (
            f"{family} {ascii_name(person.given)[0].upper()}",
            family,
            f"{ascii_name(person.given)[0].upper()}{ascii_name(person.family)[0].upper()} {person.number:05d}",
        )
    )


def compose(
    blocks: Sequence[Block], seen: dict[str, Seen], rng: random.Random, encoding: str = ""
) -> tuple[list[str | list[list[str]]], Found]:
    """The chosen paragraphs filled in, in one voice, and what was planted. Those that need what is not known are left out."""
    chosen: list[str] = []
    for block in blocks:
        if isinstance(block, Some):
            fitting = [text for text in block.texts if _can(text, seen)]
            kept = sorted(rng.sample(range(len(fitting)), min(block.count, len(fitting))))
            chosen += [fitting[place] for place in kept]
        elif isinstance(block, str):
            chosen += [block] if _can(block, seen) else []
        else:
            rows = [CELL.join(row) for row in block if _can(CELL.join(row), seen)]
            chosen.append(CELL + CELL.join(f"{row}\x1d" for row in rows))
    found = render(BLOCK.join(chosen), seen, rng, encoding=encoding)
    return [_unflat(text) for text in found.text.split(BLOCK)], found


def _unflat(text: str) -> str | list[list[str]]:
    if not text.startswith(CELL):
        return text
    return [row.removeprefix(CELL).split(CELL) for row in text.split("\x1d") if row]


def _can(text: str, seen: dict[str, Seen]) -> bool:
    """Whether every way of saying it can be said of these people."""
    try:
        for turn in range(6):
            render(text, seen, random.Random(turn))
    except Missing:
        return False
    return True


def _file(kind: str, blocks: list[str | list[list[str]]], title: str) -> bytes:
    if kind == "docx":
        return word(blocks, header="London Borough of Harrowick", footer=title.split(" ", maxsplit=1)[0])
    if kind == "pdf":
        return pdf(blocks, letterhead=LETTERHEAD)
    if kind == "html":
        return web_page(str(blocks[0]), blocks[1:])
    lines = [block if isinstance(block, str) else "\n".join(": ".join(row) for row in block) for block in blocks]
    if kind == "rtf":
        return rich_text([line.removeprefix("# ") for line in lines])
    if kind == "pptx":
        return slides([(lines[0], lines[1:-1])], [lines[-1]])
    text = "\r\n\r\n".join(line.removeprefix("# ").replace("\n", "\r\n") for line in lines) + "\r\n"
    return text.encode("utf-16" if kind == "txt16" else "cp1252")
