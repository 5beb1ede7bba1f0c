"""The sensor: waiting for a job that something else has started."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeAlias

import pytest

from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.remote_job.airflow_names import (
    AirflowException,
    AirflowFailException,
    AirflowSensorTimeout,
    AirflowSkipException,
)
from airflow_integration.remote_job.errors import (
    JobTimeoutError,
    SensorEventError,
    SensorJobCancelledError,
    SensorJobFailedError,
    SensorJobPollError,
)
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.deferring import TaskDeferred

RunTask: TypeAlias = Callable[[Callable[[], AirbyteJobSensor]], tuple[object, dict[str, Any]]]
MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["poking", "deferred"])


def sensor(job_id: object, **arguments: Any) -> Callable[[], AirbyteJobSensor]:
    """Makes the sensor of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {
        "task_id": "wait",
        "airbyte_job_id": job_id,
        "poke_interval": 0.1,
        "timeout": 60,
        **arguments,
    }
    return lambda: AirbyteJobSensor(**values)


@MODES
@pytest.mark.parametrize("as_text", [False, True], ids=["number", "text"])
def test_a_job_that_succeeds_ends_the_wait_without_a_result(
    deferrable: bool, as_text: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """XCom gives the id as a number, a template as a text."""
    job = airbyte_server.start_job(connection_id, JobScript.success(running=0.3))

    result, xcoms = run_task(sensor(str(job.job_id) if as_text else job.job_id, deferrable=deferrable))

    assert result is None
    assert (xcoms["job"]["id"], xcoms["job"]["status"]) == (1, "succeeded")
    assert xcoms["job_url"].endswith("/timeline?jobId=1&openLogs=true")


@MODES
def test_a_job_that_is_over_needs_one_look_and_no_deferral(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Retries and late sensors cost one request."""
    job = airbyte_server.add_history(connection_id, 1)[0]

    run_task(sensor(job.job_id, deferrable=deferrable))

    assert len(airbyte_server.requests.matching("GET", "/jobs/*")) == 1


@MODES
@pytest.mark.parametrize(
    ("script", "error"),
    [
        (JobScript.failure(running=0.2), SensorJobFailedError),
        (JobScript.capacity_timeout(queued=0.2), SensorJobCancelledError),
    ],
    ids=["failed", "cancelled"],
)
def test_a_job_that_ends_badly_fails_the_sensor_for_good(
    deferrable: bool,
    script: JobScript,
    error: type[Exception],
    connection_id: str,
    airbyte_server: AirbyteServer,
    run_task: RunTask,
) -> None:
    """A retry would look at the same dead job."""
    airbyte_server.start_job(connection_id, script)

    with pytest.raises(error, match="Job run 1") as raised:
        run_task(sensor(1, deferrable=deferrable))

    assert isinstance(raised.value, AirflowFailException)


@MODES
@pytest.mark.parametrize("flag", ["soft_fail", "never_fail"])
@pytest.mark.parametrize("end", ["failed", "cancelled", "timeout", "refused"])
def test_soft_fail_and_never_fail_skip_in_both_modes(
    deferrable: bool, flag: str, end: str, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """The documented switches, whatever went wrong."""
    scripts = {"failed": JobScript.failure(running=0.2), "cancelled": JobScript.capacity_timeout(queued=0.2)}
    airbyte_server.start_job(connection_id, scripts.get(end, JobScript.held()))
    if end == "refused":
        airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, path="/jobs/1", skip=1, times=None))

    with pytest.raises(AirflowSkipException):
        run_task(sensor(1, deferrable=deferrable, timeout=0.5 if end == "timeout" else 60, **{flag: True}))


@pytest.mark.parametrize("flag", ["soft_fail", "never_fail"])
def test_the_flags_hold_for_a_job_that_has_ended_before_the_sensor_looks(
    flag: str, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """A deferrable sensor looks once before it defers, outside the loop in which Airflow heeds the flags."""
    airbyte_server.start_job(connection_id, JobScript.failure(running=0.0))
    airbyte_server.wait_for_job(1, "failed", timeout=5)

    with pytest.raises(AirflowSkipException):
        run_task(sensor(1, deferrable=True, timeout=60, **{flag: True}))


@MODES
def test_a_sensor_s_timeout_is_airflow_s_own(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Airflow does not retry it, and the job is left alone."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(AirflowSensorTimeout):
        run_task(sensor(1, deferrable=deferrable, timeout=0.5))

    assert airbyte_server.job(1).status == "running"
    assert not airbyte_server.requests.matching("DELETE")


def test_execution_timeout_is_enforced_while_deferred_and_can_be_retried(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """As it is on the worker; a sensor never cancels."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(JobTimeoutError) as raised:
        run_task(sensor(1, deferrable=True, execution_timeout=timedelta(seconds=0.5)))

    assert not isinstance(raised.value, AirflowFailException | AirflowSensorTimeout)
    assert airbyte_server.job(1).status == "running"


@pytest.mark.parametrize("status", ["running", "pending", "queued", "incomplete"])
def test_poke_waits_for_every_status_but_three(status: str, connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The documented answers of `poke`."""
    airbyte_server.start_job(connection_id, JobScript.held(status))
    made = sensor(1)()

    assert made.poke({}) is False
    airbyte_server.finish_job(1)
    assert made.poke({}) is True


def test_poke_waits_for_an_unknown_status(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Documented as an error; a newer server would break every DAG."""
    job: dict[str, Any] = {"jobId": 1, "status": "meditating", "jobType": "sync", "startTime": "2026-01-01T00:00Z"}
    airbyte_server.inject(Fault.answer({**job, "connectionId": connection_id}, method="GET", path="/jobs/1"))

    assert sensor(1)().poke({}) is False


@MODES
def test_an_outage_is_put_up_with(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """The job is not concerned by it."""
    airbyte_server.start_job(connection_id, JobScript.success(running=0.5))
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/1", times=1))

    run_task(sensor(1, deferrable=deferrable))


@MODES
@pytest.mark.parametrize("silent", [False, True], ids=["loud", "silent_fail"])
def test_silent_fail_puts_up_with_any_outage(
    deferrable: bool, silent: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """It waits on, up to the sensor's own timeout; without it, patience is what the argument says."""
    airbyte_server.start_job(connection_id, JobScript.success(running=0.2))
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/1", times=2))
    make = sensor(1, deferrable=deferrable, silent_fail=silent, max_poll_failure_seconds=0)

    if silent:
        run_task(make)
        return
    with pytest.raises(SensorJobPollError):
        run_task(make)


@MODES
def test_an_unknown_job_is_refused_at_once(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Waiting does not make it exist."""
    with pytest.raises(SensorJobPollError, match="4711"):
        run_task(sensor(4711, deferrable=deferrable))


@MODES
@pytest.mark.parametrize("rendered", ["None", "", "a-uuid", None], ids=["text-none", "empty", "uuid", "none"])
def test_an_id_that_is_none_says_where_to_look(deferrable: bool, rendered: object) -> None:
    """A template that found nothing renders to such things."""
    with pytest.raises(AirflowFailException, match=r"airbyte_job_id is .*check that the task"):
        sensor(rendered, deferrable=deferrable)().execute({})


def test_defaults_when_deferrable() -> None:
    """Five seconds and seven days; what is said, or set by default_args, stands."""
    bare = AirbyteJobSensor(task_id="wait", airbyte_job_id=1, deferrable=True)
    said = AirbyteJobSensor(task_id="wait", airbyte_job_id=1, deferrable=True, poke_interval=9, timeout=24 * 3600)
    defaulted = AirbyteJobSensor(
        task_id="wait", airbyte_job_id=1, deferrable=True, default_args={"poke_interval": 11, "timeout": 12}
    )
    poking = AirbyteJobSensor(task_id="wait", airbyte_job_id=1)

    assert (bare.poke_interval, bare.timeout) == (5, 7 * 24 * 3600)
    assert (said.poke_interval, said.timeout) == (9, 24 * 3600)
    assert (defaulted.poke_interval, defaulted.timeout) == (11, 12)
    assert poking.poke_interval == 60
    assert "airbyte_job_id" in poking.template_fields
    assert poking.ui_color == "#6C51FD"


def test_the_deferral_carries_the_sensor_s_own_interval_and_timeout(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """And no right to cancel."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(TaskDeferred) as deferred:
        sensor(1, deferrable=True, poke_interval=7, timeout=100)().execute({})

    trigger: object = vars(deferred.value)["trigger"]
    assert isinstance(trigger, AirbyteSyncTrigger)
    assert trigger.poll_interval == 7
    assert trigger.started_at is not None
    assert (trigger.end_time or 0) - trigger.started_at == pytest.approx(100, abs=1)
    assert (trigger.owned, trigger.cancel_on_kill, trigger.cancel_on_timeout) == (False, False, False)
    assert trigger.not_before is not None


def test_what_a_deferred_sensor_ignores_is_logged(
    connection_id: str, airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody wonders why back-off has no effect."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(TaskDeferred):
        sensor(1, deferrable=True, mode="reschedule", exponential_backoff=True)().execute({})

    assert "mode, exponential_backoff and max_wait have no effect" in "".join(capsys.readouterr())


@pytest.mark.parametrize("event", [None, {}, {"status": "fine", "job_id": 1}, "success"])
def test_an_event_that_cannot_be_trusted_fails_the_sensor(event: object) -> None:
    """Nothing is guessed."""
    with pytest.raises(SensorEventError) as raised:
        sensor(1)().execute_complete({}, event)

    assert isinstance(raised.value, AirflowException)
