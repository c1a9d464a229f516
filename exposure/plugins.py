"""The folder is the registry: every module of a package that declares a plug-in is in, and nobody keeps a list."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import TypeVar

Kind = TypeVar("Kind")


def modules(package: str) -> Iterator[ModuleType]:
    """The modules directly inside `package`, by name; those with a leading underscore are left out."""
    folder = importlib.import_module(package)
    for found in sorted(pkgutil.iter_modules(folder.__path__), key=lambda module: module.name):
        if not found.ispkg and not found.name.startswith("_"):
            yield importlib.import_module(f"{package}.{found.name}")


def declared(package: str, name: str, kind: type[Kind]) -> tuple[Kind, ...]:
    """Every `name = kind(...)` of the modules of `package`.

    Raises TypeError where a module has `name` as something else, so that a broken plug-in stops the program at its
    start and is not silently left out.
    """
    found: list[Kind] = []
    for module in modules(package):
        plugin = getattr(module, name, None)
        if plugin is None:
            continue
        if not isinstance(plugin, kind):
            raise TypeError(f"{module.__name__}.{name} is not a {kind.__name__}")
        found.append(plugin)
    return tuple(found)
