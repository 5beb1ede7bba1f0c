"""Killing a task on a worker while its job is being started: nobody knows the job's id yet."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.errors import JobCancelledError, JobSubmitError
from airflow_integration.remote_job.kill.on_worker import cancel_from_handler, cancel_start_from_handler
from airflow_integration.remote_job.lost_start import StartUnderWay
from airflow_integration.remote_job.start import Start
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.fake_airflow import FakeTask

WORKER = """
import signal, sys
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator

task = AirbyteTriggerSyncOperator(task_id="sync", connection_id=sys.argv[1], wait_seconds=0.5)
signal.signal(signal.SIGTERM, lambda *_: task.on_kill())
task.execute({})
"""


def operator(connection_id: str, **arguments: Any) -> AirbyteTriggerSyncOperator:
    """The operator of a task."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    return AirbyteTriggerSyncOperator(**values)


@contextmanager
def running(made: AirbyteTriggerSyncOperator, task: FakeTask | None = None) -> Generator[Future[object]]:
    """A task that runs beside the test, which kills it; a real signal handler would hold the task up meanwhile."""
    with ThreadPoolExecutor(1) as threads:
        yield threads.submit((task or FakeTask()).begin, lambda: made)


def asked(server: AirbyteServer) -> tuple[int, int, list[str]]:
    """How many requests to start and to cancel a job have arrived, and what has become of the jobs."""
    posts, deletes = server.requests.matching("POST", "/jobs"), server.requests.matching("DELETE", "/jobs/*")
    return len(posts), len(deletes), [job.status for job in server.jobs()]


