"""The operator's file, TOML or Presidio's YAML, read and proved; a mistake is one sentence with its line."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from detectors.engine import declared_detectors
from detectors.own.compiling import compile_own
from detectors.own.lines import FaultError, Place, Tree, of_toml, of_yaml
from detectors.own.presidio_file import as_own
from exposure.errors import UsageError
from exposure.own import Denied, OwnDetectors, OwnList

MOST_BYTES = 20_000_000
SAID = {
    "extra_forbidden": "is not a key that is known",
    "missing": "is missing",
    "greater_than_equal": "is out of range",
    "less_than_equal": "is out of range",
    "string_too_short": "is empty",
    "string_too_long": "is too long",
    "literal_error": 'is none of "one person", "several people", "nobody"',
}
PATTERNED = {"entity": "is not written like COUNCIL_TAX_REF: capitals, digits and underscores"}


def of_file(path: Path) -> OwnDetectors:
    """What the file at `path` says, with the values of the lists that it names, all of it proved to work.

    Raises UsageError with one sentence: the file, the line, what is wrong; never a value of a list.
    """
    text = _text(path)
    tree: Tree | None = None
    origins: Mapping[Place, Place] = {}
    try:
        if path.suffix.lower() in {".yaml", ".yml"}:
            tree = of_yaml(text)
            taken = as_own(tree.content)
            content, origins = taken.own, taken.origins
        else:
            tree = of_toml(text)
            content = tree.content
        own = _with_files(_model(content), path)
        compile_own(own, declared_detectors())
    except FaultError as fault:
        line = fault.line or (tree.line(_origin(fault.place, origins)) if tree else 1)
        raise UsageError(f"{path.name}, line {line}: {fault.sentence}. See docs/detectors.md.") from None
    return own


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UsageError(f"The file of detectors {path} is too large.")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UsageError(f"There is no file of detectors {path}.") from None
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"The file of detectors {path} cannot be read.") from None


def _origin(place: Place, origins: Mapping[Place, Place]) -> Place:
    """Where the part of the tree at `place` comes from in the file itself."""
    start = origins.get(place[:2])
    if start is None:
        return place
    return (*start, *("regex" if part == "pattern" else part for part in place[2:]))


def _model(content: dict[str, Any]) -> OwnDetectors:
    try:
        return OwnDetectors.model_validate(content)
    except ValidationError as error:
        faults = error.errors(include_input=False, include_url=False)
        first = min(faults, key=lambda fault: fault["type"] != "extra_forbidden")
        place = tuple(part for part in first["loc"] if part != "[key]")
        raise FaultError(_sentence(place, first["type"]), place) from None


def _sentence(place: Place, kind: str) -> str:
    names = [part for part in place if isinstance(part, str)]
    name = names[-1] if names else "the file"
    if kind == "string_pattern_mismatch":
        return f"{name} {PATTERNED['entity'] if names[0] != 'detector' or name == 'entity' else SAID_GUARD}"
    return f"{name} {SAID.get(kind, 'has a value of the wrong kind')}"


SAID_GUARD = 'is no class of characters such as "[0-9-]"'


def _with_files(own: OwnDetectors, path: Path) -> OwnDetectors:
    """`own` with the lines of the files that its lists name, one value a line, as values."""
    allow = tuple(_filled(one, path, ("allow", number, "file")) for number, one in enumerate(own.allow))
    deny = tuple(_filled(one, path, ("deny", number, "file")) for number, one in enumerate(own.deny))
    modulus = own.modulus
    if modulus.weights or modulus.substitutions:
        texts = {
            f"{name}_text": _beside(path, getattr(modulus, name), ("modulus", name))
            for name in ("weights", "substitutions")
            if getattr(modulus, name)
        }
        modulus = modulus.model_copy(update=texts | {"weights": "", "substitutions": ""})
    return own.model_copy(update={"allow": allow, "deny": deny, "modulus": modulus})


def _beside(path: Path, name: str, place: Place) -> str:
    """The text of the file that `path` names beside itself."""
    try:
        return (path.parent / name).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise FaultError("the file that it names cannot be read", place) from None


def _filled(one: "OwnList | Denied", path: Path, place: Place) -> "OwnList | Denied":
    if not one.file:
        return one
    values = tuple(line.strip() for line in _beside(path, one.file, place).splitlines() if line.strip())
    return one.model_copy(update={"values": (*one.values, *values), "file": ""})
