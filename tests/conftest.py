"""What every test needs: keys that are not the user's, and libraries that stay silent and offline."""

import pytest


@pytest.fixture(autouse=True)
def _own_keys(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPOSURE_KEYS", str(tmp_path_factory.mktemp("keys")))
    monkeypatch.setenv("DO_NOT_TRACK", "1")
