"""The operator's patterns: RE2's, compiled quietly, with a sentence that says where one is wrong."""

import re
import warnings
from typing import Any

import re2

NOT_LINEAR = re.compile(r"\(\?<?[=!]|\(\?>|\(\?\(|\\[1-9]|\\k<|\(\?P=|[*+?}]\+(?!\))")
AT_START = re.compile(r"\(\?<!(\[[^\]]+\]|\\[dwDW])\)|\(\?<![ ]*(\w)\)")
AT_END = re.compile(r"\(\?!(\[[^\]]+\]|\\[dw])\)$")
MEMORY = 8 << 20


class WrongPatternError(Exception):
    """A pattern that cannot be used; the text says why and where, without the pattern."""


def compiled(pattern: str, *, ignore_case: bool = False) -> Any:
    """RE2's automaton of `pattern`. Raises WrongPatternError."""
    options = re2.Options()
    options.log_errors = False
    options.max_mem = MEMORY
    options.case_sensitive = not ignore_case
    try:
        made = re2.compile(pattern, options)
    except re2.error:
        raise WrongPatternError(_reason(pattern)) from None
    if made.search("") is not None:
        raise WrongPatternError("matches the empty text, and so everywhere")
    return made


def _reason(pattern: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except re.error as error:
        where = "" if error.pos is None else f" at character {error.pos + 1}"
        return f"is no regular expression: {error.msg}{where}"
    except (RecursionError, OverflowError):
        return "is too large"
    except (IndexError, ValueError):
        return "is no regular expression"
    if found := NOT_LINEAR.search(pattern):
        return (
            f"has look-around, a back-reference or a possessive repeat at character {found.start() + 1}: only patterns "
            "that cannot run away (RE2 syntax) are taken"
        )
    return "is too large, or has something that RE2 syntax does not know"


def without_guards(pattern: str) -> tuple[str, str, str]:
    r"""(pattern, left, right): look-around at the two ends, `(?<!\d)` and `(?!\d)`, as the guards of a declaration."""
    left = right = ""
    if (first := AT_START.match(pattern)) and (first[1] or first[2]):
        left, pattern = _as_class(first[1] or first[2]), pattern[first.end() :]
    if last := AT_END.search(pattern):
        right, pattern = _as_class(last[1]), pattern[: last.start()]
    return pattern, left, right


def _as_class(guard: str) -> str:
    return guard if guard.startswith("[") else f"[{guard}]"
