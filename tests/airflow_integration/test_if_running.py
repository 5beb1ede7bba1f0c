"""A connection that is busy: fail, wait, attach, skip."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.airflow_names import AirflowSkipException
from airflow_integration.remote_job.errors import JobConflictError, JobFailedError, JobTimeoutError
from generated_client.testing import AirbyteServer, JobScript

RunTask: TypeAlias = Callable[[Callable[[], AirbyteTriggerSyncOperator]], tuple[object, dict[str, Any]]]
MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


def posts(server: AirbyteServer) -> int:
    """How many requests to start a job have arrived."""
    return len(server.requests.matching("POST", "/jobs"))


def operator(connection_id: str, **arguments: Any) -> Callable[[], AirbyteTriggerSyncOperator]:
    """Makes the operator of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    return lambda: AirbyteTriggerSyncOperator(**values)


@MODES
def test_fail_names_the_job_that_is_in_the_way(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """The default: the message says which job, and what to set if that is no failure."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(JobConflictError, match=r"job 1 has not ended.*if_running.*jobId=1"):
        run_task(operator(connection_id, deferrable=deferrable))

    assert airbyte_server.job(1).status == "running"


@MODES
def test_skip_skips(deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """The task is skipped, the other job goes on."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(AirflowSkipException, match="job 1 has not ended"):
        run_task(operator(connection_id, deferrable=deferrable, if_running="skip"))

    assert airbyte_server.job(1).status == "running"


@MODES
@pytest.mark.parametrize("outcome", ["succeeded", "failed"])
def test_wait_lets_the_other_job_end_and_starts_ours(
    deferrable: bool, outcome: str, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """However it ends: it is not ours."""
    script = JobScript.success(running=0.5) if outcome == "succeeded" else JobScript.failure(running=0.5)
    airbyte_server.start_job(connection_id, script)

    result, xcoms = run_task(operator(connection_id, deferrable=deferrable, if_running="wait"))

    assert result == 2
    assert xcoms["job"]["id"] == 2
    assert [job.status for job in airbyte_server.jobs()] == [outcome, "succeeded"]


@MODES
def test_wait_has_an_end_and_cancels_nobody_s_job(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """`timeout` holds for this wait too."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(JobTimeoutError, match="Job run 1"):
        run_task(operator(connection_id, deferrable=deferrable, if_running="wait", timeout=1))

    assert airbyte_server.job(1).status == "running"
    assert posts(airbyte_server) == 0


@MODES
def test_attach_follows_the_other_job(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Its outcome becomes ours."""
    airbyte_server.start_job(connection_id, JobScript.failure(running=0.5))

    with pytest.raises(JobFailedError, match="Job run 1"):
        run_task(operator(connection_id, deferrable=deferrable, if_running="attach"))

    assert posts(airbyte_server) == 0


@MODES
def test_an_attached_job_is_never_cancelled(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Not at the timeout, and not on a kill: it is not ours."""
    airbyte_server.start_job(connection_id, JobScript.held())
    made: list[AirbyteTriggerSyncOperator] = []

    def make() -> AirbyteTriggerSyncOperator:
        made.append(operator(connection_id, deferrable=deferrable, if_running="attach", timeout=1)())
        return made[-1]

    with pytest.raises(JobTimeoutError):
        run_task(make)
    made[0].on_kill()

    assert airbyte_server.job(1).status == "running"
    assert not airbyte_server.requests.matching("DELETE")


def test_attach_does_not_take_a_reset_for_a_sync(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Only a job of the same type does the same work."""
    airbyte_server.start_job(connection_id, JobScript.held(), job_type="reset")

    with pytest.raises(JobConflictError, match="attach"):
        run_task(operator(connection_id, if_running="attach"))


@pytest.mark.parametrize("if_running", ["fail", "attach", "skip", "wait"])
@pytest.mark.parametrize("job_type", ["reset", "clear"])
def test_a_reset_never_stops_somebody_s_sync(
    if_running: str, job_type: str, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """The server would cancel it; it is not even asked."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises((JobConflictError, AirflowSkipException, JobTimeoutError)):
        run_task(operator(connection_id, if_running=if_running, job_type=job_type, timeout=0.5))

    assert airbyte_server.job(1).status == "running"
    assert posts(airbyte_server) == 0
