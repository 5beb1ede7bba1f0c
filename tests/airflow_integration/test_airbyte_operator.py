"""The operator: one outcome in every mode."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Literal, TypeAlias

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.remote_job.airflow_names import AirflowException
from airflow_integration.remote_job.errors import (
    JobCancelledError,
    JobFailedError,
    JobPollError,
    JobResultError,
    JobTimeoutError,
)
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.deferring import TaskDeferred

RunTask: TypeAlias = Callable[[Callable[[], AirbyteTriggerSyncOperator]], tuple[object, dict[str, Any]]]

Role: TypeAlias = Literal["admin", "user"]

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


def operator(connection_id: str, **arguments: Any) -> Callable[[], AirbyteTriggerSyncOperator]:
    """Makes the operator of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    return lambda: AirbyteTriggerSyncOperator(**values)


@MODES
def test_a_sync_returns_its_job_s_id_and_leaves_the_job_in_xcom(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """What downstream tasks and links find is the same in both modes."""
    airbyte_server.script(connection_id, JobScript.success(running=0.3, rows=42))

    result, xcoms = run_task(operator(connection_id, deferrable=deferrable))

    job, url = xcoms["job"], xcoms["job_url"]
    assert result == 1
    assert f"/connections/{connection_id}/timeline?jobId=1&openLogs=true" in url
    assert {name: job[name] for name in ("id", "status", "rows", "bytes", "url", "job_type", "connection_id")} == {
        "id": 1,
        "status": "succeeded",
        "rows": 42,
        "bytes": 4200,
        "url": url,
        "job_type": "sync",
        "connection_id": connection_id,
    }
    assert job["started"]
    assert job["finished"]
    assert job["duration"] is not None


def test_asynchronous_returns_at_once_even_if_deferrable(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """The job runs on; a sensor takes over by the id."""
    airbyte_server.script(connection_id, JobScript.held())

    result, xcoms = run_task(operator(connection_id, asynchronous=True, deferrable=True))

    assert result == 1
    assert xcoms["job"]["status"] == "running"
    assert "jobId=1" in xcoms["job_url"]
    assert airbyte_server.job(1).status == "running"


@MODES
@pytest.mark.parametrize(
    ("script", "error", "says"),
    [
        (JobScript.failure(running=0.2), JobFailedError, "Job run 1 has failed."),
        (JobScript.capacity_timeout(queued=0.2), JobCancelledError, "Job run 1 has been cancelled."),
    ],
    ids=["failed", "cancelled"],
)
def test_a_job_that_ends_badly_fails_the_task_with_reason_and_link(
    deferrable: bool,
    script: JobScript,
    error: type[Exception],
    says: str,
    connection_id: str,
    airbyte_server: AirbyteServer,
    run_task: RunTask,
) -> None:
    """The same error in both modes, and a way to look at the job."""
    airbyte_server.script(connection_id, script)

    with pytest.raises(error, match=r"timeline\?jobId=1") as raised:
        run_task(operator(connection_id, deferrable=deferrable))

    assert says in str(raised.value)
    assert isinstance(raised.value, AirflowException)


@MODES
@pytest.mark.parametrize("cancel", [True, False], ids=["cancel", "leave"])
def test_a_timeout_fails_the_task_and_cancels_the_job_if_asked(
    deferrable: bool, cancel: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """`timeout` is a duration, and so is what the message says."""
    airbyte_server.script(connection_id, JobScript.held())

    with pytest.raises(JobTimeoutError, match=r"timeout.*after 1 seconds"):
        run_task(operator(connection_id, deferrable=deferrable, timeout=1, cancel_on_timeout=cancel))

    assert airbyte_server.job(1).status == ("cancelled" if cancel else "running")


@MODES
def test_the_status_is_read_before_the_deadline_is_judged(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """A job that ends during the last sleep is no timeout."""
    airbyte_server.script(connection_id, JobScript.success(running=0.5))

    result, _ = run_task(operator(connection_id, deferrable=deferrable, timeout=1, wait_seconds=60))

    assert result == 1


def test_execution_timeout_is_enforced_while_deferred(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Airflow itself ignores it there; the job is cancelled, as it is on the worker."""
    airbyte_server.script(connection_id, JobScript.held())

    with pytest.raises(JobTimeoutError, match="execution timeout of 1 seconds"):
        run_task(
            operator(connection_id, deferrable=True, execution_timeout=timedelta(seconds=1), cancel_on_timeout=False)
        )

    assert airbyte_server.job(1).status == "cancelled"


@MODES
@pytest.mark.parametrize("script", [JobScript.held("queued"), JobScript.held("incomplete"), JobScript.held("pending")])
def test_every_status_but_three_means_that_the_job_goes_on(
    deferrable: bool, script: JobScript, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """`queued` and `incomplete` are no failures."""
    airbyte_server.script(connection_id, script)

    with pytest.raises(JobTimeoutError):
        run_task(operator(connection_id, deferrable=deferrable, timeout=0.5, cancel_on_timeout=False))


@MODES
def test_an_unknown_status_means_that_the_job_goes_on(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """A newer server may have words of which nobody here has heard."""
    unheard: dict[str, Any] = {"jobId": 1, "status": "meditating", "jobType": "sync", "startTime": "2026-01-01T00:00Z"}
    airbyte_server.inject(
        Fault.answer({**unheard, "connectionId": connection_id}, method="GET", path="/jobs/1", times=2)
    )

    result, _ = run_task(operator(connection_id, deferrable=deferrable))

    assert result == 1


@MODES
def test_an_outage_while_the_job_runs_is_put_up_with(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """503 pages, resets and 429 are waited out."""
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/1", times=1))
    airbyte_server.inject(Fault.reset(method="GET", path="/jobs/1", times=1))
    airbyte_server.inject(Fault.rate_limited(method="GET", path="/jobs/1", times=1))

    result, _ = run_task(operator(connection_id, deferrable=deferrable))

    assert result == 1


@MODES
def test_a_server_that_stays_away_fails_the_task_and_leaves_the_job_alone(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """0 restores the documented impatience; the remote job is not to blame."""
    airbyte_server.script(connection_id, JobScript.held())
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/1", times=None))

    with pytest.raises(JobPollError, match="503"):
        run_task(operator(connection_id, deferrable=deferrable, max_poll_failure_seconds=0))

    assert airbyte_server.job(1).status == "running"
    assert not airbyte_server.requests.matching("DELETE")


@MODES
def test_a_refusal_to_tell_the_status_ends_the_wait_at_once(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Permissions that were taken away do not come back by asking; the job is left alone."""
    airbyte_server.script(connection_id, JobScript.held())
    airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, method="GET", path="/jobs/1", times=None))

    with pytest.raises(JobPollError, match="403"):
        run_task(operator(connection_id, deferrable=deferrable))

    assert airbyte_server.job(1).status == "running"


@MODES
@pytest.mark.parametrize(
    ("rows", "told"), [(99, "moved 99 rows"), (None, "does not tell how many rows it moved")], ids=["fewer", "unknown"]
)
def test_min_rows_fails_a_sync_that_moved_too_little(
    deferrable: bool,
    rows: int | None,
    told: str,
    connection_id: str,
    airbyte_server: AirbyteServer,
    run_task: RunTask,
) -> None:
    """Airbyte calls an empty sync a success."""
    airbyte_server.script(connection_id, JobScript.success(rows=rows), JobScript.success(rows=100))

    with pytest.raises(JobResultError, match=f"{told}; min_rows asks for 100"):
        run_task(operator(connection_id, deferrable=deferrable, min_rows=100))

    result, _ = run_task(operator(connection_id, deferrable=deferrable, min_rows=100))
    assert result == 2


@pytest.mark.parametrize("job_type", ["reset", "clear"])
@MODES
def test_other_job_types(
    deferrable: bool, job_type: str, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Airbyte reports both as a reset."""
    _, xcoms = run_task(operator(connection_id, deferrable=deferrable, job_type=job_type))

    assert xcoms["job"]["job_type"] == "reset"


def test_the_documented_face() -> None:
    """Defaults, template fields and colour that users rely on."""
    made = AirbyteTriggerSyncOperator(task_id="sync", connection_id="c")

    assert {"connection_id", "airbyte_conn_id"} <= set(made.template_fields)
    assert made.ui_color == "#6C51FD"
    assert [link.name for link in made.operator_extra_links] == ["Airbyte job"]
    assert (made.airbyte_conn_id, made.asynchronous, made.deferrable, made.wait_seconds, made.timeout) == (
        "airbyte_default",
        False,
        False,
        3,
        3600,
    )


def test_the_deferral_carries_limits_and_ownership(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Absolute moments: the trigger may be restarted anywhere, at any time."""
    airbyte_server.script(connection_id, JobScript.held())
    made = operator(connection_id, deferrable=True, timeout=100, execution_timeout=timedelta(seconds=200))()
    before = time.time()

    with pytest.raises(TaskDeferred) as deferred:
        made.execute({})

    after = time.time()
    trigger: object = vars(deferred.value)["trigger"]
    assert isinstance(trigger, AirbyteSyncTrigger)
    assert (trigger.job_id, trigger.conn_id, trigger.poll_interval) == (1, "airbyte_default", 0.1)
    assert before + 100 <= (trigger.end_time or 0) <= after + 100
    assert before + 200 <= (trigger.execution_deadline or 0) <= after + 200
    assert before + 2 <= (trigger.not_before or 0) <= after + 2
    assert (trigger.owned, trigger.cancel_on_kill, trigger.cancel_on_timeout) == (True, True, True)
    deferral = vars(deferred.value)
    assert (deferral["method_name"], deferral["timeout"]) == ("execute_complete", None)


def test_a_documented_success_event_returns_the_id(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """An event without our additions; the job's numbers are asked for where they are needed."""
    job = airbyte_server.add_history(connection_id, 1)[0]
    event = {"status": "success", "message": "done", "job_id": job.job_id}

    assert operator(connection_id)().execute_complete({}, event) == job.job_id
