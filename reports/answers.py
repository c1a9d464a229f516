"""What the scan, and the incident file, can say to each question of the form; what they cannot is left open."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from exposure.assessment import Assessment
from exposure.categories import CATEGORY_LABELS, SUBJECT_LABELS, Category, SubjectType, category_of
from exposure.figures import Figure, band
from exposure.words import State
from reports.clock import clock_of
from reports.consequences import consequences
from reports.form import QUESTIONS, Question, Standing
from reports.labels import group_label, mark_of
from reports.wording import BASIS_LONG, bounds, capital, listed, number, plural, shown, size, span, when


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the form: ticked, not ticked, or None where somebody has to look first."""

    label: str
    ticked: bool | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question with what can be said to it: `paste` goes into the form, `notes` are for the officer alone."""

    question: Question
    standing: Standing
    paste: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()
    notes: tuple[str, ...] = ()
    complete: bool = True

    @property
    def needed(self) -> str:
        """What the answer still takes, and from whom; "" where nothing is missing."""
        waiting = self.standing in {Standing.OPEN, Standing.SUGGESTED} or not self.complete
        return self.question.needed if waiting else ""


def answers(assessment: Assessment) -> tuple[Answer, ...]:
    """An answer to each question, in the form's order."""
    return tuple(_ANSWERS.get(question.number, _open)(question, assessment) for question in QUESTIONS)


def not_read(assessment: Assessment) -> int:
    """Items that were not read, or not wholly."""
    states = assessment.coverage.items_by_state
    return states.get(State.UNREAD, 0) + states.get(State.PARTLY, 0)


def _choose(question: Question, *ticked: str, note: str = "") -> tuple[Box, ...]:
    return tuple(Box(label, label in ticked, note if label in ticked else "") for label in question.options)


def _open(question: Question, _: Assessment) -> Answer:
    return Answer(question, Standing.OPEN, boxes=_choose(question))


def _cyber(question: Question, assessment: Assessment) -> Answer:
    cyber = assessment.incident.cyber
    if cyber is None:
        return _open(question, assessment)
    return Answer(question, Standing.INCIDENT, boxes=_choose(question, "Yes" if cyber else "No"))


def _discovered(question: Question, assessment: Assessment) -> Answer:
    clock = clock_of(assessment)
    if clock is None:
        return _open(question, assessment)
    made = f"These figures were made when {number(max(clock.gone, 0))} hours were gone."
    end = f"The 72 hours end on {when(clock.due)}; weekends and bank holidays count."
    return Answer(question, Standing.INCIDENT, (when(clock.discovered),), notes=(end, made))


def _happened(question: Question, assessment: Assessment) -> Answer:
    start, end = assessment.incident.happened_from, assessment.incident.happened_to
    if start is None and end is None:
        return _open(question, assessment)
    words = [f"from {when(start)}" if start else "", f"to {when(end)}" if end else ""]
    return Answer(question, Standing.INCIDENT, (capital(" ".join(word for word in words if word)),))


def _category_box(assessment: Assessment, category: Category) -> Box:
    label, figure = CATEGORY_LABELS[category], assessment.categories.get(category)
    findings = sum(count for entity, count in assessment.findings.items() if category_of(entity) is category)
    special = f"; {mark_of(category)}" if mark_of(category) else ""
    if figure is not None and figure.best:
        return Box(label, ticked=True, note=f"{span(figure)} people{special}")
    if findings:
        places = plural(findings, "place")
        return Box(label, ticked=None, note=f"{places} found, none tied to a person: look before ticking{special}")
    if figure is not None and figure.upper:
        return Box(
            label, ticked=False, note=f"none found; up to {number(figure.upper)} people in what could not be read"
        )
    return Box(label, ticked=False, note="none found")


def _unknown_box(assessment: Assessment, label: str, figure: Figure | None) -> Box:
    left = not_read(assessment)
    if not left:
        return Box(label, ticked=False, note="every item was read")
    held = f"hold data of up to {number(figure.upper)} people" if figure and figure.upper else "hold more"
    return Box(label, ticked=True, note=f"{plural(left, 'item')} could not be read, or not wholly, and may {held}")


def _categories(question: Question, assessment: Assessment) -> Answer:
    boxes = tuple(
        _unknown_box(assessment, CATEGORY_LABELS[category], assessment.categories.get(category))
        if category is Category.UNKNOWN
        else _category_box(assessment, category)
        for category in Category
    )
    notes = [
        "One person may be in several categories: the numbers do not add up to the number of data subjects.",
        f"People in two categories or more: {span(assessment.several_categories)}.",
    ]
    other = sorted(
        entity for entity, count in assessment.findings.items() if count and category_of(entity) is Category.OTHER
    )
    if other:
        notes.append(f"For 'please give details below': {listed([group_label(entity) for entity in other])}.")
    return Answer(question, Standing.SCAN, boxes=boxes, notes=tuple(notes))


