"""Killing a task on a worker: whose job ends, and whose does not."""

import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.operator import RemoteJobOperator
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

WORKER = """
import signal, sys
from {module} import {operator} as Operator

task = Operator(task_id="task", {target}=sys.argv[1], {interval}=float(sys.argv[2]))
signal.signal(signal.SIGTERM, lambda *_: task.on_kill())
task.execute({{}})
"""
"""What Airflow's task runner does with SIGTERM, in few lines."""

WORKERS = {
    "airbyte": WORKER.format(
        module="airflow_integration.airbyte.operators",
        operator="AirbyteTriggerSyncOperator",
        target="connection_id",
        interval="wait_seconds",
    ),
    "dbt_cloud": WORKER.format(
        module="airflow_integration.dbt_cloud.operators",
        operator="DbtCloudRunJobOperator",
        target="job_id",
        interval="check_interval",
    ),
}

LOGGING_WORKER = """
import logging, signal, sys, time
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator

task = AirbyteTriggerSyncOperator(task_id="sync", connection_id=sys.argv[1], asynchronous=True)
signal.signal(signal.SIGTERM, lambda *_: task.on_kill())
handler = logging.FileHandler(sys.argv[2])
task.execute({})
logging.root.addHandler(handler)
logging.root.setLevel(logging.DEBUG)
handler.acquire()
print("writing", flush=True)
time.sleep(60)
"""
"""A task that is killed in the middle of writing a log line."""


def operator_with_job(
    system: SystemUnderTest, job_id: int, *, owned: bool = True, **arguments: Any
) -> RemoteJobOperator:
    """An operator whose task has started a job."""
    made = system.operator(**arguments)()
    made.has_job(job_id, owned=owned)
    return made


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.mark.parametrize(
    ("live_system", "looks"),
    [("airbyte", False), ("airbyte", True), ("dbt_cloud", True)],
    ids=["airbyte-asleep", "airbyte-in-the-middle-of-a-look", "dbt_cloud-in-the-middle-of-a-look"],
    indirect=["live_system"],
)
def test_sigterm_cancels_the_job_within_three_seconds(looks: bool, live_system: SystemUnderTest) -> None:
    """Wherever the signal interrupts the task; Airflow kills the process two seconds later."""
    live_system.next_jobs(Life.held())
    remote, requests = live_system.remote, live_system.server.requests
    if looks:
        live_system.trouble(Fault.slow(20, skip=1), remote.LOOKS)
    command = [sys.executable, "-c", WORKERS[live_system.name], live_system.target, "0.5" if looks else "60"]
    with subprocess.Popen(command, env=_environment()) as worker:
        requests.wait_for(**remote.LOOKS, timeout=60, count=2 if looks else 1)
        time.sleep(0.3)
        killed = time.time()
        worker.send_signal(signal.SIGTERM)
        cancel = requests.wait_for(**remote.CANCELS, timeout=10)
        worker.kill()

    assert cancel.at - killed < 3
    assert live_system.states == ["cancelled"]


