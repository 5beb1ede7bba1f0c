"""How runs that an engine executes end before their time, and that nothing of them lives on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from generated_client import DbtCloud
from generated_client.dbt_cloud.models import RunResponse
from generated_client.testing import DbtCloudServer
from generated_client.testing.dbt_core import DbtCoreEngine, PinnedPackage
from tests.running_programs import content_of

Ended = Callable[[DbtCloud, RunResponse], RunResponse]


@pytest.fixture
def hangs(tmp_path: Path) -> Callable[[], int]:
    """Waits until dbt hangs; its process id."""
    return lambda: int(content_of(tmp_path / "pid"))


def test_a_cancel_stops_dbt(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, tmp_path: Path, hangs: Callable[[], int], ended: Ended
) -> None:
    """The run shows it when the process is gone."""
    job = server.add_job(steps=[f"dbt run hang:{tmp_path / 'pid'}", "dbt test"], code=code)
    run = dbt.jobs.run(job.job_id, cause="test")
    pid = hangs()
    dbt.runs.cancel(run.id)
    run = ended(dbt, run)

    assert not psutil.pid_exists(pid)
    assert (int(run.status), run.status_message) == (30, "Cancelled by user.")
    assert [step.status for step in run.run_steps or []] == [10, 10, 10, 30]


def test_of_two_runs_of_a_job_the_second_waits_for_the_first(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, tmp_path: Path, hangs: Callable[[], int], ended: Ended
) -> None:
    """`blocked_by` names the first; cancelled while it waits, the second has never begun."""
    job = server.add_job(steps=[f"dbt run hang:{tmp_path / 'pid'}"], code=code)
    first = dbt.jobs.run(job.job_id, cause="one")
    hangs()
    second, third = (dbt.jobs.run(job.job_id, cause="x", steps_override=["dbt run"]) for _ in range(2))
    assert (int(second.status), second.blocked_by) == (1, [first.id])
    dbt.runs.cancel(second.id)
    assert ended(dbt, second).run_steps == []
    dbt.runs.cancel(first.id)

    assert int(ended(dbt, third).status) == 10
    assert server.run(second.id).statuses == (1, 30)


def test_jobs_that_build_in_one_duckdb_take_turns(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, tmp_path: Path, hangs: Callable[[], int], ended: Ended
) -> None:
    """It has one writer; others go on meanwhile."""
    connection = {"type": "duckdb", "path": "marts.duckdb"}
    holder = server.add_job("holder", steps=[f"dbt run hang:{tmp_path / 'pid'}"], code=code, connection=connection)
    held = server.add_job("held", code=code, connection=connection)
    free = server.add_job("free", code=code, connection={"type": "duckdb", "path": "other.duckdb"})
    holding = dbt.jobs.run(holder.job_id, cause="test")
    hangs()
    waiting = dbt.jobs.run(held.job_id, cause="test")

    assert int(ended(dbt, dbt.jobs.run(free.job_id, cause="test")).status) == 10
    assert int(dbt.runs.get(waiting.id).status) == 1
    dbt.runs.cancel(holding.id)
    assert int(ended(dbt, waiting).status) == 10


def test_a_run_that_takes_too_long_is_stopped_and_called_cancelled(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, tmp_path: Path, hangs: Callable[[], int], ended: Ended
) -> None:
    """As dbt Cloud does."""
    steps = [f"dbt run hang:{tmp_path / 'pid'}"]
    job = server.add_job(steps=steps, code=code, execution={"timeout_seconds": 600})
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="test", timeout_seconds_override=1))

    assert not psutil.pid_exists(hangs())
    assert int(run.status) == 30
    assert str(run.status_message).startswith("This run timed out after running for 0:00:0")


def test_a_run_that_a_test_finishes_stops_dbt_too(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, tmp_path: Path, hangs: Callable[[], int]
) -> None:
    """Its end is the test's."""
    job = server.add_job(steps=[f"dbt run hang:{tmp_path / 'pid'}"], code=code)
    run = dbt.jobs.run(job.job_id, cause="test")
    process = psutil.Process(hangs())
    server.finish_run(run.id, 20, "so it is")
    process.wait(20)
    assert (server.run(run.id).status, server.run(run.id).message) == (20, "so it is")


def test_nothing_outlives_the_server(
    place: Path, code: Path, tmp_path: Path, hangs: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither dbt, which may be named from where we are, nor the copy of the code."""
    monkeypatch.chdir(tmp_path)
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    program = ("bin/python", str(Path(__file__).with_name("fake_dbt.py")))
    with DbtCloudServer(engine=DbtCoreEngine(place, program=program, grace=1.0)) as server:
        job = server.add_job(steps=[f"dbt run hang:{tmp_path / 'pid'}"], code=code)
        server.start_run(job)
        pid = hangs()
        folder = Path(psutil.Process(pid).cwd())
        assert folder.is_dir()
    assert not psutil.pid_exists(pid)
    assert not folder.exists()


def test_an_environment_that_cannot_be_had_fails_the_run(
    place: Path, code: Path, tmp_path: Path, ended: Ended, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason is the run's."""
    pins = tmp_path / "pins.txt"
    pins.write_text("no-such-dbt==1.0\n")
    for installer in ("UV", "PIP"):
        monkeypatch.setenv(f"{installer}_NO_INDEX", "1")
    program = PinnedPackage("nothing", pins, "dbt:cli")
    with DbtCloudServer(engine=DbtCoreEngine(place, program=program, cache=tmp_path / "cache")) as server:
        dbt = server.client()
        run = ended(dbt, dbt.jobs.run(server.add_job(code=code).job_id, cause="test"))
    assert (int(run.status), run.run_steps) == (20, [])
    assert str(run.status_message).startswith("Cannot fetch 'nothing' (no-such-dbt==1.0 and what it needs): ")
