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
from generated_client.testing import AirbyteServer, Fault, JobScript

LOG = logging.getLogger(__name__)

WORKER = """
import signal, sys
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator

task = AirbyteTriggerSyncOperator(task_id="sync", connection_id=sys.argv[1], wait_seconds=float(sys.argv[2]))
signal.signal(signal.SIGTERM, lambda *_: task.on_kill())
task.execute({})
"""
"""What Airflow's task runner does with SIGTERM, in few lines."""


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


def operator_with_job(job_id: int, *, owned: bool = True, **arguments: Any) -> AirbyteTriggerSyncOperator:
    """An operator whose task has started a job."""
    made = AirbyteTriggerSyncOperator(task_id="sync", connection_id="c", **arguments)
    made.has_job(job_id, owned=owned)
    return made


@pytest.mark.parametrize(
    ("wait_seconds", "fault"),
    [
        pytest.param(60.0, None, id="asleep"),
        pytest.param(0.5, Fault.slow(20, method="GET", path="/jobs/1", skip=1, times=1), id="in-the-middle-of-a-look"),
    ],
)
def test_sigterm_cancels_the_job_within_three_seconds(
    wait_seconds: float, fault: Fault | None, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Wherever the signal interrupts the task; Airflow kills the process two seconds later."""
    airbyte_server.script(connection_id, JobScript.held())
    if fault is not None:
        airbyte_server.inject(fault)
    with subprocess.Popen(
        [sys.executable, "-c", WORKER, connection_id, str(wait_seconds)], env=_environment()
    ) as worker:
        airbyte_server.requests.wait_for("GET", "/jobs/1", timeout=60, count=1 if fault is None else 2)
        time.sleep(0.3)
        killed = time.time()
        worker.send_signal(signal.SIGTERM)
        cancel = airbyte_server.requests.wait_for("DELETE", "/jobs/1", timeout=10)
        worker.kill()

    assert cancel.at - killed < 3
    assert airbyte_server.job(1).status == "cancelled"


def test_the_cancel_waits_neither_for_a_token_nor_for_the_log(
    connection_id: str, airbyte_server: AirbyteServer, tmp_path: Path
) -> None:
    """The token endpoint may be slow, and the interrupted code may hold the lock of a log that HTTP libraries write."""
    airbyte_server.script(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(20, method="POST", path="/applications/token", skip=1, times=None))
    command = [sys.executable, "-c", LOGGING_WORKER, connection_id, str(tmp_path / "log")]
    with subprocess.Popen(command, env=_environment(), stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        assert any(line == "writing\n" for line in worker.stdout)
        killed = time.time()
        worker.send_signal(signal.SIGTERM)
        cancel = airbyte_server.requests.wait_for("DELETE", "/jobs/1", timeout=30)
        worker.kill()

    assert cancel.at - killed < 3
    assert len(airbyte_server.requests.matching("POST", "/applications/token")) == 1


def test_the_http_library_may_log_again_after_the_kill(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A process that lives on keeps its log."""
    airbyte_server.start_job(connection_id, JobScript.held())

    operator_with_job(1).on_kill()

    assert not logging.getLogger("httpx").disabled


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


def test_a_job_that_has_ended_is_left_alone_and_so_is_its_successor(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Airbyte cancels by connection; the next job on it belongs to somebody else."""
    ours = airbyte_server.add_history(connection_id, 1)[0]
    theirs = airbyte_server.start_job(connection_id, JobScript.held())

    operator_with_job(ours.job_id).on_kill()

    assert airbyte_server.job(theirs.job_id).status == "running"
    assert not airbyte_server.requests.matching("DELETE")


def test_a_server_that_is_slow_to_answer_a_look_gets_the_cancel_all_the_same(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """There is no time for patience; the job was running a moment ago."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(20, method="GET", path="/jobs/1", times=None))
    started = time.time()

    operator_with_job(1).on_kill()

    assert airbyte_server.requests.wait_for("DELETE", "/jobs/1").at - started < 3
    assert time.time() - started < 5
    assert airbyte_server.job(1).status == "cancelled"


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (AirbyteTriggerSyncOperator(task_id="sync", connection_id="c"), "no job yet"),
        (operator_with_job(1, owned=False), "attached"),
        (operator_with_job(1, cancel_on_kill=False), "told not to"),
    ],
    ids=["no-job", "attached", "told-not-to"],
)
def test_what_is_not_ours_to_cancel_is_not_cancelled(
    made: AirbyteTriggerSyncOperator, why: str, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Not even a look is taken."""
    airbyte_server.start_job(connection_id, JobScript.held())

    made.on_kill()

    assert not airbyte_server.requests, why


@pytest.mark.parametrize("trouble", ["server is down", "connection is gone", "server refuses"])
def test_on_kill_never_raises(
    trouble: str, connection_id: str, airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It runs in a signal handler, in the middle of anything."""
    airbyte_server.start_job(connection_id, JobScript.held())
    made = operator_with_job(1)
    if trouble == "server refuses":
        airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, path="/jobs/*", times=None))
    if trouble == "connection is gone":
        monkeypatch.delenv("AIRFLOW_CONN_AIRBYTE_DEFAULT")
    started = time.monotonic()

    if trouble == "server is down":
        with airbyte_server.outage():
            made.on_kill()
    else:
        made.on_kill()

    assert time.monotonic() - started < 5


def test_a_job_between_two_attempts_is_told_to_resume_by_itself(
    connection_id: str, airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its cancel does nothing, and the worker has no time to repeat it."""
    airbyte_server.start_job(connection_id, JobScript.held("incomplete"))

    operator_with_job(1).on_kill()

    assert "will go on by itself" in "".join(capsys.readouterr())