def test_sigterm_while_the_server_holds_the_answer_cancels_the_job(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The job is on the server, its id is not with the task: it is found above the fence."""
    airbyte_server.add_history(connection_id, 2)
    airbyte_server.script(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(30, method="POST", path="/jobs"))
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen([sys.executable, "-c", WORKER, connection_id], env=environment) as worker:
        airbyte_server.requests.wait_for("POST", "/jobs", timeout=60)
        killed = time.time()
        worker.send_signal(signal.SIGTERM)
        cancel = airbyte_server.requests.wait_for("DELETE", "/jobs/3", timeout=10)
        worker.kill()

    assert cancel.at - killed < 3
    assert asked(airbyte_server) == (1, 1, ["succeeded", "succeeded", "cancelled"])


def test_a_job_that_appears_a_moment_after_the_kill_is_cancelled(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Airbyte holds the request until the job exists."""
    made = operator(connection_id)
    airbyte_server.scenario.job_list_hides(connection_id)
    airbyte_server.script(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(2, method="POST", path="/jobs"))
    with running(made) as run, ThreadPoolExecutor(1) as threads:
        airbyte_server.requests.wait_for("POST", "/jobs")
        kill = threads.submit(made.on_kill)
        time.sleep(0.7)
        airbyte_server.list_habits.hidden_connections.clear()
        kill.result()
        assert asked(airbyte_server) == (1, 1, ["cancelled"])
        with pytest.raises(JobCancelledError):
            run.result()


def test_a_kill_before_the_request_keeps_the_job_from_being_started(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The task waits for its token, and goes on for seconds after the signal."""
    made = operator(connection_id)
    airbyte_server.inject(Fault.slow(0.5, method="POST", path="/applications/token"))
    with running(made) as run:
        airbyte_server.requests.wait_for("POST", "/applications/token")
        made.on_kill()
        with pytest.raises(JobSubmitError, match="killed"):
            run.result()

    assert asked(airbyte_server) == (0, 0, [])


def test_the_next_try_after_such_a_kill_starts_at_once(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A worker that is shut down lets the interrupted task go on; it says that nothing is to be looked for."""
    task, made = FakeTask(), operator(connection_id)
    made.was_killed = True
    with pytest.raises(JobSubmitError, match="killed"):
        task.run(lambda: made)

    task.retry()

    assert task.run(lambda: operator(connection_id)) == 1
    assert asked(airbyte_server) == (1, 0, ["succeeded"])


@pytest.mark.parametrize("arguments", [{}, {"deferrable": True}, {"asynchronous": True}], ids=str)
def test_an_answer_after_the_kill_ends_the_job_of_which_it_tells(
    arguments: dict[str, Any], connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """A worker that is shut down gives its tasks half a minute: nobody would be left to cancel the job."""
    airbyte_server.script(connection_id, JobScript.held())
    made = operator(connection_id, **arguments)
    airbyte_server.scenario.job_list_hides(connection_id)
    airbyte_server.inject(Fault.slow(0.5, method="POST", path="/jobs"))
    with running(made) as run, ThreadPoolExecutor(1) as threads:
        airbyte_server.requests.wait_for("POST", "/jobs")
        kill = threads.submit(made.on_kill)
        with pytest.raises(JobCancelledError, match="killed"):
            run.result()
        airbyte_server.list_habits.hidden_connections.clear()
        kill.result()

    assert asked(airbyte_server) == (1, 1, ["cancelled"])


def test_cancel_on_kill_false_leaves_a_job_that_is_being_started(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """It is waited for, as the task does as long as it lives."""
    airbyte_server.script(connection_id, JobScript.success(running=0.5))
    made = operator(connection_id, cancel_on_kill=False)
    airbyte_server.inject(Fault.slow(0.5, method="POST", path="/jobs"))
    with running(made) as run:
        airbyte_server.requests.wait_for("POST", "/jobs")
        made.on_kill()

        assert run.result() == 1

    assert asked(airbyte_server) == (1, 0, ["succeeded"])


def test_a_job_found_cancelled_after_such_a_kill_is_started_anew(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The kill cancelled it; the retry is there to run it."""
    task = FakeTask()
    task.store.set("remote_job", {"fence": 0, "job_id": None, "try_number": 1, "max_tries": 0, "owned": True})
    airbyte_server.add_history(connection_id, 1, status="cancelled")

    task.retry()

    assert task.run(lambda: operator(connection_id)) == 2
    assert asked(airbyte_server) == (1, 0, ["cancelled", "succeeded"])


@pytest.mark.needs_airflow("3.3", "task state store")
def test_a_clear_during_the_start_ends_the_job_that_appears_late(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The server may still be busy with the request of the try that was cleared."""
    task = FakeTask()
    task.store.set("remote_job", {"fence": 0, "job_id": None, "try_number": 1, "max_tries": 0, "owned": True})
    airbyte_server.scenario.job_list_hides(connection_id)
    airbyte_server.start_job(connection_id, JobScript.held())

    task.clear()

    with running(operator(connection_id), task) as run:
        airbyte_server.requests.wait_for("GET", "/jobs")
        airbyte_server.list_habits.hidden_connections.clear()

        assert run.result() == 2

    assert asked(airbyte_server) == (1, 1, ["cancelled", "succeeded"])


@pytest.mark.needs_airflow("3.3", "task state store")
@pytest.mark.parametrize("cleared", [False, True], ids=["retried", "cleared"])
def test_a_kill_reaches_the_job_of_an_earlier_try_too(
    cleared: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """While nobody knows yet what has become of it."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(1.5, method="GET", path="/jobs/1"))
    task, made = FakeTask(), operator(connection_id)
    task.store.set("remote_job", {"fence": 0, "job_id": 1, "try_number": 1, "max_tries": 0, "owned": True})
    task.clear() if cleared else task.retry()

    with running(made, task) as run:
        airbyte_server.requests.wait_for("GET", "/jobs/1")
        made.on_kill()
        assert asked(airbyte_server) == (0, 1, ["cancelled"])
        with pytest.raises((JobSubmitError, JobCancelledError)):
            run.result()

    assert asked(airbyte_server)[0] == 0


def test_the_handler_does_not_wait_for_the_log(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The interrupted code may be in the middle of a line, with a lock that its own thread cannot take twice."""
    airbyte_server.start_job(connection_id, JobScript.held())
    log = BlockedLog()
    started = time.monotonic()

    with log.lock:
        cancel_from_handler(AIRBYTE, airbyte_server.client(), 1, log=log)
        assert time.monotonic() - started < 5
        assert log.told == []

    assert log.written.wait(5)
    assert airbyte_server.job(1).status == "cancelled"


class BlockedLog:
    """A log whose lock is not reentrant, as structlog's is not."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.told: list[str] = []
        self.written = threading.Event()

    def info(self, event: str, /, *args: object) -> None:
        """Write a line."""
        with self.lock:
            self.told.append(event % args)
            self.written.set()

    warning = info
    exception = info


def test_a_start_that_shows_no_job_is_told_of(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """There is no time to wait for it; a person or the next try has to look."""
    made, log, passed = operator(connection_id), BlockedLog(), [0.0]
    clock = Clock(lambda: passed[0], lambda seconds: passed.append(passed.pop() + seconds))

    start = StartUnderWay(made.target(Start("token")), 0)
    cancel_start_from_handler(AIRBYTE, made.hook.client, start, log=log, clock=clock)

    assert "no job of it has appeared yet" in log.told[0]
    assert 3 <= passed[0] < 4
    assert asked(airbyte_server) == (0, 0, [])
