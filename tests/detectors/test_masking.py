"""Birth dates in the names of files."""

import pytest

from detectors.engine import Engine
from detectors.prose.masking import masked_path

ENGINE = Engine()


@pytest.mark.parametrize(
    ("path", "masked"),
    [
        ("Letters/Smith_Joanna_19610312.docx", "Letters/S***_J***_1***.docx"),
        ("Joanna Smith DOB 12-03-1961.pdf", "J*** S*** DOB 1***.pdf"),
        ("Joanna Smith 1961.03.12.pdf", "J*** S*** 1***.pdf"),
        ("Joanna Smith 12032011.pdf", "J*** S*** 1***.pdf"),
        ("Joanna Smith 20240312.docx", "J*** S*** 20240312.docx"),
        ("Minutes 12-03-1961.docx", "Minutes 12-03-1961.docx"),
    ],
)
def test_a_birth_date_beside_a_name_is_masked_with_it(path, masked):
    assert masked_path(path, ENGINE) == masked
