"""What people see of a job beside its outcome: log lines, remarks, and the button."""

import logging
from typing import Any

import pytest

from airflow_integration import get_provider_info
from airflow_integration.airbyte.job import rows_and_bytes
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.remote_job.errors import JobFailedError, JobTimeoutError
from airflow_integration.remote_job.job import Json, RemoteJob
from airflow_integration.remote_job.telling.progress import EVERY, JobLog, summary
from generated_client.testing import AirbyteServer, Fault, JobScript
from generated_client.watching.state import JobState
from generated_client.watching.watch import PollFailure, Wait
from tests.airflow_integration.fake_airflow import FakeTask

URL = "https://airbyte.example.com/jobs/1"


class Lines:
    """A task's log that remembers."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def info(self, event: str, /, *args: object) -> None:
        """Remember."""
        self.lines.append(event % args)

    def warning(self, event: str, /, *args: object) -> None:
        """Remember that it is one."""
        self.lines.append(f"! {event % args}")

    exception = warning


@pytest.fixture
def lines() -> Lines:
    """A log."""
    return Lines()


QUIET = Wait(3.0)


def running(rows: int | None, size: int | None = None) -> RemoteJob:
    """A job that has moved something."""
    return RemoteJob(1, JobState.RUNNING, "running", facts={"rows": rows, "bytes": size})


def test_progress_is_told_when_it_has_moved_and_not_too_often(lines: Lines) -> None:
    """At most one line in 30 seconds, the change of state counted, and none where nothing moves."""
    told = JobLog(lines, "Airbyte job 1", rows_and_bytes)
    moments = [(0.0, 10), (5.0, 20), (EVERY, 30), (EVERY + 1, 40), (3 * EVERY, 40), (4 * EVERY, 40)]

    for now, rows in moments:
        told.tell(now, Wait(3.0, "pending -> running" if now == 0 else None), running(rows))

    assert lines.lines == [
        "Airbyte job 1: pending -> running",
        "Airbyte job 1: running, 30 rows so far",
        "Airbyte job 1: running, 40 rows so far",
    ]


def test_no_numbers_are_no_progress(lines: Lines) -> None:
    """Airbyte may tell none, and a look may fail."""
    told = JobLog(lines, "Airbyte job 1", rows_and_bytes)

    told.tell(0.0, QUIET, running(None))
    told.tell(EVERY, QUIET, PollFailure("no route", transient=True))

    assert lines.lines == []


def test_statuses_that_do_not_speak_for_themselves_are_explained(lines: Lines) -> None:
    """Nobody has to know at night what Airbyte calls incomplete."""
    told = JobLog(lines, "Airbyte job 1", rows_and_bytes, meanings=AIRBYTE.meanings)

    told.tell(0.0, Wait(3.0, "running -> incomplete"), RemoteJob(1, JobState.RUNNING, "incomplete"))

    assert lines.lines == [
        "Airbyte job 1: running -> incomplete (an attempt has failed, and Airbyte makes another one)"
    ]


@pytest.mark.parametrize(
    ("job", "line"),
    [
        (
            {"status": "succeeded", "rows": 1234, "bytes": 56789, "duration": 3723.4},
            "1,234 rows, 56,789 bytes, in 1:02:03",
        ),
        ({"status": "failed", "rows": None, "bytes": None, "duration": None}, ""),
    ],
)
def test_the_last_line_sums_up(job: dict[str, Json], line: str) -> None:
    """Status, numbers and duration as far as they are known, and the link."""
    assert summary(job, rows_and_bytes, URL) == f"{job['status']}{', ' if line else ''}{line}. {URL}"


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_a_task_s_log_tells_how_its_job_ended(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """In both modes."""
    airbyte_server.script(connection_id, JobScript.success(running=0.2, rows=42))

    FakeTask().run(lambda: sync(connection_id, deferrable=deferrable))

    assert "Airbyte job 1: succeeded, 42 rows" in capsys.readouterr().out


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
@pytest.mark.parametrize(
    ("cancels", "status", "fate"),
    [(True, "cancelled", "The job was cancelled."), (False, "running", "The job itself was left alone.")],
    ids=["cancelled", "left-alone"],
)
def test_a_timeout_tells_what_became_of_the_job(
    deferrable: bool,
    cancels: bool,
    status: str,
    fate: str,
    connection_id: str,
    airbyte_server: AirbyteServer,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In the error, in the last line of the log and in XCom: whoever reads them has to know whether it still runs."""
    airbyte_server.script(connection_id, JobScript.held(rows=5))
    task = FakeTask()

    with pytest.raises(JobTimeoutError, match=f"after 1 seconds. {fate} See http"):
        task.run(lambda: sync(connection_id, deferrable=deferrable, timeout=1, cancel_on_timeout=cancels))

    assert f"Airbyte job 1: {status}, 5 rows" in capsys.readouterr().out
    assert isinstance(job := task.xcoms["job"], dict)
    assert job["status"] == status


