"""What the exposure report says in sentences: the headline, what it rests on, and what could not be read."""

from dataclasses import dataclass

from exposure.assessment import Assessment, Coverage
from exposure.categories import SPECIAL, SubjectType
from exposure.figures import Basis
from exposure.words import State
from reports.answers import not_read, nothing_read
from reports.labels import advice, category_label, state_label
from reports.wording import BASIS_LONG, listed, number, plural, share, shown, size, span

STATES = (State.READ, State.PARTLY, State.UNREAD, State.DUPLICATE, State.SKIPPED)


@dataclass(frozen=True, slots=True)
class Slice:
    """One state of the coverage bar, in files and bytes, each with its share of the whole."""

    state: str
    label: str
    files: int
    bytes: int
    files_share: str
    bytes_share: str
    width: float  # per cent of the bytes


@dataclass(frozen=True, slots=True)
class CauseLine:
    """One cause of what was not read, with the task that would mend it."""

    what: str
    task: str
    items: int
    bytes: int


def slices(coverage: Coverage) -> list[Slice]:
    """Files and bytes by state, in a fixed order; a state that the list does not know comes last."""
    states = [*STATES, *sorted(set(coverage.files_by_state) - set(STATES))]
    return [
        Slice(
            str(state).replace(" ", "-"),
            state_label(state),
            files,
            held,
            share(files, coverage.files),
            share(held, coverage.bytes),
            round(100 * held / coverage.bytes, 2) if coverage.bytes else 0.0,
        )
        for state in states
        if (files := coverage.files_by_state.get(state, 0)) | (held := coverage.bytes_by_state.get(state, 0))
    ]


def lost_bytes(coverage: Coverage) -> int:
    """Bytes of the files that were not read, or not wholly."""
    return coverage.bytes_by_state.get(State.UNREAD, 0) + coverage.bytes_by_state.get(State.PARTLY, 0)


def cause_lines(coverage: Coverage) -> list[CauseLine]:
    """The causes, the most files first."""
    ordered = sorted(coverage.causes, key=lambda cause: (-cause.files, -cause.bytes, cause.cause))
    return [CauseLine(advice(line.cause).what, advice(line.cause).task, line.files, line.bytes) for line in ordered]


def headline(assessment: Assessment) -> list[str]:
    """Three sentences that a chief executive can repeat."""
    if not assessment.coverage.items:
        return ["There was nothing to read in this run."]
    if nothing_read(assessment):
        return ["Nothing could be read yet, so nobody can say how many people are concerned."]
    if not assessment.people.upper:
        return [f"No personal data of living people was found. {_read(assessment)}"]
    return [
        *first_estimate(assessment),
        *scope(assessment),
        _who(assessment),
        *_sensitive(assessment),
        _read(assessment),
    ]


def first_estimate(assessment: Assessment) -> list[str]:
    """The sentence that says that no figure is a count yet; none where all was read."""
    sample = assessment.sample
    if sample is None:
        return []
    read = f"{number(sample.files)} of {number(sample.of_files)} files"
    held = f"{size(sample.bytes)} of {size(sample.of_bytes)}"
    carried = "every figure is carried over from them, and a kind of data that few files hold may be missing"
    return [f"First estimate, from {read} ({held}), drawn by lot: {carried}."]


def scope(assessment: Assessment) -> list[str]:
    """What part of the case the figures are about, beside all that was at risk; nothing where they are about all."""
    found = assessment.scope
    if found is None:
        return []
    held = f"{number(found.files)} of {number(found.of_files)} files"
    told = [f'These figures are about the scope "{found.name}": {held}.', *found.rules]
    if found.listed is not None and found.matched is not None:
        missing = found.listed - found.matched
        named = f"Of {plural(found.listed, 'line')} of the list, {number(found.matched)} name a file that was read"
        told.append(f"{named}; {number(missing)} name none, and what those held is in no figure.")
    risk = f"{span(found.at_risk_people)} people, {span(found.at_risk_records)} records"
    told.append(f"Exposed: {span(assessment.people)} people. At risk, in everything within reach: {risk}.")
    return told


