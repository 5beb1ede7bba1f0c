"""The operator of any system: one outcome in every mode."""

from datetime import timedelta
from typing import Any

import pytest

from airflow_integration.remote_job.airflow_names import AirflowException
from airflow_integration.remote_job.errors import JobCancelledError, JobFailedError, JobPollError, JobTimeoutError
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from generated_client.testing import Fault
from tests.airflow_integration.deferring import TaskDeferred
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


@MODES
def test_a_job_returns_its_id_and_leaves_itself_in_xcom(deferrable: bool, system: SystemUnderTest) -> None:
    """What downstream tasks and links find is the same in both modes."""
    system.next_jobs(Life.success(running=70))

    result, xcoms = system.run(system.operator(deferrable=deferrable))

    job: Any = xcoms["job"]
    assert [result] == system.jobs
    assert (job["id"], job["state"], job["url"]) == (result, "succeeded", xcoms["job_url"])
    assert str(result) in str(job["url"])
    assert job["started"] < job["finished"]
    assert job["duration"] == pytest.approx(70, abs=1)


def test_a_task_that_does_not_wait_returns_at_once(system: SystemUnderTest) -> None:
    """The job runs on; a sensor takes over by the id."""
    system.next_jobs(Life.held())

    result, xcoms = system.run(system.operator(waits=False))

    job: Any = xcoms["job"]
    assert [result] == system.jobs
    assert (job["state"], job["url"]) == ("running", xcoms["job_url"])
    assert system.states == ["running"]


@MODES
@pytest.mark.parametrize(
    ("life", "error"),
    [(Life.failure(running=20), JobFailedError), (Life.cancelled(running=20), JobCancelledError)],
    ids=["failed", "cancelled"],
)
def test_a_job_that_ends_badly_fails_the_task_with_reason_and_link(
    deferrable: bool, life: Life, error: type[Exception], system: SystemUnderTest
) -> None:
    """The same error in both modes, and a way to look at the job."""
    system.next_jobs(life)
    task = system.task()

    with pytest.raises(error) as raised:
        task.run(system.operator(deferrable=deferrable))

    said = str(raised.value)
    assert said.startswith(system.words("failed" if error is JobFailedError else "cancelled"))
    assert said.endswith(f"See {task.xcoms['job_url']}")
    assert isinstance(raised.value, AirflowException)
    assert "timeout" not in said


@MODES
@pytest.mark.parametrize("cancel", [True, False], ids=["cancel", "leave"])
def test_a_timeout_fails_the_task_and_cancels_the_job_if_asked(
    deferrable: bool, cancel: bool, system: SystemUnderTest
) -> None:
    """`timeout` is a duration, and so is what the message says."""
    system.next_jobs(Life.held())

    with pytest.raises(JobTimeoutError, match=r"timeout.*after 100 seconds"):
        system.run(system.operator(deferrable=deferrable, timeout=100, cancel_on_timeout=cancel))

    assert system.states == ["cancelled" if cancel else "running"]


@MODES
def test_the_status_is_read_before_the_deadline_is_judged(deferrable: bool, system: SystemUnderTest) -> None:
    """A job that ends during the last sleep is no timeout."""
    system.next_jobs(Life.success(running=50))

    result, _ = system.run(system.operator(deferrable=deferrable, timeout=100, interval=600))

    assert [result] == system.jobs


def test_execution_timeout_is_enforced_while_deferred(system: SystemUnderTest) -> None:
    """Airflow itself ignores it there; the job is cancelled, as it is on the worker."""
    system.next_jobs(Life.held())
    limit = timedelta(seconds=100)

    with pytest.raises(JobTimeoutError, match="100 seconds") as raised:
        system.run(system.operator(deferrable=True, execution_timeout=limit, cancel_on_timeout=False))

    assert "execution timeout" in str(raised.value)
    assert system.states == ["cancelled"]


@MODES
def test_every_status_but_the_final_ones_means_that_the_job_goes_on(deferrable: bool, system: SystemUnderTest) -> None:
    """Also one of a newer server, of which nobody here has heard."""
    for status in system.face.statuses_that_go_on:
        system.next_jobs(Life.held(status))

        with pytest.raises(JobTimeoutError):
            system.run(system.operator(deferrable=deferrable, timeout=60, cancel_on_timeout=False))

        system.remote.finish(system.jobs[-1])