@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG], ids=["told-once", "unless-asked-for"])
def test_a_failed_look_is_told_once(
    level: int, connection_id: str, airbyte_server: AirbyteServer, caplog: pytest.LogCaptureFixture
) -> None:
    """By the task, with what it means; the client tells of its every request to who asks for that."""
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/*", times=2))
    caplog.set_level(level, "generated_client")

    FakeTask().run(lambda: sync(connection_id))

    told = [each.getMessage() for each in caplog.records if each.name == "generated_client"]
    assert any(": 503 (" in each for each in told) == (level == logging.DEBUG)


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_a_failure_says_where_its_reason_is_to_be_found(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """In the words of one sentence, and with the link; a sensor's too."""
    airbyte_server.script(connection_id, JobScript.failure())
    words = r"^Job run 1 has failed. Airbyte's API does not tell why; its web interface does. See http\S+jobId=1\S+$"

    with pytest.raises(JobFailedError, match=words):
        FakeTask().run(lambda: sync(connection_id, deferrable=deferrable))
    with pytest.raises(JobFailedError, match=words):
        FakeTask().run(
            lambda: AirbyteJobSensor(task_id="wait", airbyte_job_id=1, deferrable=deferrable, poke_interval=0.1)
        )


@pytest.mark.parametrize("deferrable", [False, True], ids=["poking", "deferred"])
def test_a_sensor_sums_its_job_up_and_links_to_it_while_it_waits(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the task that has started the job."""
    airbyte_server.start_job(connection_id, JobScript.success(running=0.5, rows=42))
    task = FakeTask()

    task.begin(lambda: AirbyteJobSensor(task_id="wait", airbyte_job_id=1, deferrable=deferrable, poke_interval=0.1))

    if deferrable:
        assert isinstance(job := task.xcoms["job"], dict)
        assert job["status"] == "running"
    else:
        assert "Airbyte job 1: succeeded, 42 rows" in capsys.readouterr().out
    assert "jobId=1" in str(task.xcoms["job_url"])


def link_of(operator: object) -> str:
    """What the button of a task leads to, as Airflow asks when the task ends or defers."""
    task: Any = operator
    (link,) = task.operator_extra_links
    url: str = link.get_link(operator=task, ti_key=None)
    return url


def test_the_button_leads_to_the_job_before_and_after_a_deferral(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The operator that resumes is another one than that which deferred."""
    airbyte_server.script(connection_id, JobScript.success(running=0.5))
    made: list[AirbyteTriggerSyncOperator] = []

    def make() -> AirbyteTriggerSyncOperator:
        made.append(sync(connection_id, deferrable=True))
        return made[-1]

    FakeTask().run(make)

    assert len(made) == 2
    assert {link_of(each).rpartition("/")[2] for each in made} == {"timeline?jobId=1&openLogs=true"}


def test_a_task_without_a_job_has_no_button_and_asks_for_none(connection_id: str) -> None:
    """Airflow shows none for an empty address; to ask for an XCom that is not there would be an error in its log."""
    assert link_of(sync(connection_id)) == ""
    assert link_of(AirbyteJobSensor(task_id="wait", airbyte_job_id=1)) == ""


def sync(connection_id: str, *, deferrable: bool = False, **arguments: object) -> AirbyteTriggerSyncOperator:
    """The operator."""
    given: dict[str, Any] = {"wait_seconds": 0.1, **arguments}
    return AirbyteTriggerSyncOperator(task_id="sync", connection_id=connection_id, deferrable=deferrable, **given)


@pytest.mark.usefixtures("connection_id")
def test_a_connection_with_a_schedule_of_its_own_is_remarked_on(
    airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two schedulers for one connection get in each other's way."""
    scheduled = airbyte_server.add_connection("orders", cron="0 0 * * * ?")

    FakeTask().run(lambda: sync(scheduled.connection_id))

    assert "'orders' has a schedule of its own (cron)" in capsys.readouterr().out


def test_a_manual_connection_is_not_remarked_on(connection_id: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It is as it should be."""
    FakeTask().run(lambda: sync(connection_id))

    assert "schedule" not in capsys.readouterr().out


def test_airflow_is_told_of_the_official_provider_beside_ours(caplog: pytest.LogCaptureFixture) -> None:
    """It is not installed here, so nothing is said."""
    get_provider_info()

    assert "apache-airflow-providers-airbyte" not in caplog.text
