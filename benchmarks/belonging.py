"""Whose each box and kind of a marked document is: pairs of box and person, and of kind and person, beside the gold."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from corpus import Gold, Said

from detectors.scanner import Scanner
from exposure.found import Found, ItemContext
from exposure.words import Passage

Pairs = set[tuple[str, str]]  # box or kind, person
INCIDENT = date(2025, 6, 1)  # about when the documents were written
KINDS = ("children", "students", "vulnerable_adults", "patients", "customers", "employees")


def persons_of(gold: Gold, found: Found) -> dict[int, str]:
    """The gold's person that each mention stands for, by the places of its names."""
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for row in found.findings.to_pylist():
        if row["entity"] == "PERSON" and row["mention"] is not None:
            for kind, start, end, person in gold.spans:
                if kind == "PERSON" and start < row["end"] and row["start"] < end:
                    votes[row["mention"]][person] += 1
    return {mention: min(told, key=lambda person: (-told[person], person)) for mention, told in votes.items()}


def pairs_of(said: Said, wanted: Iterable[str]) -> Pairs:
    """What the head of a document says of persons that it names."""
    return {(name, person) for name in wanted for person in said.get(name, ())}


def found_pairs(gold: Gold, found: Found, column: str, wanted: Iterable[str]) -> Pairs:
    """What the mentions say of the gold's living persons."""
    names, codes = persons_of(gold, found), set(wanted)
    rows: list[Mapping[str, list[str]]] = found.mentions.to_pylist()
    told = {(code, names.get(int(row["mention"]), "")) for row in rows for code in row[column] or () if code in codes}  # type: ignore[call-overload]
    return {(code, person) for code, person in told if person.startswith("p")}


def line(title: str, golds: Sequence[Pairs], got: Sequence[Pairs]) -> str:
    """Precision, recall and F1 of pairs; and how many pairs of boxes found in the document have the right person."""
    hit = sum(len(want & have) for want, have in zip(golds, got, strict=True))
    false = sum(len(have - want) for want, have in zip(golds, got, strict=True))
    missed = sum(len(want - have) for want, have in zip(golds, got, strict=True))
    told = [({code for code, _ in want} & {code for code, _ in have}) for want, have in zip(golds, got, strict=True)]
    right = sum(
        len({p for p in want & have if p[0] in both}) for want, have, both in zip(golds, got, told, strict=True)
    )
    given = sum(len({p for p in have if p[0] in both}) for have, both in zip(got, told, strict=True))
    return (
        f"whose {title}: P {hit / max(1, hit + false):.3f} R {hit / max(1, hit + missed):.3f}"
        f" F1 {2 * hit / max(1, 2 * hit + false + missed):.3f} of {hit + missed} pairs;"
        f" where the document has it, given to the right person {right} of {given}"
    )


def show_belonging(scanner: Scanner, golds: Sequence[Gold], boxes: Iterable[str], *, errors: bool) -> None:
    """Prints the line of the boxes and that of the kinds."""
    boxes = tuple(boxes)
    found = [scanner.text([Passage("", gold.text)], ItemContext(incident_date=INCIDENT)) for gold in golds]
    for title, column, codes in (("boxes", "categories", boxes), ("kinds", "subject_types", KINDS)):
        want = [pairs_of(gold.box_persons if title == "boxes" else gold.kind_persons, codes) for gold in golds]
        got = [found_pairs(gold, one, column, codes) for gold, one in zip(golds, found, strict=True)]
        print(line(title, want, got))
        for gold, one, other in zip(golds, want, got, strict=True) if errors else ():
            if one != other:
                print("  ", title, gold.id, "missed", sorted(one - other), "extra", sorted(other - one))
