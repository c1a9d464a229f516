"""What every test needs: keys that are not the user's, silent libraries, and Ctrl-C that is heard."""

import signal

import pytest

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as a shell starts what runs in the background; children inherit
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _own_keys(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPOSURE_KEYS", str(tmp_path_factory.mktemp("keys")))
    monkeypatch.setenv("DO_NOT_TRACK", "1")