def _who(assessment: Assessment) -> str:
    holding = sum(1 for dataset in assessment.datasets if dataset.people.best)
    children = assessment.subject_types.get(SubjectType.CHILDREN)
    among = f", among them {span(children)} children" if children and children.best else ""
    return f"Personal data of {span(assessment.people)} living people was found in {plural(holding, 'dataset')}{among}."


def _sensitive(assessment: Assessment) -> list[str]:
    found = sorted(
        ((figure, code) for code, figure in assessment.categories.items() if code in SPECIAL and figure.best),
        key=lambda entry: (-entry[0].best, entry[1]),
    )
    if not found:
        return ["No special category data was found."]
    named = [f"{_lower_first(category_label(code))} ({span(figure)} people)" for figure, code in found[:3]]
    more = len(found) - 3
    return [
        f"Special category data is among it: {listed([*named, *([plural(more, 'further kind')] if more > 0 else [])])}."
    ]


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def _read(assessment: Assessment) -> str:
    left, coverage = not_read(assessment), assessment.coverage
    if assessment.sample is not None:
        return f"{plural(left, 'item')} of the files that were read could not be read, or not wholly."
    if not left:
        held = f"{plural(coverage.files, 'file')} ({size(coverage.bytes)})"
        return f"All of {held} was read, or left out by a rule that is named below."
    return (
        f"{plural(left, 'item')} of {number(coverage.items)} could not be read, or not wholly; "
        "the upper figure allows for what they may hold."
    )


def basis_sentence(assessment: Assessment) -> str:
    """What the bounds of the number of people rest on, in one sentence."""
    basis = assessment.people.basis
    if basis is Basis.WORKING_RANGE:
        return f"The bounds are {BASIS_LONG[basis]}. A review of 100 sampled people turns it into an interval."
    review = assessment.review
    judged = f"; {plural(review.drawn_judged, 'person', 'people')} of the sample were judged" if review else ""
    return f"The bounds are {BASIS_LONG[basis]}{judged}."


def register_sentence(assessment: Assessment) -> str:
    """How many of the people are on the operator's registers and how many on none; "" where there are no registers."""
    found = assessment.registered
    if found is None:
        return ""
    each = [f"{number(one.people.best)} [{span(one.people)}] are on {shown(one.name)}" for one in found.registers]
    unknown = f"{number(found.unknown.best)} [{span(found.unknown)}] on none"
    return f"Of {number(assessment.people.best)} people by the best figure, {listed(each)}; {unknown}."


GLOSSARY = {
    "Dataset": "What the counts are grouped by: a folder of a share, a mailbox, a table of a database.",
    "Item": "One thing to read: a file, a message, an attachment, a member of an archive, a table.",
    "Record": "One row, form, message or document that is about somebody: the ICO's personal data record.",
    "Person": "A distinct living human being that records were matched to: the ICO's data subject.",
    "Finding": "One place where something personal was found. The value itself is kept nowhere in this report.",
    "Lower, best, upper": "The figure that is safe to call a minimum, the likeliest, and the most that there may be.",
    "Working range": "Bounds made by the program alone, before anybody has checked which records belong together.",
    "Register": "A list that the operator has, of people it knows. Nobody is counted for being on it.",
    "95% interval": "Bounds from a random sample that a reviewer has judged; 19 of 20 such intervals hold the truth.",
    "Not read": "An item, or part of one, that could not be opened. It is never taken for one without personal data.",
    "Special category": "Data that UK GDPR Art. 9 protects most: health, ethnicity, belief, opinion, union membership, "
    "sex life, orientation, genetic and biometric data.",
    "Severity": "ENISA's method of 2013: context of the data, times ease of identification, plus circumstances. "
    "Under 2 low, under 3 medium, under 4 high, from 4 very high.",
}
