"""Employee or payroll number, where a label names it."""

import pyarrow as pa

from detectors.bulk import compact_many, digits_many, lengths, matches, where
from detectors.checks import compact, digits
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The number in capitals; None where it holds fewer than three digits."""
    number = compact(text)
    return number if len(digits(number)) >= 3 and digits(number).strip("0") else None


def numbered_many(texts: pa.StringArray) -> pa.StringArray:
    """`numbered` of each."""
    found = compact_many(texts)
    return where((lengths(digits_many(found)) >= 3) & matches(found, "[1-9]"), found)


DETECTOR = Detector(
    entity="EMPLOYEE_ID",
    label="employee number",
    definition="https://www.gov.uk/payroll-software",
    pattern=(
        r"(?i:\b(?:employee|payroll|staff|personnel|emp|assignment|worker)[ _-]?(?:number|no|id|ref|reference|num)s?\b"
        r"\.?[ \t]{0,3}(?:is[ \t]|[:#=])?[ \t]{0,3}|\bpayroll[ \t]{0,3}[:#=]?[ \t]{0,3})"
        r"(?P<value>[A-Z]{0,4}-?\d{3,9}[A-Z]?)"
    ),
    check=numbered,
    check_many=numbered_many,
    base=0.91,
    with_context=0.93,
    context=("human resources", "payslip", "salary"),
    headers=(
        *("employee id", "employee number", "emp id", "emp number", "staff id", "staff number", "payroll number"),
        *("payroll id", "payroll reference", "personnel number", "assignment number", "worker id", "employee"),
        *("employee reference", "staff reference", "pay number", "payroll", "empno", "pers no", "pers number"),
        *(
            "person assignment number",
            "hr number",
            "hr id",
            "oracle number",
            "sap number",
            "employee code",
            "staff code",
        ),
    ),
    hits=("Employee No: 104522", "payroll number P12345", "staff id: LB00412", "payroll 447118; NI"),
    misses=("staff no longer required", "employee number: tbc", "employee 104522 units"),
    identifies=Strength.STRONG,
    cell=r"[A-Za-z]{0,4}[ /-]?\d{3,9}(?:-\d{1,2}|[A-Za-z])?",
)
