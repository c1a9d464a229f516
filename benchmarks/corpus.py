"""Reads the marked-up corpus of council documents, and writes it as JSON lines with gold spans, persons and boxes.

Marks: `[p1|Grace Okafor]` a name of person p1 (an x for somebody who has died), `[A|...]` an address, `[D|...]` a birth
date, `[G|...]` an age. The head of a document is `### id | boxes`. Usage: python benchmarks/corpus.py (writes the
JSONL beside the text).
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "tests/corpus"
MARK = re.compile(r"\[([pxADG]\d*)\|([^\]]+)\]")
TITLE = re.compile(r"(?i)(?:(?:mr & mrs|mr|mrs|ms|miss|dr|cllr|councillor|sgt|pc|ds|rev|sir)\.? )+")
KINDS = {"A": "ADDRESS", "D": "DATE_OF_BIRTH", "G": "AGE"}


@dataclass(frozen=True)
class Gold:
    """One document with what a careful reader marked in it."""

    id: str
    text: str
    spans: list[tuple[str, int, int, str]]  # entity, start, end, person ("" where it is nobody's name)
    boxes: list[str]

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


def read(path: Path) -> list[Gold]:
    """Every document of a marked-up file."""
    found = []
    for part in re.split(r"(?m)^### ", path.read_text(encoding="utf-8"))[1:]:
        head, _, body = part.partition("\n")
        name, _, boxes = head.partition("|")
        text, spans = unmarked(body)
        found.append(Gold(name.strip(), text, spans, sorted({box.split("=")[-1] for box in boxes.split()})))
    return found


def main() -> None:
    """Writes council.jsonl from council.txt."""
    rows = [
        {
            "id": gold.id,
            "text": gold.text,
            "spans": [{"type": e, "start": s, "end": t, "person": p} for e, s, t, p in gold.spans],
            "persons": gold.persons,
            "boxes": gold.boxes,
        }
        for gold in read(FOLDER / "council.txt")
    ]
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    (FOLDER / "council.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
