"""The README's generated tables are those of the folders."""

import pytest

from flows.readme import README, main, renewed


def test_the_readme_is_current() -> None:
    text = README.read_text(encoding="utf-8")
    assert renewed(text) == text, "run: make readme"


def test_a_readme_without_places_is_told() -> None:
    with pytest.raises(ValueError, match="no place for"):
        renewed("# breach-exposure")


def test_writing_it_anew_changes_nothing() -> None:
    before = README.read_text(encoding="utf-8")
    main()
    assert README.read_text(encoding="utf-8") == before
