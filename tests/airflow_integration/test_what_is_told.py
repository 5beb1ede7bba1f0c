"""What people see of a job beside its outcome: log lines, remarks, and the button."""

from typing import Any

import pytest

from airflow_integration import get_provider_info
from airflow_integration.airbyte.job import rows_and_bytes
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.remote_job.errors import JobFailedError
from airflow_integration.remote_job.job import Json, RemoteJob
from airflow_integration.remote_job.telling.progress import EVERY, JobLog, summary
from generated_client.testing import AirbyteServer, JobScript
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
