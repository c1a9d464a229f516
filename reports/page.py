"""Fills a page's template: self-contained HTML with every value escaped, no script and no request to anywhere."""

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reports import labels, wording

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

TEMPLATES = Path(__file__).parent / "templates"


def page(template: str, **values: object) -> str:
    """The template of that name with `values`; raises jinja2.UndefinedError for a name that a template lacks."""
    return _environment().get_template(template).render(**values)


def breakable(text: str) -> "Markup":
    """`text` as HTML that may go to the next line after a separator of a path or a name."""
    from markupsafe import Markup, escape  # noqa: PLC0415 - comes with the templates

    return Markup(re.sub(r"([/\\_.:!-])(?=\w)", r"\1<wbr>", str(escape(wording.shown(text)))))  # noqa: S704 - escaped


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - a third of a second to import

    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    named = ("number", "span", "bounds", "size", "share", "shown", "when", "plural", "capital", "listed")
    made.filters.update({name: getattr(wording, name) for name in named})
    made.filters.update({name: getattr(labels, name) for name in labels.FILTERS})
    made.filters["breakable"] = breakable
    made.globals.update(basis_long=wording.BASIS_LONG, basis_short=wording.BASIS_SHORT)
    return made
