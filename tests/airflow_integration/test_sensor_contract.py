"""The sensor of any system: waiting for a job that something else has started."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

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
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from generated_client.testing import Fault
from tests.airflow_integration.deferring import TaskDeferred
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["poking", "deferred"])
FLAGS = pytest.mark.parametrize("flag", ["soft_fail", "never_fail"])


@pytest.fixture(autouse=True)
def time_of_airflow(system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Airflow's own loop around `poke` lives in the same time."""
    virtual = SimpleNamespace(monotonic=system.clock.now, sleep=system.clock.sleep)
    monkeypatch.setattr("airflow.sdk.bases.sensor.time", virtual)


@MODES
@pytest.mark.parametrize("as_text", [False, True], ids=["number", "text"])
def test_a_job_that_succeeds_ends_the_wait_without_a_result(
    deferrable: bool, as_text: bool, system: SystemUnderTest
) -> None:
    """XCom gives the id as a number, a template as a text."""
    job_id = system.start_job(Life.success(running=30))

    result, xcoms = system.run(system.sensor(str(job_id) if as_text else job_id, deferrable=deferrable))

    job: Any = xcoms["job"]
    assert result is None
    assert (job["id"], job["state"], job["url"]) == (job_id, "succeeded", xcoms["job_url"])
    assert str(job_id) in str(xcoms["job_url"])


@MODES
def test_a_job_that_is_over_needs_one_look_and_no_deferral(deferrable: bool, system: SystemUnderTest) -> None:
    """Retries and late sensors cost one request."""
    job_id = system.ended_job()

    system.run(system.sensor(job_id, deferrable=deferrable))

    assert len(system.requests(system.remote.LOOKS)) == 1


@MODES
@pytest.mark.parametrize(
    ("life", "error"),
    [(Life.failure(running=20), SensorJobFailedError), (Life.cancelled(running=20), SensorJobCancelledError)],
    ids=["failed", "cancelled"],
)
def test_a_job_that_ends_badly_fails_the_sensor_for_good(
    deferrable: bool, life: Life, error: type[Exception], system: SystemUnderTest
) -> None:
    """A retry would look at the same dead job."""
    job_id = system.start_job(life)

    with pytest.raises(error) as raised:
        system.run(system.sensor(job_id, deferrable=deferrable))

    assert str(raised.value).startswith(system.words("failed" if error is SensorJobFailedError else "cancelled"))
    assert isinstance(raised.value, AirflowFailException)


@MODES
@FLAGS
@pytest.mark.parametrize("end", ["failed", "cancelled", "timeout", "refused"])
def test_soft_fail_and_never_fail_skip_in_both_modes(
    deferrable: bool, flag: str, end: str, system: SystemUnderTest
) -> None:
    """The documented switches, whatever went wrong."""
    lives = {"failed": Life.failure(running=20), "cancelled": Life.cancelled(running=20)}
    job_id = system.start_job(lives.get(end, Life.held()))
    if end == "refused":
        system.trouble(Fault.answer({"title": "forbidden"}, 403, skip=1, times=None), system.remote.LOOKS)

    with pytest.raises(AirflowSkipException):
        system.run(system.sensor(job_id, deferrable=deferrable, timeout=60, **{flag: True}))


@FLAGS
def test_the_flags_hold_for_a_job_that_has_ended_before_the_sensor_looks(flag: str, system: SystemUnderTest) -> None:
    """A deferrable sensor looks once before it defers, outside the loop in which Airflow heeds the flags."""
    with pytest.raises(AirflowSkipException):
        system.run(system.sensor(system.ended_job("failed"), deferrable=True, **{flag: True}))


@MODES
def test_a_sensor_s_timeout_is_airflow_s_own(deferrable: bool, system: SystemUnderTest) -> None:
    """Airflow does not retry it, and the job is left alone."""
    job_id = system.start_job()

    with pytest.raises(AirflowSensorTimeout, match=r"(?i)timed? ?out"):
        system.run(system.sensor(job_id, deferrable=deferrable, timeout=60))

    assert system.states == ["running"]
    assert not system.requests(system.remote.CANCELS)


def test_execution_timeout_is_enforced_while_deferred_and_can_be_retried(system: SystemUnderTest) -> None:
    """As it is on the worker; a sensor never cancels."""
    job_id = system.start_job()

    with pytest.raises(JobTimeoutError) as raised:
        system.run(system.sensor(job_id, deferrable=True, execution_timeout=timedelta(seconds=60)))

    assert not isinstance(raised.value, AirflowFailException | AirflowSensorTimeout)
    assert system.states == ["running"]