@pytest.mark.parametrize("live_system", ["airbyte"], indirect=True)
def test_the_cancel_waits_neither_for_a_token_nor_for_the_log(live_system: SystemUnderTest, tmp_path: Path) -> None:
    """The token endpoint may be slow, and the interrupted code may hold the lock of a log that HTTP libraries write."""
    live_system.next_jobs(Life.held())
    requests = live_system.server.requests
    live_system.server.inject(Fault.slow(20, method="POST", path="/applications/token", skip=1, times=None))
    command = [sys.executable, "-c", LOGGING_WORKER, live_system.target, str(tmp_path / "log")]
    with subprocess.Popen(command, env=_environment(), stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        assert any(line == "writing\n" for line in worker.stdout)
        killed = time.time()
        worker.send_signal(signal.SIGTERM)
        cancel = requests.wait_for(**live_system.remote.CANCELS, timeout=30)
        worker.kill()

    assert cancel.at - killed < 3
    assert len(requests.matching("POST", "/applications/token")) == 1


def test_the_http_library_may_log_again_after_the_kill(live_system: SystemUnderTest) -> None:
    """A process that lives on keeps its log."""
    operator_with_job(live_system, live_system.start_job()).on_kill()

    assert not logging.getLogger("httpx").disabled


def test_a_job_that_a_subclass_has_started_by_itself_is_cancelled(live_system: SystemUnderTest) -> None:
    """It sets `job_id` or `run_id`, as those of Airflow's own providers do."""
    made = live_system.operator()()
    setattr(made, live_system.face.id_key, live_system.start_job())

    made.on_kill()

    assert live_system.states == ["cancelled"]


def test_a_job_that_has_ended_is_left_alone_and_so_is_its_successor(live_system: SystemUnderTest) -> None:
    """Airbyte cancels by connection; the next job of a target belongs to somebody else."""
    ours = live_system.ended_job()
    live_system.start_job()

    operator_with_job(live_system, ours).on_kill()

    assert sorted(live_system.states) == ["running", "succeeded"]
    assert not live_system.requests(live_system.remote.CANCELS)


def test_a_server_that_is_slow_to_answer_a_look_gets_the_cancel_all_the_same(live_system: SystemUnderTest) -> None:
    """There is no time for patience; the job was running a moment ago."""
    job_id = live_system.start_job()
    live_system.trouble(Fault.slow(20, times=None), live_system.remote.LOOKS)
    started = time.time()

    operator_with_job(live_system, job_id).on_kill()

    assert live_system.server.requests.wait_for(**live_system.remote.CANCELS).at - started < 3
    assert time.time() - started < 5
    assert live_system.states == ["cancelled"]


def test_a_cancel_that_takes_long_is_not_waited_for(
    live_system: SystemUnderTest, capsys: pytest.CaptureFixture[str]
) -> None:
    """Airflow kills the process after five seconds; until then a person is told."""
    job_id = live_system.start_job(Life.held(cancel_takes=600))
    started = time.monotonic()

    operator_with_job(live_system, job_id, timeout=604800).on_kill()

    assert time.monotonic() - started < 4.5
    assert live_system.requests(live_system.remote.CANCELS)
    assert "have a look at it" in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("flags", "why"),
    [(None, "no job yet"), ({"owned": False}, "attached"), ({"cancel_on_kill": False}, "told not to")],
    ids=["no-job", "attached", "told-not-to"],
)
def test_what_is_not_ours_to_cancel_is_not_cancelled(
    flags: dict[str, Any] | None, why: str, live_system: SystemUnderTest
) -> None:
    """Not even a look is taken."""
    job_id = live_system.start_job()
    made = live_system.operator()() if flags is None else operator_with_job(live_system, job_id, **flags)

    made.on_kill()

    assert not live_system.server.requests, why


@pytest.mark.parametrize("trouble", ["server is down", "connection is gone", "server refuses", "cancel fails"])
def test_on_kill_never_raises(trouble: str, live_system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs in a signal handler, in the middle of anything."""
    made = operator_with_job(live_system, live_system.start_job())
    match trouble:
        case "server refuses":
            live_system.trouble(Fault.answer({"title": "forbidden"}, 403, times=None), live_system.remote.LOOKS)
        case "cancel fails":
            live_system.trouble(Fault.html_error(500, times=None), live_system.remote.CANCELS)
        case "connection is gone":
            monkeypatch.delenv(live_system.airflow_connection[0])
        case _:
            live_system.server.close()
    started = time.monotonic()

    made.on_kill()

    assert time.monotonic() - started < 5


def test_a_job_between_two_attempts_is_told_to_resume_by_itself(
    connection_id: str, airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its cancel does nothing, and the worker has no time to repeat it."""
    job_id = airbyte_server.start_job(connection_id, JobScript.held("incomplete")).job_id
    made = AirbyteTriggerSyncOperator(task_id="sync", connection_id=connection_id)
    made.has_job(job_id, owned=True)

    made.on_kill()

    assert "will go on by itself" in "".join(capsys.readouterr())