def _figure_notes(figure: Figure) -> str:
    bounds = f"Lower {number(figure.lower)}, best {number(figure.best)}, upper {number(figure.upper)}"
    return f"{bounds}; this is {BASIS_LONG[figure.basis]}."


def _coverage_sentence(assessment: Assessment) -> str:
    coverage = assessment.coverage
    left = not_read(assessment)
    read = f"{plural(coverage.files, 'file')} ({size(coverage.bytes)}) were examined"
    return (
        f"{read}; {plural(left, 'item')} of {number(coverage.items)} could not be read, or not wholly."
        if left
        else f"{read}."
    )


def _records(question: Question, assessment: Assessment) -> Answer:
    figure = assessment.records
    if nothing_read(assessment):
        return Answer(question, Standing.SCAN, ("Not yet known.",), notes=(_coverage_sentence(assessment),))
    return Answer(
        question,
        Standing.SCAN,
        (number(figure.best),),
        notes=(
            _figure_notes(figure),
            "A record is one row, one form, one message or one document that names somebody. "
            + _coverage_sentence(assessment),
        ),
    )


def nothing_read(assessment: Assessment) -> bool:
    """Whether there was something to read and none of it could be."""
    states = assessment.coverage.items_by_state
    return not assessment.people.upper and not (states.get(State.READ, 0) or states.get(State.PARTLY, 0))


def _people(question: Question, assessment: Assessment) -> Answer:
    figure = assessment.people
    if nothing_read(assessment):
        return Answer(question, Standing.SCAN, ("Not yet known.",), notes=(_coverage_sentence(assessment),))
    notes = [
        "The ICO advises to indicate the maximum number that may be affected: that is the upper figure.",
        _figure_notes(figure),
        f"In the ICO's published statistics the upper figure falls in the band {band(figure.upper)}.",
        "Living people only."
        + (
            f" {plural(assessment.deceased, 'person', 'people')} said to be dead are not counted."
            if assessment.deceased
            else ""
        ),
    ]
    if figure.lower != figure.upper:
        notes += _above_best(assessment) or [_coverage_sentence(assessment)]
    if assessment.registered is not None:
        known, unknown = assessment.registered.known, assessment.registered.unknown
        notes.append(f"People on your registers: {bounds(known)}. On none of them: {bounds(unknown)}.")
    return Answer(question, Standing.SCAN, (number(figure.upper),), notes=tuple(notes))


def _above_best(assessment: Assessment) -> list[str]:
    parts = [part for part in assessment.people_parts if part.direction == "ceiling" and part.people]
    return [
        f"Above the best figure, {number(part.people)}: {part.label[:1].lower()}{part.label[1:]}." for part in parts
    ]


def _subject_box(assessment: Assessment, kind: SubjectType) -> Box:
    label, figure = SUBJECT_LABELS[kind], assessment.subject_types.get(kind)
    if kind is SubjectType.UNKNOWN:
        box = _unknown_box(assessment, label, figure)
        untyped = f"; {span(figure)} people found are of no known type" if figure and figure.best else ""
        return Box(label, ticked=bool(box.ticked or untyped), note=box.note + untyped)
    if figure is None or not figure.upper:
        return Box(label, ticked=False, note="none found")
    if not figure.best:
        return Box(
            label, ticked=False, note=f"none found; up to {number(figure.upper)} people in what could not be read"
        )
    return Box(
        label, ticked=True, note=f"{span(figure)} people" + (", under 18" if kind is SubjectType.CHILDREN else "")
    )


def _subjects(question: Question, assessment: Assessment) -> Answer:
    boxes = tuple(_subject_box(assessment, kind) for kind in SubjectType)
    note = "One person may be of several types: the numbers do not add up to the number of data subjects."
    return Answer(question, Standing.SCAN, boxes=boxes, notes=(note,))


def _consequences(question: Question, assessment: Assessment) -> Answer:
    found = consequences(assessment)
    if not found:
        return Answer(question, Standing.OPEN)
    return Answer(
        question,
        Standing.SUGGESTED,
        (
            "From the kinds of data found, the possible consequences for the people concerned are:",
            *(f"- {consequence.sentence}." for consequence in found),
        ),
        notes=("Add any actual harm that is known; a scan cannot see it.",),
    )


_LIKELIHOOD = {
    "Low": "Unlikely",
    "Medium": "Neutral - neither likely nor unlikely",
    "High": "Likely",
    "Very High": "Very likely",
}


def _severity_notes(assessment: Assessment) -> Iterable[str]:
    severity = assessment.severity
    yield f"Severity {severity.score:.2f}, {severity.level} (ENISA 2013; it informs the decision and does not make it)."
    yield from (f"Reason: {reason}" for reason in severity.reasons)
    yield from (f"Assumed: {assumption}" for assumption in severity.assumptions)