def test_poke_waits_for_every_status_but_the_final_ones(system: SystemUnderTest) -> None:
    """The documented answers of `poke`; a newer server's new status is no error."""
    for status in system.face.statuses_that_go_on:
        job_id = system.start_job(Life.held(status))
        made = system.sensor(job_id)()

        assert made.poke({}) is False
        system.remote.finish(job_id)
        assert made.poke({}) is True


@MODES
def test_an_outage_is_put_up_with(deferrable: bool, system: SystemUnderTest) -> None:
    """The job is not concerned by it."""
    job_id = system.start_job(Life.success(running=40))
    system.trouble(Fault.html_error(503, times=2), system.remote.LOOKS)

    system.run(system.sensor(job_id, deferrable=deferrable))


@MODES
@pytest.mark.parametrize("silent", [False, True], ids=["loud", "silent_fail"])
def test_silent_fail_puts_up_with_any_outage(deferrable: bool, silent: bool, system: SystemUnderTest) -> None:
    """It waits on, up to the sensor's own timeout; without it, patience is what the argument says."""
    job_id = system.start_job(Life.success(running=20))
    system.trouble(Fault.html_error(503, times=2), system.remote.LOOKS)
    make = system.sensor(job_id, deferrable=deferrable, silent_fail=silent, max_poll_failure_seconds=0)

    if silent:
        system.run(make)
        return
    with pytest.raises(SensorJobPollError):
        system.run(make)


@MODES
def test_an_unknown_job_is_refused_at_once(deferrable: bool, system: SystemUnderTest) -> None:
    """Waiting does not make it exist."""
    began = system.clock.now()

    with pytest.raises(SensorJobPollError, match="4711"):
        system.run(system.sensor(4711, deferrable=deferrable))

    assert system.clock.now() - began < 10


@MODES
@pytest.mark.parametrize("rendered", ["None", "", "a-uuid", None], ids=["text-none", "empty", "uuid", "none"])
def test_an_id_that_is_none_says_where_to_look(deferrable: bool, rendered: object, system: SystemUnderTest) -> None:
    """A template that found nothing renders to such things."""
    with pytest.raises(AirflowFailException, match=r"_id is .*check that the task"):
        system.sensor(rendered, deferrable=deferrable)().execute({})


def test_defaults_when_deferrable(system: SystemUnderTest) -> None:
    """Five seconds and seven days; what is said, or set by default_args, stands."""
    bare = system.face.sensor(1, deferrable=True)
    interval = system.face.sensor(1, deferrable=True, poke_interval=9)
    said = system.face.sensor(1, deferrable=True, poke_interval=9, timeout=24 * 3600)
    defaulted = system.face.sensor(1, deferrable=True, default_args={"poke_interval": 11, "timeout": 12})

    assert (bare.poke_interval, bare.timeout) == (5, 7 * 24 * 3600)
    assert (interval.poke_interval, interval.timeout) == (9, 7 * 24 * 3600)
    assert (said.poke_interval, said.timeout) == (9, 24 * 3600)
    assert (defaulted.poke_interval, defaulted.timeout) == (11, 12)
    assert system.face.sensor(1).poke_interval == 60


def test_the_deferral_carries_the_sensor_s_own_interval_and_timeout(system: SystemUnderTest) -> None:
    """And no right to cancel."""
    job_id, now = system.start_job(), system.clock.now()

    with pytest.raises(TaskDeferred) as deferred:
        system.sensor(job_id, deferrable=True, poke_interval=7, timeout=100)().execute({})

    trigger: object = vars(deferred.value)["trigger"]
    assert isinstance(trigger, RemoteJobTrigger)
    assert (trigger.job_id, trigger.poll_interval) == (job_id, 7)
    assert (trigger.started_at, trigger.end_time) == (now, now + 100)
    assert (trigger.owned, trigger.cancel_on_kill, trigger.cancel_on_timeout) == (False, False, False)
    assert trigger.not_before is not None


def test_what_a_deferred_sensor_ignores_is_logged(system: SystemUnderTest, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody wonders why back-off has no effect."""
    job_id = system.start_job()

    with pytest.raises(TaskDeferred):
        system.sensor(job_id, deferrable=True, mode="reschedule", exponential_backoff=True)().execute({})

    assert "mode, exponential_backoff and max_wait have no effect" in "".join(capsys.readouterr())


@pytest.mark.parametrize("event", [None, {}, "fine", "success"])
def test_an_event_that_cannot_be_trusted_fails_the_sensor(event: object, system: SystemUnderTest) -> None:
    """Nothing is guessed."""
    given = {"status": "fine", system.face.id_key: 1} if event == "fine" else event

    with pytest.raises(SensorEventError) as raised:
        system.sensor(1)().execute_complete({}, given)

    assert isinstance(raised.value, AirflowException)
