"""Presidio's own recognizer test tables through these detectors and through Presidio's recognizers.

Usage: python benchmarks/presidio_tables.py FOLDER [--errors], FOLDER being presidio-analyzer/tests of a checkout of
https://github.com/data-privacy-stack/presidio (MIT). A text is right where exactly the places that its table names are
found. Presidio is asked through its own recognizer alone, at every score; these detectors all at once, at the score
that is counted. Rows that are generated and not written down, or that ask for other settings, are left out.
"""

import argparse
import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from detectors.engine import Engine

Places = tuple[tuple[int, int], ...]
TABLES = {
    "credit_card": ("CREDIT_CARD", "CreditCardRecognizer"),
    "crypto": ("CRYPTO", "CryptoRecognizer"),
    "email": ("EMAIL_ADDRESS", "EmailRecognizer"),
    "iban": ("IBAN_CODE", "IbanRecognizer"),
    "ip": ("IP_ADDRESS", "IpRecognizer"),
    "mac": ("MAC_ADDRESS", "MacAddressRecognizer"),
    "phone": ("PHONE_NUMBER", "PhoneRecognizer"),
    "uk_driving_licence": ("UK_DRIVING_LICENCE", "UkDrivingLicenceRecognizer"),
    "uk_nhs": ("UK_NHS", "NhsRecognizer"),
    "uk_nino": ("UK_NINO", "UkNinoRecognizer"),
    "uk_passport": ("UK_PASSPORT", "UkPassportRecognizer"),
    "uk_postcode": ("UK_POSTCODE", "UkPostcodeRecognizer"),
    "uk_vehicle_registration": ("UK_VEHICLE_REGISTRATION", "UkVehicleRegistrationRecognizer"),
    "us_ssn": ("US_SSN", "UsSsnRecognizer"),
}


@dataclass
class Score:
    """How many texts of one table each side has right."""

    texts: int = 0
    ours: int = 0
    theirs: int = 0
    counted: int = 0
    wrong: list[str] = field(default_factory=list)


def rows(path: Path) -> Iterator[tuple[str, Places]]:
    """(text, places) of every row that a test file writes down."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not ast.unparse(node.func).endswith("parametrize"):
            continue
        if "leniency" in ast.unparse(node.args[0]):
            continue
        for row in node.args[1].elts if isinstance(node.args[1], ast.List) else []:
            try:
                values = ast.literal_eval(row)
            except ValueError:
                continue
            places = _places(values) if isinstance(values, tuple) else None
            if places is not None:
                yield values[0], places
            elif isinstance(values, str):
                yield values, ()


def _places(values: tuple[Any, ...]) -> Places | None:
    """The places that a row names: as many as it says, behind the text, or behind its list of types."""
    for told in values[2:4]:
        if isinstance(told, tuple) and len(told) == values[1]:
            return tuple(sorted(told))
    return None


def measured(table: Path, entity: str, recognizer: Any, engine: Engine) -> Score:
    """One table through both."""
    score = Score()
    for text, places in rows(table):
        found = {(one.start, one.end): one.score for one in recognizer.analyze(text, recognizer.supported_entities)}
        ours = tuple((span.start, span.end) for span in engine.spans(text) if span.entity == entity)
        score.texts += 1
        score.theirs += tuple(sorted(place for place, sure in found.items() if sure > 0)) == places
        score.counted += tuple(sorted(place for place, sure in found.items() if sure >= 0.5)) == places
        score.ours += ours == places
        if ours != places:
            score.wrong.append(f"{text!r}: wanted {places}, found {ours}")
    return score


def main() -> None:
    """Prints a line a table, and with --errors every text that these detectors have not right."""
    options = argparse.ArgumentParser()
    options.add_argument("folder", type=Path)
    options.add_argument("--errors", action="store_true")
    chosen = options.parse_args()
    import presidio_analyzer.predefined_recognizers as predefined

    engine, total = Engine(), Score()
    for name, (entity, kind) in TABLES.items():
        table = chosen.folder / f"test_{name}_recognizer.py"
        if not table.exists():
            continue
        score = measured(table, entity, getattr(predefined, kind)(), engine)
        print(
            f"{entity:26} of {score.texts:4} texts right: ours {score.ours:4}  Presidio {score.theirs:4}, at 0.5 and over"
            f" {score.counted:4}"
        )
        for name_of in ("texts", "ours", "theirs", "counted"):
            setattr(total, name_of, getattr(total, name_of) + getattr(score, name_of))
        if chosen.errors:
            print("".join(f"    {line}\n" for line in score.wrong), end="")
    print(
        f"{'all':26} of {total.texts:4} texts right: ours {total.ours:4}  Presidio {total.theirs:4}, at 0.5 and over"
        f" {total.counted:4}"
    )


if __name__ == "__main__":
    main()
