"""Recognizers in Presidio's own YAML form, as the operator's patterns, lists and switches.

Source: https://microsoft.github.io/presidio/analyzer/recognizer_registry_provider/
"""

from dataclasses import dataclass, field
from typing import Any

from detectors.own.lines import FaultError, Place
from detectors.own.patterns import without_guards

RAISED_BY_CONTEXT, LEAST_WITH_CONTEXT = 0.35, 0.4
"""What Presidio's context enhancer adds to a score, and the least that it makes of one."""
DENY_SCORE = 1.0
FLAGS = (2, "i"), (8, "m"), (16, "s")
PRESIDIO_FLAGS = 26
"""Presidio's default: DOTALL, MULTILINE and IGNORECASE, by the numbers of Python's `re`."""
KNOWN = frozenset(
    "name supported_entity supported_entities supported_language supported_languages patterns deny_list "
    "deny_list_score context type enabled version global_regex_flags class_name country_code".split()
)
PREDEFINED = {
    "CreditCardRecognizer": "CREDIT_CARD",
    "CryptoRecognizer": "CRYPTO",
    "EmailRecognizer": "EMAIL_ADDRESS",
    "IbanRecognizer": "IBAN_CODE",
    "IpRecognizer": "IP_ADDRESS",
    "MacAddressRecognizer": "MAC_ADDRESS",
    "NhsRecognizer": "UK_NHS",
    "PhoneRecognizer": "PHONE_NUMBER",
    "UkDrivingLicenceRecognizer": "UK_DRIVING_LICENCE",
    "UkNinoRecognizer": "UK_NINO",
    "UkPassportRecognizer": "UK_PASSPORT",
    "UkPostcodeRecognizer": "UK_POSTCODE",
    "UkVehicleRegistrationRecognizer": "UK_VEHICLE_REGISTRATION",
    "UsSsnRecognizer": "US_SSN",
}
"""Recognizers that ship with Presidio, by the entity that is declared here; the others have no counterpart."""


@dataclass(slots=True)
class Taken:
    """The tree of a `detectors.toml` that means the same, and where its parts come from."""

    own: dict[str, Any] = field(repr=False)
    origins: dict[Place, Place] = field(default_factory=dict)

    def add(self, kind: str, part: dict[str, Any], place: Place) -> None:
        """Add one detector or list that stands at `place`."""
        self.origins[kind, len(self.own[kind])] = place
        self.own[kind].append(part)


def as_own(content: dict[str, Any]) -> Taken:
    """What a file of recognizers means. Raises FaultError where a recognizer cannot be taken."""
    place: Place = ()
    registry = content.get("recognizer_registry")
    if isinstance(registry, dict):
        content, place = registry, ("recognizer_registry",)
    listed = content.get("recognizers")
    if not isinstance(listed, list):
        raise FaultError("a list of recognizers is missing", place)
    flags = content.get("global_regex_flags", PRESIDIO_FLAGS)
    taken = Taken({"detector": [], "deny": [], "switch": {"on": [], "off": []}})
    for number, one in enumerate(listed):
        _add(taken, one, (*place, "recognizers", number), flags)
    return taken


def _add(taken: Taken, one: Any, place: Place, flags: int) -> None:
    if isinstance(one, str):
        one = {"name": one, "type": "predefined"}
    if not isinstance(one, dict):
        raise FaultError("a recognizer is a mapping or the name of one that ships with Presidio", place)
    unknown = sorted(str(key) for key in one if key not in KNOWN)
    if unknown:
        raise FaultError(f"{unknown[0]} is not a key of a recognizer", (*place, unknown[0]))
    enabled = one.get("enabled", True)
    if one.get("type") == "predefined" or not ({"patterns", "deny_list"} & one.keys()):
        entity = PREDEFINED.get(str(one.get("class_name", one.get("name", ""))))
        if entity is not None:
            taken.own["switch"]["on" if enabled else "off"].append(entity)
    elif enabled and _speaks_english(one):
        _add_custom(taken, one, place, int(one.get("global_regex_flags", flags)))


def _speaks_english(one: dict[str, Any]) -> bool:
    languages = one.get("supported_languages", one.get("supported_language", "en"))
    said = languages if isinstance(languages, list) else [languages]
    return any((one.get("language") if isinstance(one, dict) else one) == "en" for one in said)


def _add_custom(taken: Taken, one: dict[str, Any], place: Place, flags: int) -> None:
    entity = one.get("supported_entity")
    if not isinstance(entity, str):
        raise FaultError("supported_entity is missing", place)
    context = one.get("context") or []
    for number, pattern in enumerate(one.get("patterns") or []):
        at = (*place, "patterns", number)
        taken.add("detector", _pattern(entity, one, pattern, at, flags) | {"context": context}, at)
    if one.get("deny_list"):
        score = one.get("deny_list_score", DENY_SCORE)
        taken.add("deny", {"entity": entity, "values": one["deny_list"], "score": score}, (*place, "deny_list"))


def _pattern(entity: str, one: dict[str, Any], pattern: Any, place: Place, flags: int) -> dict[str, Any]:
    if not isinstance(pattern, dict) or not isinstance(pattern.get("regex"), str):
        raise FaultError("a pattern has a name, a regex and a score", place)
    score = pattern.get("score", 0.5)
    if not isinstance(score, int | float) or not 0 <= score <= 1:
        raise FaultError("score must lie between 0 and 1", (*place, "score"))
    body, left, right = without_guards(pattern["regex"])
    letters = "".join(letter for bit, letter in FLAGS if flags & bit)
    return {
        "entity": entity,
        "label": f"{one.get('name', entity)}: {pattern.get('name', 'pattern')}",
        "pattern": f"(?{letters}:{body})" if letters else body,
        "score": score,
        "score_with_context": min(1.0, max(score + RAISED_BY_CONTEXT, LEAST_WITH_CONTEXT)),
        "whole_words": False,
        "not_before": left,
        "not_after": right,
    }
