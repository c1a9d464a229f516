"""What a test needs besides Python packages: there in CI, where it fails without it, and skipped elsewhere with a reason."""

import os

import pytest


def needs(what: str, *, there: bool) -> pytest.MarkDecorator:
    """A mark that skips a test where `what` is not `there`, but not in CI."""
    return pytest.mark.skipif(not there and not os.environ.get("CI"), reason=f"this machine has no {what}")
