"""`incident.toml`: what it may say, and one sentence for each mistake."""

from pathlib import Path

import pytest

from exposure.errors import ExitCode, UsageError
from exposure.settings import Settings, settings_beside

WHOLE = """
[incident]
name = "Ransomware"
discovered = 2026-11-16T07:40:00Z
cyber = true
controllers = ["Harrowick"]
unavailable = "temporary"

[organisation]
domains = ["harrowick.example.org"]

[scan]
dataset_depth = 2
skip = ["*.tmp"]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "incident.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_whole_file_is_taken(tmp_path: Path) -> None:
    settings = Settings.of_file(written(tmp_path, WHOLE))
    assert settings.incident.name == "Ransomware"
    assert settings.incident.discovered is not None
    assert settings.organisation.domains == ("harrowick.example.org",)
    assert (settings.scan.dataset_depth, settings.scan.skip) == (2, ("*.tmp",))
    assert Settings.model_validate(settings.model_dump(mode="json")) == settings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[incident", "not valid TOML"),
        ('[incident]\nname = "x"\ncolour = "red"', "incident.colour is not a key"),
        ('[scan]\ndataset_depth = "deep"', "scan.dataset_depth has a value of the wrong kind"),
        ("[scan]\ndataset_depth = -1", "scan.dataset_depth"),
        ("[incident]\ncyber = true", "incident.name is missing"),
        ('[incident]\ncolour = "deep"', "incident.colour is not a key"),
    ],
)
def test_a_mistake_gets_one_sentence_with_its_key(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as raised:
        Settings.of_file(written(tmp_path, text))
    assert raised.value.exit_code is ExitCode.USAGE
    assert "deep" not in str(raised.value)


def test_a_missing_or_unreadable_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no incident file"):
        Settings.of_file(tmp_path / "incident.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="cannot be read"):
        Settings.of_file(tmp_path / "binary.toml")


def test_a_source_may_bring_its_own(tmp_path: Path) -> None:
    assert settings_beside(str(tmp_path)) is None
    assert settings_beside("postgresql://localhost/db") is None
    assert settings_beside(str(written(tmp_path, WHOLE).parent)) == tmp_path / "incident.toml"


def test_a_source_that_is_closed_to_us_is_no_error_here(tmp_path, monkeypatch):
    def closed(*_args, **_more):
        raise PermissionError

    monkeypatch.setattr("os.stat", closed)
    assert settings_beside(str(tmp_path)) is None
