"""ENISA's severity on the cases that the regulator's facts name."""

from exposure.assessment import Incident
from exposure.figures import Figure
from exposure.severity import severity

SOME = Figure(lower=1, best=1, upper=1)
NAMED = {"PERSON": 1, "ADDRESS": 1}
RANSOM = Incident(name="x", cyber=True, exfiltrated=True, unavailable="no")


def test_identifiable_health_data_taken_by_a_gang_is_very_high() -> None:
    found = severity({"health": SOME, "basic": SOME}, {}, NAMED, RANSOM)
    assert (found.data_processing_context, found.identification, found.circumstances) == (4, 1, 1)
    assert (found.score, found.level) == (5, "Very High")


def test_a_list_of_names_and_addresses_taken_by_a_gang_is_medium() -> None:
    found = severity({"basic": SOME}, {}, NAMED, RANSOM)
    assert (found.score, found.level) == (2, "Medium")


def test_bank_details_score_as_financial_and_children_raise_simple_data() -> None:
    assert severity({"financial": SOME}, {}, NAMED, RANSOM).data_processing_context == 3
    assert severity({"basic": SOME}, {"children": SOME}, NAMED, RANSOM).data_processing_context == 2
    assert severity({"other": SOME}, {}, NAMED, RANSOM).data_processing_context == 2


def test_lost_availability_adds_its_step() -> None:
    gone = RANSOM.model_copy(update={"unavailable": "full"})
    assert severity({"basic": SOME}, {}, NAMED, gone).score == 2.5


def test_what_is_not_known_is_assumed_and_said() -> None:
    found = severity({"basic": SOME}, {}, {"PERSON": 1}, Incident(name="x"))
    assert found.identification == 0.75
    assert len(found.assumptions) == 3


def test_an_accident_that_nobody_used_is_low() -> None:
    safe = Incident(name="x", cyber=False, exfiltrated=False, unavailable="no")
    found = severity({"basic": SOME}, {}, {"UK_NHS": 3}, safe)
    assert (found.level, found.assumptions) == ("Low", ())


def test_nothing_found_is_low() -> None:
    found = severity({}, {}, {}, Incident(name="x", cyber=False, exfiltrated=False, unavailable="no"))
    assert found.score == 0.25