@MODES
def test_an_outage_while_the_job_runs_is_put_up_with(deferrable: bool, system: SystemUnderTest) -> None:
    """503 pages, resets and refusals of who asks too often are waited out."""
    system.next_jobs(Life.success(running=60))
    for fault in (Fault.html_error(503), Fault.reset(), Fault.respond(system.remote.too_many_requests())):
        system.trouble(fault, system.remote.LOOKS)

    result, _ = system.run(system.operator(deferrable=deferrable))

    assert [result] == system.jobs


@MODES
def test_a_server_that_stays_away_fails_the_task_and_leaves_the_job_alone(
    deferrable: bool, system: SystemUnderTest
) -> None:
    """0 restores the documented impatience; the remote job is not to blame."""
    system.next_jobs(Life.held())
    system.trouble(Fault.html_error(503, times=None), system.remote.LOOKS)

    with pytest.raises(JobPollError, match="503"):
        system.run(system.operator(deferrable=deferrable, max_poll_failure_seconds=0))

    assert system.states == ["running"]


@MODES
def test_errors_are_borne_for_max_poll_failure_seconds(deferrable: bool, system: SystemUnderTest) -> None:
    """No shorter, and not much longer; the job is left alone."""
    system.next_jobs(Life.held())
    system.trouble(Fault.html_error(503, times=None), system.remote.LOOKS)
    began = system.clock.now()

    with pytest.raises(JobPollError):
        system.run(system.operator(deferrable=deferrable, max_poll_failure_seconds=300))

    assert 300 <= system.clock.now() - began < 300 + 75
    assert system.states == ["running"]


@MODES
def test_a_refusal_to_tell_the_status_ends_the_wait_at_once(deferrable: bool, system: SystemUnderTest) -> None:
    """Permissions that were taken away do not come back by asking; the job is left alone."""
    system.next_jobs(Life.held())
    system.trouble(Fault.answer({"title": "forbidden"}, 403, times=None), system.remote.LOOKS)

    with pytest.raises(JobPollError, match="403"):
        system.run(system.operator(deferrable=deferrable))

    assert system.states == ["running"]


@MODES
def test_a_job_is_looked_at_once_in_an_interval(deferrable: bool, system: SystemUnderTest) -> None:
    """The operator's own interval holds in both modes; the first look is taken at once."""
    system.next_jobs(Life.success(running=70))

    system.run(system.operator(deferrable=deferrable, interval=7))

    assert 11 <= len(system.requests(system.remote.LOOKS)) <= 12


def test_the_deferral_carries_limits_and_ownership(system: SystemUnderTest) -> None:
    """Absolute moments: the trigger may be restarted anywhere, at any time."""
    system.next_jobs(Life.held())
    now = system.clock.now()
    make = system.operator(
        deferrable=True, timeout=100, execution_timeout=timedelta(seconds=200), interval=7, cancel_on_timeout=True
    )

    with pytest.raises(TaskDeferred) as deferred:
        make().execute({})

    deferral = vars(deferred.value)
    trigger: object = deferral["trigger"]
    assert isinstance(trigger, RemoteJobTrigger)
    assert (trigger.job_id, trigger.conn_id, trigger.poll_interval) == (system.jobs[0], system.face.conn_id, 7)
    assert (trigger.end_time, trigger.execution_deadline) == (now + 100, now + 200)
    assert trigger.not_before is not None
    assert trigger.not_before >= now + 2
    assert (trigger.owned, trigger.cancel_on_kill, trigger.cancel_on_timeout) == (True, True, True)
    assert (deferral["method_name"], deferral["timeout"]) == ("execute_complete", None)


def test_a_deferred_task_is_watched_through_its_own_airflow_connection(
    system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And not through the default one."""
    variable, connection = system.airflow_connection
    monkeypatch.setenv("AIRFLOW_CONN_ELSEWHERE", connection)
    monkeypatch.delenv(variable)
    task = system.task()

    task.begin(system.operator(conn_id="elsewhere", deferrable=True))

    assert task.deferred is not None
    assert task.deferred[1].serialize()[1]["conn_id"] == "elsewhere"


def test_a_documented_success_event_returns_the_id(system: SystemUnderTest) -> None:
    """An event without our additions; the job's numbers are asked for where they are needed."""
    job_id = system.ended_job()
    event = {"status": "success", "message": "done", system.face.id_key: job_id}

    assert system.operator()().execute_complete({}, event) == job_id
