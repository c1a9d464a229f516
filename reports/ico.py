"""The ICO answer sheet: each question of the form with what to write, as plain text and as a page to paste from."""

import re
from collections.abc import Iterator
from pathlib import Path

from exposure.assessment import Assessment
from reports.answers import Answer, Box, answers, not_read, split_answers
from reports.clock import clock_of
from reports.declare import Report
from reports.form import Standing
from reports.page import page
from reports.story import first_estimate, scope
from reports.wording import capital, number, plural, shown, when

MARKS = {True: "[x]", False: "[ ]", None: "[?]"}


def sheet(assessment: Assessment) -> str:
    """The whole sheet as Markdown."""
    made = answers(assessment)
    body = [line for answer in made for line in _section(answer)]
    return "\n".join([*_head(assessment, made), *body, *(line for line in _controllers(assessment)), ""])


def safe(text: str) -> str:
    """`text` as Markdown that shows it and nothing else, on one line."""
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", shown(text))


def _head(assessment: Assessment, made: tuple[Answer, ...]) -> Iterator[str]:
    clock = clock_of(assessment)
    counts = {standing: sum(answer.standing is standing for answer in made) for standing in Standing}
    yield f"# Answers for the ICO's breach form: {safe(assessment.incident.name)}"
    yield ""
    due = when(clock.due) if clock else "not known: the incident file does not say when it was discovered"
    yield f"- Notification due: {due}"
    yield f"- Figures of: {when(assessment.run.finished)} (run {safe(assessment.run.id)})"
    yield from (f"- **{safe(line)}**" for line in (*first_estimate(assessment), *scope(assessment)))
    yield f"- Of {len(made)} questions: {', '.join(f'{count} {standing}' for standing, count in counts.items())}"
    yield f"- Not read, or not wholly: {plural(not_read(assessment), 'item')} of {number(assessment.coverage.items)}"
    yield ""
    yield "Paste what stands under **Write**. `[x]` tick, `[ ]` leave empty, `[?]` look first. This sheet holds no"
    yield "breached personal data; keep it so: the form must not contain any. The form cannot be saved and resumed, and"
    yield "further details can follow later: nobody has to wait for the last figure."


def _section(answer: Answer) -> Iterator[str]:
    question = answer.question
    yield from ("", f"## {question.number}. {question.text}", "", f"*{capital(answer.standing)}*")
    if answer.boxes:
        yield ""
        yield from (_box(box) for box in answer.boxes)
    if answer.paste:
        yield from ("", "**Write:**", "", *answer.paste)
    if answer.needed:
        yield from ("", f"Needed: {answer.needed}")
    if answer.notes:
        yield from ("", *(f"> {note}" for note in _spaced(answer.notes)))


def _controllers(assessment: Assessment) -> Iterator[str]:
    for name, made in split_answers(assessment):
        yield from ("", f"# For {safe(name)}")
        yield from (line for answer in made for line in _section(answer))


def _spaced(notes: tuple[str, ...]) -> Iterator[str]:
    for place, note in enumerate(notes):
        if place:
            yield ""
        yield note


def _box(box: Box) -> str:
    return f"- {MARKS[box.ticked]} {box.label}" + (f" - {box.note}" if box.note else "")


def render(assessment: Assessment, folder: Path) -> None:
    """Writes `ico-answers.md` and the same as `ico-answers.html`."""
    (folder / REPORT.filename).write_text(sheet(assessment), encoding="utf-8", newline="\n")
    made = answers(assessment)
    html = page(
        "ico.html.j2",
        assessment=assessment,
        answers=made,
        clock=clock_of(assessment),
        left=not_read(assessment),
        first=[*first_estimate(assessment), *scope(assessment)],
        controllers=split_answers(assessment),
    )
    (folder / "ico-answers.html").write_text(html, encoding="utf-8", newline="\n")


REPORT = Report("ico", "Answers for the ICO's breach form", "ico-answers.md", render)
