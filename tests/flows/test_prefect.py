"""The flow on a real Prefect server: same figures as without, artifacts, and deployments that run to their end."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import yaml

from exposure.case import Case
from exposure.errors import ExposureError
from exposure.settings import Settings
from flows import prefect_server
from flows.cli import main

pytestmark = pytest.mark.prefect


def ask(url: str, path: str, body: object | None = None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{url}{path}", data=data, headers={"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def artifacts(url: str) -> dict[str, dict]:
    return {found["key"]: found for found in ask(url, "/artifacts/filter", {})}


def test_the_same_figures_on_a_temporary_server_that_leaves_nothing(share, tmp_path, exposure, comparable):
    assert main(["assess", str(share), "--case", str(tmp_path / "direct"), "--direct"]) == 3
    env = {name: "" for name in ("PREFECT_API_URL",) if name in os.environ}
    done = exposure("assess", share, "--case", tmp_path / "flow", "--workers", 2, env=env)
    assert done.returncode == 3, done.stderr
    assert comparable(tmp_path / "flow") == comparable(tmp_path / "direct")
    assert "Starting Prefect" in done.stderr
    assert "Error" not in done.stderr
    assert list((tmp_path / "scratch").iterdir()) == []


def test_on_a_given_server_with_artifacts_and_an_error_in_its_own_words(share, tmp_path, exposure):
    home = tmp_path / "prefect"
    with prefect_server.server(home) as url:
        done = exposure("assess", share, "--case", tmp_path / "case", "--workers", 2, env={"PREFECT_API_URL": url})
        assert done.returncode == 3, done.stderr
        found = artifacts(url)
        runs = ask(url, "/flow_runs/filter", {})
        assert [run["state_type"] for run in runs] == ["COMPLETED"]
        assert runs[0]["parameters"] == {"case": str(tmp_path / "case"), "sample": ""}
        tasks = ask(url, "/task_runs/filter", {})
        assert {run["name"].split("-")[0].strip() for run in tasks} >= {"inventory", "scan shard 0", "resolve", "count"}
        assert found["assess-progress"]["data"] == 100
        rows = {row["dataset"]: row for row in json.loads(found["assess-datasets"]["data"])}
        assert rows["Housing"]["people"] == 6
        assert "report.html" in found["assess-report"]["data"]

        (share / "HR" / "staff.csv").unlink()
        key = next(Path(os.environ["EXPOSURE_KEYS"]).glob("*.key"))
        key.rename(tmp_path / "key")
        done = exposure("assess", "--case", tmp_path / "case", env={"PREFECT_API_URL": url})
        assert done.returncode == 5
        assert done.stderr.splitlines()[-1].startswith("exposure: The key of this case is not at")
    done = exposure("assess", share, "--case", tmp_path / "other", env={"PREFECT_API_URL": url})
    assert done.returncode == 1
    assert "No Prefect server answers at PREFECT_API_URL" in done.stderr
    assert "Traceback" not in done.stderr


def test_serve_runs_what_is_triggered_and_stops_at_ctrl_c(share, tmp_path):
    root = tmp_path / "cases"
    case = Case.create_or_open(root / "2026-014")
    case.register([str(share)], Settings.model_validate({"scan": {"names": False}}))
    port = prefect_server._free_port("127.0.0.1")
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "serve", "--case-root", root, "--port", str(port), "--workers", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    url = f"http://127.0.0.1:{port}/api"
    try:
        said = [process.stdout.readline(), process.stdout.readline()]
        assert f"http://127.0.0.1:{port}" in said[0]
        assert "ready" in said[1]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30) as page:
            assert b"<html" in page.read()
        assert triggered(url, "assess", {"case": str(case.folder)}) == ("COMPLETED", None)
        assert case.newest().assessment().people.best == 8
        (share / "HR" / "late.txt").write_text("Dear Mrs Olwen Tremayne-Goss,\n\nNHS number 999 000 0077.\n")
        assert triggered(url, "nightly", {}) == ("COMPLETED", None)
        assert len(case.runs()) == 2
        tables = ask(url, "/artifacts/filter", {"artifacts": {"key": {"any_": ["nightly-cases"]}}})
        assert "1 more is only in files that had not been read before" in tables[-1]["data"]
        wanted = {"filter": {"event": {"name": ["exposure.figures.changed"]}}}
        assert within(20, lambda: ask(url, "/events/filter", wanted)["total"]) == 1
        nightly = next(found for found in ask(url, "/deployments/filter", {}) if found["name"] == "nightly")
        assert nightly["schedules"][0]["schedule"]["cron"] == "0 1 * * *"
        assert nightly["parameters"] == {"case_root": str(root)}
        page = case.newest().reports / "ico-answers.md"
        page.unlink()
        assert triggered(url, "report", {"case": str(case.folder), "formats": ["ico"]}) == ("COMPLETED", None)
        assert page.exists()
        limits = {
            found["name"]: found["global_concurrency_limit"]["limit"] for found in ask(url, "/deployments/filter", {})
        }
        assert limits == {"assess": 1, "report": 1, "nightly": 1}
        state, message = triggered(url, "assess", {"case": str(root / "none")})
        assert state == "FAILED"
        assert "There is no case at" in message
    finally:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert out.splitlines()[-1] == "Stopped."
    assert "Traceback" not in err
    assert not prefect_server.answers(url)


def triggered(url: str, name: str, parameters: dict) -> tuple[str, str | None]:
    """The end of a run of the deployment, and its message."""
    deployment = next(found for found in ask(url, "/deployments/filter", {}) if found["name"] == name)
    run = ask(url, f"/deployments/{deployment['id']}/create_flow_run", {"parameters": parameters})
    end = time.monotonic() + 240
    while time.monotonic() < end:
        found = ask(url, f"/flow_runs/{run['id']}")
        if found["state_type"] in {"COMPLETED", "FAILED", "CRASHED"}:
            return found["state_type"], found["state"]["message"]
        time.sleep(0.5)
    raise AssertionError("the run did not end")


def within(seconds: float, asked):
    """What `asked` gives as soon as it is something."""
    end = time.monotonic() + seconds
    while not (found := asked()) and time.monotonic() < end:
        time.sleep(0.5)
    return found


def test_a_port_in_use_is_told(tmp_path, capsys):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["serve", "--case-root", str(tmp_path / "cases"), "--port", str(port)]) == 1
    assert f"Port {port} is in use" in capsys.readouterr().err


def test_a_case_root_that_cannot_be_is_5(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["serve", "--case-root", str(tmp_path / "file" / "cases")]) == 5
    assert "--case-root" in capsys.readouterr().err


def test_a_server_that_ends_at_once_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(ExposureError, match="did not start"), prefect_server.server(tmp_path):
        pass


def test_only_open_cases_with_sources_run_at_night(tmp_path):
    from flows.nightly import open_cases

    for name, sources in {"b": ["/x"], "a": ["/x"], "closed": ["/x"], "empty": []}.items():
        case = Case.create_or_open(tmp_path / name)
        if sources:
            case.register(sources, Settings())
    (tmp_path / "closed" / "closed").touch()
    (tmp_path / "no case").mkdir()
    assert [folder.name for folder in open_cases(tmp_path)] == ["a", "b"]


def test_prefect_yaml_names_flows_that_exist():
    from prefect.flows import load_flow_from_entrypoint

    deployments = yaml.safe_load((Path(__file__).parents[2] / "prefect.yaml").read_text())["deployments"]
    flows = {found["name"]: load_flow_from_entrypoint(found["entrypoint"]) for found in deployments}
    assert {name: flow.name for name, flow in flows.items()} == {name: name for name in ("assess", "report", "nightly")}
    for found in deployments:
        assert set(found["parameters"]) <= set(flows[found["name"]].parameters.properties)


def test_the_forms_tell_what_is_asked_for_and_offer_every_report():
    from flows.assess import assess
    from flows.forms import Format
    from flows.nightly import nightly
    from flows.reporting import report
    from reports.render import reports

    assert sorted(Format) == sorted(one.name for one in reports())
    for flow in (assess, nightly, report):
        for field in flow.parameters.properties.values():
            assert field["title"]
            assert field["description"]
    assert assess.parameters.properties["sample"]["pattern"]
    assert "ico" in str(report.parameters.definitions)


def test_a_deployments_run_waits_for_its_case(tmp_path):
    import threading
    import time

    from flows.forms import PATIENCE, patience

    assert patience() == PATIENCE
    case = Case.create_or_open(tmp_path / "case")
    order = []

    def hold():
        with case.lock():
            order.append("first")
            held.set()
            time.sleep(0.7)
            order.append("first ends")

    held = threading.Event()
    other = threading.Thread(target=hold)
    other.start()
    held.wait()
    with case.lock(patience=30):
        order.append("second")
    other.join()
    assert order == ["first", "first ends", "second"]


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_stopped_through_prefect_goes_on_and_leaves_nothing(share, tmp_path, exposure, stop, comparable):
    for number in range(400):
        (share / "HR" / f"{number}.txt").write_text(f"Dear Priya Ramanathan,\n\nleave {number} is approved.\n" * 9)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "assess", share, "--case", tmp_path / "case", "--workers", "1"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"TMPDIR": str(scratch)},
        start_new_session=True,
    )
    while not list((tmp_path / "case").glob("runs/*/items/*.parquet")):
        assert process.poll() is None
        time.sleep(0.02)
    if stop is signal.SIGINT:
        os.killpg(process.pid, stop)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 130
        assert said.splitlines()[-1].startswith("exposure: Stopped.")
        assert "Traceback" not in said
        assert list(scratch.iterdir()) == []
    else:
        process.kill()
        process.communicate(timeout=60)
    assert exposure("assess", "--case", tmp_path / "case").returncode == 3
    assert list(scratch.iterdir()) == []
    assert main(["assess", str(share), "--case", str(tmp_path / "calm"), "--direct"]) == 3
    assert comparable(tmp_path / "case") == comparable(tmp_path / "calm")
