"""What becomes of the job of an earlier try: after a retry, after a clear, and after a death at any moment."""

from collections.abc import Callable
from typing import Any

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.course import Course
from airflow_integration.remote_job.errors import (
    JobCancelledError,
    JobConflictError,
    JobFailedError,
    JobPollError,
    JobResultError,
    JobSubmitError,
    JobTimeoutError,
)
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.fake_airflow import FakeTask

Make = Callable[[], AirbyteTriggerSyncOperator]
MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


class KilledError(BaseException):
    """The worker dies here."""


def operator(connection_id: str, **arguments: Any) -> Make:
    """Makes the operator of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    return lambda: AirbyteTriggerSyncOperator(**values)


def asked(server: AirbyteServer) -> tuple[int, int]:
    """How many requests to start and to cancel a job have arrived."""
    return len(server.requests.matching("POST", "/jobs")), len(server.requests.matching("DELETE", "/jobs/*"))


def states(server: AirbyteServer) -> list[str]:
    """The states of all jobs on the server, the oldest first."""
    return [job.status for job in server.jobs()]


def fail(task: FakeTask, make: Make, error: type[BaseException]) -> None:
    """Run a try that ends in *error*."""
    with pytest.raises(error):
        task.run(make)


@MODES
def test_a_retry_after_a_lost_server_adopts_the_running_job(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The job was fine all the time."""
    airbyte_server.script(connection_id, JobScript.held())
    task, make = FakeTask(), operator(connection_id, deferrable=deferrable, max_poll_failure_seconds=0)
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/*", times=1))
    fail(task, make, JobPollError)

    task.retry()
    airbyte_server.finish_job(1)

    assert task.run(make) == 1
    assert (asked(airbyte_server), states(airbyte_server)) == ((1, 0), ["succeeded"])


@MODES
def test_a_retry_takes_the_outcome_of_a_job_that_ended_meanwhile(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """It failed while nobody looked: the retry fails, and the next retry starts anew."""
    airbyte_server.script(connection_id, JobScript.held(), JobScript.success(running=0.1))
    task, make = FakeTask(), operator(connection_id, deferrable=deferrable, max_poll_failure_seconds=0)
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/*", times=1))
    fail(task, make, JobPollError)

    task.retry()
    airbyte_server.finish_job(1, "failed")
    fail(task, make, JobFailedError)
    task.retry()

    assert task.run(make) == 2
    assert (asked(airbyte_server), states(airbyte_server)) == ((2, 0), ["failed", "succeeded"])


@MODES
@pytest.mark.parametrize("end", ["failed", "cancelled"])
def test_a_retry_after_an_end_starts_a_new_job(
    end: str, deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The task has seen the end: the record is settled."""
    first = JobScript.failure(running=0.1) if end == "failed" else JobScript.capacity_timeout(queued=0.1)
    airbyte_server.script(connection_id, first, JobScript.success(running=0.1))
    task, make = FakeTask(), operator(connection_id, deferrable=deferrable)
    fail(task, make, JobFailedError if end == "failed" else JobCancelledError)

    task.retry()

    assert task.run(make) == 2
    assert (asked(airbyte_server), states(airbyte_server)) == ((2, 0), [end, "succeeded"])


@MODES
def test_a_retry_after_min_rows_starts_a_new_job(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """A sync that moved nothing is over; the retry is to move something."""
    airbyte_server.script(connection_id, JobScript.success(running=0.1, rows=0), JobScript.success(running=0.1, rows=5))
    task, make = FakeTask(), operator(connection_id, deferrable=deferrable, min_rows=1)
    fail(task, make, JobResultError)

    task.retry()

    assert task.run(make) == 2
    assert asked(airbyte_server) == (2, 0)


@MODES
def test_a_retry_after_a_timeout_that_cancelled_starts_a_new_job(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The old one is gone."""
    airbyte_server.script(connection_id, JobScript.held(), JobScript.success(running=0.1))
    task, make = FakeTask(), operator(connection_id, deferrable=deferrable, timeout=0.5)
    fail(task, make, JobTimeoutError)

    task.retry()

    assert task.run(make) == 2
    assert (asked(airbyte_server), states(airbyte_server)) == ((2, 1), ["cancelled", "succeeded"])


@MODES
def test_a_retry_after_a_timeout_that_left_the_job_goes_on_waiting_for_it(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """`cancel_on_timeout=False` asks for exactly that."""
    airbyte_server.script(connection_id, JobScript.held())
    task, make = FakeTask(), operator(connection_id, deferrable=deferrable, timeout=0.5, cancel_on_timeout=False)
    fail(task, make, JobTimeoutError)

    task.retry()
    airbyte_server.finish_job(1)

    assert task.run(make) == 1
    assert (asked(airbyte_server), states(airbyte_server)) == ((1, 0), ["succeeded"])


def test_a_worker_killed_between_start_and_deferral_leaves_its_job_to_the_retry(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The record is written before anything waits."""
    airbyte_server.script(connection_id, JobScript.held())
    task, make = FakeTask(), operator(connection_id, deferrable=True)
    task.begin(make)
    task.deferred = None

    task.retry()
    airbyte_server.finish_job(1)

    assert task.run(make) == 1
    assert asked(airbyte_server) == (1, 0)


def test_a_worker_killed_during_the_request_leaves_its_job_to_the_retry(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The request arrived, and nobody was there for the answer."""
    task = FakeTask()
    task.store.set("remote_job", {"fence": 0, "job_id": None, "try_number": 1, "max_tries": 0, "owned": True})
    airbyte_server.start_job(connection_id, JobScript.success(running=0.2))

    task.retry()

    assert task.run(operator(connection_id, deferrable=True)) == 1
    assert asked(airbyte_server) == (0, 0)


def test_a_worker_killed_before_the_request_arrived_does_not_keep_the_retry_from_starting(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Nothing appeared above the fence for 90 seconds: a new job is started, and only one."""
    task, passed = FakeTask(), [0.0]
    clock = Clock(lambda: passed[0], lambda seconds: passed.append(passed.pop() + seconds))
    task.store.set("remote_job", {"fence": 0, "job_id": None, "try_number": 1, "max_tries": 0, "owned": True})

    task.retry()

    made = operator(connection_id, asynchronous=True)()
    assert Course(made, {"ti": task, "task_state_store": task.store}, clock).start() == 1
    assert asked(airbyte_server) == (1, 0)
    assert 90 <= passed[0] < 100


def test_a_job_cancelled_with_its_try_is_started_anew(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A worker that is shut down cancels the job; the retry is there to run it."""
    airbyte_server.script(connection_id, JobScript.held(), JobScript.success(running=0.1))
    task, made = FakeTask(), list[AirbyteTriggerSyncOperator]()

    def make() -> AirbyteTriggerSyncOperator:
        made.append(operator(connection_id, deferrable=True)())
        return made[-1]

    task.begin(make)
    task.deferred = None
    made[0].on_kill()

    task.retry()

    assert task.run(make) == 2
    assert (asked(airbyte_server), states(airbyte_server)) == ((2, 1), ["cancelled", "succeeded"])


@MODES
def test_clearing_a_task_that_waits_cancels_its_job_and_starts_another(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """A clear means: again, from the start."""
    airbyte_server.script(connection_id, JobScript.held(), JobScript.success(running=0.1))
    task, make = FakeTask(), operator(connection_id, deferrable=True)
    task.begin(make)

    task.clear()

    assert task.run(operator(connection_id, deferrable=deferrable)) == 2
    assert (asked(airbyte_server), states(airbyte_server)) == ((2, 1), ["cancelled", "succeeded"])


@MODES
def test_clearing_a_finished_task_starts_exactly_one_new_job(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """As often as it is cleared."""
    task, make = FakeTask(), operator(connection_id, deferrable=deferrable)

    assert task.run(make) == 1
    task.clear()
    assert task.run(make) == 2
    task.clear()
    assert task.run(make) == 3
    assert asked(airbyte_server) == (3, 0)


def test_clearing_a_task_that_only_follows_leaves_the_job_alone(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """It was not ours to cancel; the cleared task follows it again."""
    airbyte_server.start_job(connection_id, JobScript.held())
    task, make = FakeTask(), operator(connection_id, deferrable=True, if_running="attach")
    task.begin(make)

    task.clear()
    task.begin(make)
    airbyte_server.finish_job(1)

    assert (asked(airbyte_server), states(airbyte_server)) == ((0, 0), ["succeeded"])


def test_a_refused_start_leaves_nothing_to_look_for(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The next try starts at once."""
    airbyte_server.inject(Fault.answer({"title": "bad-request"}, 400, method="POST", path="/jobs", times=1))
    task, make = FakeTask(), operator(connection_id)
    fail(task, make, JobSubmitError)

    task.retry()

    assert task.run(make) == 1
    assert states(airbyte_server) == ["succeeded"]


def test_somebody_else_s_job_is_not_adopted_by_a_retry(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """It was in the way at the first try, and still is."""
    airbyte_server.start_job(connection_id, JobScript.held())
    task, make = FakeTask(), operator(connection_id)
    fail(task, make, JobConflictError)

    task.retry()
    fail(task, make, JobConflictError)

    assert (asked(airbyte_server), states(airbyte_server)) == ((0, 0), ["running"])
