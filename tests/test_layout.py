"""The shape of the code: short functions, small modules, no print but the command line's, one sentence a module."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("exposure", "sources", "detectors", "flows", "reports")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
TOP = {
    "benchmarks", "detectors", "docs", "exposure", "flows", "reports", "sample_data", "sources", "tests",
    "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "prefect.yaml", "pyproject.toml",
    "requirements.lock",
}  # fmt: skip


def functions() -> list[tuple[str, int]]:
    found = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                found.append((f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", lines))
    return found


def test_functions_are_short() -> None:
    sizes = functions()
    assert [name for name, lines in sizes if lines > 60] == []
    assert sum(lines > 25 for _, lines in sizes) <= len(sizes) / 10


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_small_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    assert ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_command_line_prints(path: Path) -> None:
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    printed = any(isinstance(call, ast.Name) and call.id == "print" for call in calls)
    assert not printed or path.relative_to(ROOT) == Path("flows/cli.py")


def test_nothing_else_lies_at_the_top() -> None:
    listed = {path.name for path in ROOT.iterdir() if not path.name.startswith((".", "_"))}
    made = {"build", "dist", "htmlcov", "demo-case", "cases"}
    assert listed >= TOP
    assert {name for name in listed - TOP if not name.endswith(".egg-info")} <= made


def test_there_is_no_package_under_tests() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []
