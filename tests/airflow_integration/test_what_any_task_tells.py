"""What people see of a job of any system beside its outcome: log lines, the fate of a job, and the button."""

import json
import logging
from contextlib import nullcontext
from typing import Any

import pytest

from airflow_integration.remote_job.errors import JobFailedError, JobTimeoutError
from airflow_integration.remote_job.operator import RemoteJobOperator
from generated_client.testing import Fault
from tests.airflow_integration.fake_airflow import FakeTask
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


@MODES
def test_a_task_s_log_tells_how_its_job_ended(
    deferrable: bool, system: SystemUnderTest, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the link, in both modes."""
    system.next_jobs(Life.success(running=60))
    task = system.task()

    task.run(system.operator(deferrable=deferrable))

    job: Any = task.xcoms["job"]
    told = [line for line in capsys.readouterr().out.splitlines() if system.system.called(system.jobs[0]) in line]
    assert f": {job['status']}" in told[-1]
    assert str(task.xcoms["job_url"]) in told[-1]


@MODES
@pytest.mark.parametrize(
    ("cancels", "state", "fate"),
    [(True, "cancelled", "The job was cancelled."), (False, "running", "The job itself was left alone.")],
    ids=["cancelled", "left-alone"],
)
def test_a_timeout_tells_what_became_of_the_job(
    deferrable: bool,
    cancels: bool,
    state: str,
    fate: str,
    system: SystemUnderTest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In the error, in the last line of the log and in XCom: whoever reads them has to know whether it still runs."""
    system.next_jobs(Life.held())
    task = system.task()

    with pytest.raises(JobTimeoutError, match=f"after 60 seconds.*{fate} See http"):
        task.run(system.operator(deferrable=deferrable, timeout=60, cancel_on_timeout=cancels))

    job: Any = task.xcoms["job"]
    assert job["state"] == state
    assert f"{system.system.called(system.jobs[0])}: {job['status']}" in capsys.readouterr().out


@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG], ids=["told-once", "unless-asked-for"])
def test_a_failed_look_is_told_once(level: int, system: SystemUnderTest, caplog: pytest.LogCaptureFixture) -> None:
    """By the task, with what it means; the client tells of its every request to who asks for that."""
    system.next_jobs(Life.success(running=60))
    system.trouble(Fault.html_error(503, times=2), system.remote.LOOKS)
    caplog.set_level(level, "generated_client")

    system.run(system.operator())

    told = [each.getMessage() for each in caplog.records if each.name == "generated_client"]
    assert any(": 503 (" in each for each in told) == (level == logging.DEBUG)


@pytest.mark.parametrize("deferrable", [False, True], ids=["poking", "deferred"])
def test_a_sensor_links_to_its_job_while_it_waits(deferrable: bool, system: SystemUnderTest) -> None:
    """As the task that has started the job."""
    job_id, task = system.start_job(), system.task()

    if deferrable:
        task.begin(system.sensor(job_id, deferrable=True))
    else:
        context: Any = {"ti": task}
        system.sensor(job_id)().poke(context)

    job: Any = task.xcoms["job"]
    assert (job["id"], job["state"]) == (job_id, "running")
    assert str(job_id) in str(task.xcoms["job_url"])


def web_interface(system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A web interface that is not where the API is, as the Airflow connection names it."""
    variable, connection = system.airflow_connection
    elsewhere = "https://ui.example.com/"
    monkeypatch.setenv(variable, json.dumps({**json.loads(connection), "extra": {"web_url": elsewhere}}))
    return elsewhere


def assert_all_links_lead_to(web: str, task: FakeTask) -> None:
    """Whatever XCom they stand in."""
    job: Any = task.xcoms["job"]
    links = [job["url"], *(value for name, value in task.xcoms.items() if name.endswith("url"))]
    assert all(str(link).startswith(web) for link in links), links


@MODES
def test_a_task_s_links_lead_to_the_web_interface_that_the_connection_names(
    deferrable: bool, system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job may tell an address of its own, where its API is; people may have to go elsewhere."""
    web, task = web_interface(system, monkeypatch), system.task()
    system.next_jobs(Life.failure(running=60))

    with pytest.raises(JobFailedError, match=f"See {web}"):
        task.run(system.operator(deferrable=deferrable))

    assert_all_links_lead_to(web, task)


def test_a_sensor_s_links_lead_there_while_it_pokes(system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """And in its error."""
    web, task = web_interface(system, monkeypatch), system.task()
    sensor, context = system.sensor(system.start_job(Life.failure(running=60)))(), task.context()

    assert not sensor.poke(context)
    assert_all_links_lead_to(web, task)
    system.time.advance(60)
    with pytest.raises(JobFailedError, match=f"See {web}"):
        sensor.poke(context)


@pytest.mark.parametrize("ends", [Life.success(running=60), Life.failure(running=60)], ids=["success", "failure"])
def test_a_sensor_s_links_lead_there_after_a_deferral(
    ends: Life, system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The event knows the job's own address alone."""
    web, task = web_interface(system, monkeypatch), system.task()
    fails = pytest.raises(JobFailedError, match=f"See {web}")

    with fails if ends.outcome == "failed" else nullcontext():
        task.run(system.sensor(system.start_job(ends), deferrable=True))

    assert_all_links_lead_to(web, task)


def link_of(operator: object) -> str:
    """What the button of a task leads to, as Airflow asks when the task ends or defers."""
    task: Any = operator
    (link,) = task.operator_extra_links
    url: str = link.get_link(operator=task, ti_key=None)
    return url


def test_the_button_leads_to_the_job_before_and_after_a_deferral(system: SystemUnderTest) -> None:
    """The operator that resumes is another one than that which deferred."""
    system.next_jobs(Life.success(running=60))
    made: list[RemoteJobOperator] = []

    def make() -> RemoteJobOperator:
        made.append(system.operator(deferrable=True)())
        return made[-1]

    _, xcoms = system.run(make)

    assert len(made) == 2
    assert {link_of(each) for each in made} == {xcoms["job_url"]}


def test_a_task_without_a_job_has_no_button_and_asks_for_none(system: SystemUnderTest) -> None:
    """Airflow shows none for an empty address; to ask for an XCom that is not there would be an error in its log."""
    assert link_of(system.operator()()) == ""
    assert link_of(system.sensor(1)()) == ""
