import pytest

from detectors.prose.told_place import told_place


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Your rent is late. The tenancy began in May; the landlord has done the repairs.", "customers"),
        ("Disciplinary hearing: the employee was off on sickness absence, see payroll.", "employees"),
        ("Pt seen in clinic. Bloods taken, 20 mg daily, back to the ward.", "patients"),
        ("The SENCO met his teacher; attendance in year 4 is poor.", "pupils"),
        ("The social worker, the health visitor and mum met at the contact centre.", "childrens services"),
        ("Care Act assessment: hoisted, four carers, DoLS in place.", "adult social care"),
        ("The cat sat on the mat.", "x/y.txt"),
    ],
)
def test_what_a_document_without_a_place_tells(text, words):
    assert told_place("x/y.txt", "", [text]) == words


def test_a_place_that_tells_is_kept():
    assert told_place("Housing/Rents/x.txt", "Housing", ["Pt seen in clinic, ward, bloods"]) == "Housing/Rents/x.txt"
