"""What changed since an earlier run, in the words of a follow-up report."""

from collections.abc import Iterator

from exposure.assessment import Shift, Since
from exposure.figures import Figure
from reports.labels import category_label, subject_label
from reports.wording import number, plural, span

FILES = {
    "new": "new",
    "changed": "with other content",
    "moved": "in another place",
    "gone": "there no more",
    "unchanged": "as before",
    "read now": "not read before and read now",
    "unread now": "read before and not read now",
}


def sentences(since: Since) -> Iterator[str]:
    """The changes, a sentence each: figures, then files, then what else decides."""
    if not since.shifts:
        yield "No figure changed."
    for shift in since.shifts:
        yield _shift(shift)
    counted = [f"{number(since.files[name])} {said}" for name, said in FILES.items() if name in since.files]
    if counted:
        yield f"Files: {', '.join(counted)}."
    yield from since.reasons


def _shift(shift: Shift) -> str:
    parts = [
        f"{plural(shift.came, 'more is', 'more are')} only in files that had not been read before"
        if shift.came
        else "",
        f"{number(shift.went)} were only in files that are gone or have other content" if shift.went else "",
        f"{shift.otherwise:+,} by decisions, rules, or telling apart with more to go by" if shift.otherwise else "",
    ]
    why = "; ".join(part for part in parts if part) if shift.came or shift.went else ""
    return f"{_name(shift.name)}: {_told(shift.before)} before, {_told(shift.after)} now{': ' if why else ''}{why}."


def _told(figure: Figure) -> str:
    bounds = span(figure)
    return bounds if figure.lower == figure.upper else f"{number(figure.best)} ({bounds})"


def _name(name: str) -> str:
    kind, _, code = name.partition(":")
    if kind == "category":
        return category_label(code)
    if kind == "subject":
        return subject_label(code)
    return f"Dataset {code}, people" if code else kind.capitalize()
