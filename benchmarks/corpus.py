"""Reads the marked-up corpora of council documents, and writes each as JSON lines: gold spans, persons and boxes.

Marks: `[p1|Grace Okafor]` a name of person p1 (an x for somebody who has died), `[A|...]` an address, `[D|...]` a birth
date, `[G|...]` an age, `[o|...]` may be marked or not and counts neither way. The head of a document is
`### id | boxes | kinds`, each box or kind with the numbers of its persons where they are named: `health:1,2 other`,
`children:1`. What stands above the first head says how choices were made. Usage: python benchmarks/corpus.py (writes
the JSON lines beside the texts).
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "tests/corpus"
MARK = re.compile(r"\[([pxADGo]\d*)\|([^\]]+)\]")
TITLE = re.compile(r"(?i)(?:(?:(?:mr|dr) (?:&|\+|and) mrs|mr|mrs|ms|miss|dr|cllr|councillor|sgt|pc|ds|rev|sir)\.? )+")
EITHER = "EITHER"
KINDS = {"A": "ADDRESS", "D": "DATE_OF_BIRTH", "G": "AGE", "o": EITHER}
NAMES = ("council", "second", "third", "held_back", "held_back_second")
HELD_BACK = frozenset({"held_back", "held_back_second"})
"""Whose texts nobody reads who writes rules: only totals are shown."""

Said = dict[str, list[str]]  # box or kind -> persons, empty where nobody is named


@dataclass(frozen=True)
class Gold:
    """One document with what a careful reader marked in it."""

    id: str
    text: str
    spans: list[tuple[str, int, int, str]]  # entity, start, end, person ("" where it is nobody's name)
    box_persons: Said
    kind_persons: Said

    @property
    def boxes(self) -> list[str]:
        """The boxes that the document ticks."""
        return sorted(self.box_persons)

    @property
    def persons(self) -> list[str]:
        """The living persons that are named."""
        return sorted({person for entity, _, _, person in self.spans if entity == "PERSON" and person[0] == "p"})


def unmarked(marked: str) -> tuple[str, list[tuple[str, int, int, str]]]:
    """The text without its marks, and their places."""
    text, spans, end = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        code = match[1]
        entity = KINDS.get(code, "PERSON")
        titled = TITLE.match(match[2]) if entity == "PERSON" else None
        lead = titled.end() if titled else 0
        spans.append((entity, len(text) + lead, len(text) + len(match[2]), code if entity == "PERSON" else ""))
        text += match[2]
        end = match.end()
    return text + marked[end:], spans


def said(words: str) -> Said:
    """Boxes or kinds of a head, with their persons."""
    parts = (word.partition(":") for word in words.split())
    return {name: [f"p{number}" for number in numbers.split(",") if number] for name, _, numbers in parts}


def read(path: Path) -> list[Gold]:
    """Every document of a marked-up file."""
    found = []
    for part in re.split(r"(?m)^### ", "\n" + path.read_text(encoding="utf-8"))[1:]:
        head, _, body = part.partition("\n")
        name, boxes, kinds = (head + "||").split("|")[:3]
        text, spans = unmarked(body)
        found.append(Gold(name.strip(), text, spans, said(boxes), said(kinds)))
    return found


def corpora() -> list[Path]:
    """The marked-up files, in the order they were written."""
    return [FOLDER / f"{name}.txt" for name in NAMES]


def as_json(gold: Gold) -> str:
    """A document as one line of JSON."""
    row = {
        "id": gold.id,
        "text": gold.text,
        "spans": [{"type": e, "start": s, "end": t, "person": p} for e, s, t, p in gold.spans],
        "persons": gold.persons,
        "boxes": gold.boxes,
        "box_persons": gold.box_persons,
        "kind_persons": gold.kind_persons,
    }
    return json.dumps(row, ensure_ascii=False)


def main() -> None:
    """Writes the JSON lines of every file."""
    for path in corpora():
        path.with_suffix(".jsonl").write_text("\n".join(map(as_json, read(path))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