def _likelihood(question: Question, assessment: Assessment) -> Answer:
    choice = "Not yet known" if nothing_read(assessment) else _LIKELIHOOD[assessment.severity.level]
    return Answer(
        question, Standing.SUGGESTED, boxes=_choose(question, choice), notes=tuple(_severity_notes(assessment))
    )


def _high_risk(question: Question, assessment: Assessment) -> Answer:
    level = assessment.severity.level
    choice = (
        "Yes"
        if level in {"High", "Very High"}
        else "No"
        if level == "Low" and not not_read(assessment)
        else "Not yet known"
    )
    paste = tuple(
        f"- {group_label(group.code)}: {span(group.people)} people. {group.reason}" for group in assessment.priorities
    )
    lead = ("Groups for whom the risk is highest:",) if paste else ()
    note = "High risk means that the people concerned must be told without undue delay (UK GDPR Art. 34)."
    return Answer(question, Standing.SUGGESTED, lead + paste, _choose(question, choice), (note,))


def _systems(question: Question, assessment: Assessment) -> Answer:
    incident = assessment.incident
    ticked = [
        *(["Confidentiality"] if incident.exfiltrated else []),
        *(["Availability"] if incident.unavailable in {"temporary", "full"} else []),
    ]
    if not ticked:
        return _open(question, assessment)
    note = f"{incident.unavailable}, says the incident file" if incident.unavailable else ""
    boxes = tuple(
        Box(box.label, box.ticked, note if box.label == "Availability" and box.ticked else box.note)
        for box in _choose(question, *ticked)
    )
    return Answer(question, Standing.INCIDENT, boxes=boxes, complete=False)


def _delay(question: Question, assessment: Assessment) -> Answer:
    clock = clock_of(assessment)
    if clock is None:
        return _open(question, assessment)
    if clock.over:
        note = (
            f"The 72 hours ended on {when(clock.due)}, before these figures were made: give the reason for the delay."
        )
    else:
        note = f"To be answered only if the report is sent after {when(clock.due)}."
    return Answer(question, Standing.OPEN, notes=(note,))


def _told(question: Question, assessment: Assessment) -> Answer:
    groups = tuple(
        f"{group_label(group.code)}, {span(group.people)} people: {group.reason}" for group in assessment.priorities
    )
    return Answer(question, Standing.OPEN, boxes=_choose(question), notes=groups)


def _about(question: Question, assessment: Assessment) -> Answer:
    controllers = assessment.incident.controllers
    if not controllers:
        return _open(question, assessment)
    paste = (
        "Controller" + ("s" if len(controllers) > 1 else "") + ": " + listed([shown(name) for name in controllers]),
    )
    return Answer(question, Standing.INCIDENT, paste, complete=False)


def _reason(question: Question, assessment: Assessment) -> Answer:
    staff = assessment.incident.organisation_size
    ticked = [] if staff is None else ["Fewer than 250 staff" if staff < 250 else "250 staff or more"]
    notes: tuple[str, ...] = ()
    if assessment.people.best and assessment.severity.level != "Low":
        ticked.append("The breach meets the threshold to report")
        notes = ("The threshold: a risk to people's rights and freedoms is not unlikely (UK GDPR Art. 33).",)
    standing = Standing.SUGGESTED if notes else Standing.INCIDENT if ticked else Standing.OPEN
    return Answer(question, standing, boxes=_choose(question, *ticked), notes=notes)


_ANSWERS: dict[str, Callable[[Question, Assessment], Answer]] = {
    "A3": _cyber,
    "A5": _discovered,
    "A6": _happened,
    "A7": _categories,
    "A8": _records,
    "A9": _people,
    "A10": _subjects,
    "B1": _consequences,
    "B2": _likelihood,
    "B2'": _high_risk,
    "B3": _systems,
    "B7": _delay,
    "B11": _told,
    "B14": _about,
    "B15": _reason,
}


OF_ONE = ("A7", "A8", "A9", "A10")
"""The questions whose answers each controller of a shared service has of its own."""

NOBODYS = "files that no controller was named for"


def split_answers(assessment: Assessment) -> tuple[tuple[str, tuple[Answer, ...]], ...]:
    """For each controller of a shared service its name and its answers to the questions on figures.

    A person of whom two controllers hold data is in the figures of both.
    """
    found = []
    for one in assessment.controllers:
        names = ("people", "records", "categories", "subject_types", "several_categories", "findings")
        coverage = assessment.coverage.model_copy(update={"files": one.files, "bytes": one.bytes})
        mine = assessment.model_copy(update={name: getattr(one, name) for name in names} | {"coverage": coverage})
        made = tuple(answer for answer in answers(mine) if answer.question.number in OF_ONE)
        found.append((one.name or NOBODYS, made))
    return tuple(found)
