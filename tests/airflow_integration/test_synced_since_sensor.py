"""The sensor for DAGs that start no syncs themselves: any successful sync that began late enough."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeAlias

import pytest

from airflow_integration.airbyte.sensors import AirbyteSyncedSinceSensor
from airflow_integration.airbyte.triggers import AirbyteSyncedSinceTrigger
from airflow_integration.remote_job.airflow_names import (
    AirflowFailException,
    AirflowSensorTimeout,
    AirflowSkipException,
)
from airflow_integration.remote_job.errors import JobTimeoutError, SensorEventError, SensorJobPollError
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.deferring import TaskDeferred

RunTask: TypeAlias = Callable[[Callable[[], AirbyteSyncedSinceSensor]], tuple[object, dict[str, Any]]]
MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["poking", "deferred"])

LONG_AGO = "2026-01-01T00:00:00+00:00"


def sensor(connection_id: str, since: object = LONG_AGO, **arguments: Any) -> Callable[[], AirbyteSyncedSinceSensor]:
    """Makes the sensor of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "wait", "poke_interval": 0.1, "timeout": 60, "since": since, **arguments}
    return lambda: AirbyteSyncedSinceSensor(connection_id=connection_id, **values)


@MODES
def test_a_sync_that_began_late_enough_and_succeeds_ends_the_wait(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """It returns the job's id, and its XComs are those of a task that has started the job."""
    airbyte_server.start_job(connection_id, JobScript.success(running=0.5, rows=42))

    result, xcoms = run_task(sensor(connection_id, deferrable=deferrable))

    assert result == 1
    assert (xcoms["job"]["id"], xcoms["job"]["status"], xcoms["job"]["rows"]) == (1, "succeeded", 42)
    assert xcoms["job_url"].endswith(f"/connections/{connection_id}/timeline?jobId=1&openLogs=true")
    assert xcoms["job"]["url"] == xcoms["job_url"]


@MODES
def test_what_counts_is_when_a_sync_began(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """One that began before and ended after may miss what had changed in between; the newest that counts is told."""
    jobs = airbyte_server.add_history(connection_id, 5, seconds=600)
    began = [job.created_at for job in jobs]

    result, _ = run_task(sensor(connection_id, began[2] + timedelta(seconds=1), deferrable=deferrable))
    assert result == jobs[4].job_id
    with pytest.raises(AirflowSensorTimeout):
        run_task(sensor(connection_id, began[4] + timedelta(seconds=1), deferrable=deferrable, timeout=0.3))


@MODES
def test_syncs_that_fail_and_other_jobs_are_passed_over(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """A later one may succeed; a reset brings no data, and other connections none of ours."""
    airbyte_server.add_history(connection_id, 1, status="failed")
    airbyte_server.start_job(connection_id, JobScript.success(running=0), job_type="reset")
    airbyte_server.add_history(airbyte_server.add_connection("other"), 1)

    with pytest.raises(AirflowSensorTimeout, match=r"(?i)timed? ?out"):
        run_task(sensor(connection_id, deferrable=deferrable, timeout=0.3))


@MODES
@pytest.mark.parametrize("ignored", [False, True], ids=["filtered", "unfiltered"])
def test_a_success_is_found_among_any_number_of_other_jobs(
    deferrable: bool, ignored: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """On later pages too, and where the server ignores what it is asked for, the order included."""
    airbyte_server.add_history(connection_id, 25, seconds=36000)
    succeeded = airbyte_server.add_history(connection_id, 1, seconds=7200)
    airbyte_server.add_history(connection_id, 30, status="failed")
    airbyte_server.list_habits.ignores_filters = ignored

    since = succeeded[0].created_at - timedelta(seconds=60)
    result, _ = run_task(sensor(connection_id, since, deferrable=deferrable))

    assert result == succeeded[0].job_id


@pytest.mark.parametrize(
    ("since", "moment"),
    [
        ("2026-11-21 00:00:00+00:00", datetime(2026, 11, 21, tzinfo=UTC)),  # what {{ data_interval_start }} becomes
        ("2026-11-21T02:00:00+02:00", datetime(2026, 11, 21, tzinfo=UTC)),
        ("2026-11-21", datetime(2026, 11, 21, tzinfo=UTC)),
        (datetime(2026, 11, 21, tzinfo=UTC), datetime(2026, 11, 21, tzinfo=UTC)),
    ],
)
def test_since_is_any_moment_that_a_template_writes(since: object, moment: datetime) -> None:
    """Without a time zone it is UTC."""
    assert sensor("c", since)().since_when() == moment


@MODES
@pytest.mark.parametrize(("connection_id", "since"), [("c", "None"), ("c", ""), ("", LONG_AGO), ("None", LONG_AGO)])
def test_a_template_that_found_nothing_says_so(deferrable: bool, connection_id: str, since: str) -> None:
    """A run without a data interval renders to None; waiting would not help."""
    with pytest.raises(AirflowFailException, match=r"no data_interval_start|connection_id is empty"):
        sensor(connection_id, since, deferrable=deferrable)().execute({})


@MODES
@pytest.mark.parametrize("flag", ["soft_fail", "never_fail"])
@pytest.mark.parametrize("end", ["timeout", "refused"])
def test_soft_fail_and_never_fail_skip_in_both_modes(
    deferrable: bool, flag: str, end: str, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """As for a sensor that waits for one job."""
    if end == "refused":
        airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, path="/jobs", skip=1, times=None))

    with pytest.raises(AirflowSkipException):
        run_task(sensor(connection_id, deferrable=deferrable, timeout=0.5 if end == "timeout" else 60, **{flag: True}))


@MODES
def test_a_refusal_ends_the_wait_and_an_outage_does_not(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Asking again changes the answer of an outage only."""
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs", times=1))
    airbyte_server.start_job(connection_id, JobScript.success(running=0.2))
    assert run_task(sensor(connection_id, deferrable=deferrable))[0] == 1

    airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, path="/jobs", times=None))
    with pytest.raises(SensorJobPollError, match="does not list the connection's syncs"):
        run_task(sensor(connection_id, deferrable=deferrable))


@MODES
@pytest.mark.parametrize("answer", [Fault.web_page, partial(Fault.answer, {})], ids=["page", "no-list"])
def test_what_stands_in_for_the_list_for_a_while_is_waited_out(
    deferrable: bool,
    answer: Callable[..., Fault],
    connection_id: str,
    airbyte_server: AirbyteServer,
    run_task: RunTask,
) -> None:
    """A proxy that answers for the server says nothing of its jobs."""
    airbyte_server.inject(answer(path="/jobs", skip=1, times=1))
    airbyte_server.start_job(connection_id, JobScript.success(running=0.2))

    assert run_task(sensor(connection_id, deferrable=deferrable))[0] == 1


def test_a_deferred_timeout_says_what_was_waited_for(connection_id: str, run_task: RunTask) -> None:
    """There is no job to speak of; execution_timeout may be retried, as on the worker."""
    with pytest.raises(AirflowSensorTimeout, match="No newer sync has succeeded after 1 seconds"):
        run_task(sensor(connection_id, deferrable=True, timeout=1))
    with pytest.raises(JobTimeoutError, match="execution timeout") as raised:
        run_task(sensor(connection_id, deferrable=True, execution_timeout=timedelta(seconds=0.5)))
    assert not isinstance(raised.value, AirflowFailException | AirflowSensorTimeout)


def test_what_is_deferred_to_is_plain_and_carries_the_limits(connection_id: str) -> None:
    """A minute between two looks and a week in all, unless told otherwise."""
    with pytest.raises(TaskDeferred) as deferred:
        AirbyteSyncedSinceSensor(task_id="wait", connection_id=connection_id, since=LONG_AGO, deferrable=True).execute(
            {}
        )

    trigger: object = vars(deferred.value)["trigger"]
    assert isinstance(trigger, AirbyteSyncedSinceTrigger)
    _, arguments = trigger.serialize()
    assert (arguments["connection_id"], arguments["since"]) == (connection_id, LONG_AGO)
    assert trigger.poll_interval == 60
    assert (trigger.end_time or 0) - (trigger.started_at or 0) == pytest.approx(7 * 24 * 3600, abs=5)
    assert trigger.not_before is not None


@pytest.mark.parametrize("event", [None, {}, {"status": "fine", "job_id": 1}])
def test_an_event_that_cannot_be_trusted_fails_the_sensor(event: object) -> None:
    """Nothing is guessed."""
    with pytest.raises(SensorEventError):
        sensor("c")().execute_complete({}, event)
