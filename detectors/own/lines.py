"""Files of settings as trees, with the line on which each of their parts stands."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml  # type: ignore[import-untyped]

Place = tuple[str | int, ...]
HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\"-]+)\s*\]\]?")
KEY = re.compile(r"\s*\"?([\w-]+)\"?\s*=")


class FaultError(Exception):
    """Something that the file says cannot be done. The sentence holds no value of a list."""

    def __init__(self, sentence: str, place: Place = (), line: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.place = place
        self.line = line


@dataclass(frozen=True, slots=True)
class Tree:
    """What a file says; `line` tells where a part of it stands, the first line being 1."""

    content: dict[str, Any] = field(repr=False)
    line: Callable[[Place], int]


def of_toml(text: str) -> Tree:
    """The tree of a TOML file. Raises FaultError where it is not TOML."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"line (\d+)", str(error))
        line = int(where[1]) if where else text.count("\n") + 1
        raise FaultError("this is not valid TOML", line=line) from None
    return Tree(content, lambda place: _toml_line(text, place))


def _toml_line(text: str, place: Place) -> int:
    """The line of `place`, or of the nearest part around it that has one."""
    best, depth = 1, 0
    table: Place = ()
    seen: dict[Place, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        header, key = HEADER.match(line), KEY.match(line)
        if header:
            names: Place = tuple(part.strip('"') for part in header[2].split("."))
            if header[1] == "[[":
                seen[names] = seen.get(names, -1) + 1
                names = (*names, seen[names])
            table = names
        here = (*table, key[1]) if key and not header else table
        if len(here) > depth and here == place[: len(here)]:
            best, depth = number, len(here)
    return best


def of_yaml(text: str) -> Tree:
    """The tree of a YAML file. Raises FaultError where it is not YAML, or no mapping."""
    try:
        root = yaml.compose(text, yaml.SafeLoader)
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise FaultError("this is not valid YAML", line=mark.line + 1 if mark else 1) from None
    if not isinstance(content, dict):
        raise FaultError("recognizers are wanted under the key recognizers", line=1)
    return Tree(content, lambda place: _yaml_line(root, place))


def _yaml_line(node: Any, place: Place) -> int:
    line = int(node.start_mark.line) + 1
    if not place:
        return line
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == place[0]:
                return max(int(key.start_mark.line) + 1, _yaml_line(value, place[1:]) if len(place) > 1 else 0)
    if isinstance(node, yaml.SequenceNode) and isinstance(place[0], int) and place[0] < len(node.value):
        return _yaml_line(node.value[place[0]], place[1:])
    return line
