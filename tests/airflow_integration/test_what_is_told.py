"""What people see of a job beside its outcome: log lines, remarks, and Airflow's metrics."""

from collections.abc import Iterator

import pytest

from airflow_integration import get_provider_info
from airflow_integration.airbyte.job import rows_and_bytes
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.errors import JobTimeoutError
from airflow_integration.remote_job.job import Json, RemoteJob
from airflow_integration.remote_job.telling.counters import count
from airflow_integration.remote_job.telling.progress import EVERY, Progress, summary
from generated_client.testing import AirbyteServer, Fault, JobScript
from generated_client.watching.state import JobState
from tests.airflow_integration.fake_airflow import FakeTask
from tests.airflow_integration.metrics import Metrics, metrics_from

URL = "https://airbyte.example.com/jobs/1"


def running(rows: int | None, size: int | None = None) -> RemoteJob:
    """A job that has moved something."""
    return RemoteJob(1, JobState.RUNNING, "running", facts={"rows": rows, "bytes": size})


def test_progress_is_told_when_it_has_moved_and_not_too_often() -> None:
    """A line for the first numbers, then at most one in 30 seconds, and none where nothing moves."""
    progress = Progress(rows_and_bytes)
    moments = [(0.0, 10), (5.0, 20), (EVERY, 30), (EVERY + 1, 40), (3 * EVERY, 40), (4 * EVERY, 40)]

    lines = [progress.line(now, running(rows)) for now, rows in moments]

    assert lines == ["running, 10 rows so far", None, "running, 30 rows so far", None, "running, 40 rows so far", None]


def test_no_numbers_are_no_progress() -> None:
    """Airbyte may tell none."""
    assert Progress(rows_and_bytes).line(0.0, running(None)) is None


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


def sync(connection_id: str, *, deferrable: bool = False) -> AirbyteTriggerSyncOperator:
    """The operator."""
    return AirbyteTriggerSyncOperator(
        task_id="sync", connection_id=connection_id, wait_seconds=0.1, deferrable=deferrable
    )


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


@pytest.fixture
def metrics() -> Iterator[Metrics]:
    """Airflow's metrics, in memory."""
    Metrics.counted.clear()
    with metrics_from(Metrics):
        yield Metrics()


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_airflow_s_metrics_count_starts_polls_and_their_errors(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, metrics: Metrics
) -> None:
    """Each tagged with the system."""
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/*", times=1))

    FakeTask().run(lambda: sync(connection_id, deferrable=deferrable))

    counted = metrics.counted
    assert (counted["started", "airbyte"], counted["poll_errors", "airbyte"]) == (1, 1)
    assert counted["polls", "airbyte"] == len(airbyte_server.requests.matching("GET", "/jobs/*"))


def test_a_job_whose_end_is_asked_for_counts_once(
    connection_id: str, airbyte_server: AirbyteServer, metrics: Metrics
) -> None:
    """On a kill, and on a timeout in the triggerer however many requests it takes."""
    job = airbyte_server.start_job(connection_id, JobScript.held())
    killed = AirbyteTriggerSyncOperator(task_id="sync", connection_id=connection_id)
    killed.has_job(job.job_id, owned=True)
    killed.on_kill()
    assert metrics.counted["cancelled", "airbyte"] == 1

    airbyte_server.script(connection_id, JobScript.retried(back_off=2.0, running=0.1))
    with pytest.raises(JobTimeoutError):
        FakeTask().run(
            lambda: AirbyteTriggerSyncOperator(
                task_id="sync", connection_id=connection_id, deferrable=True, wait_seconds=0.1, timeout=0.5
            )
        )
    assert len(airbyte_server.requests.matching("DELETE")) > 2
    assert metrics.counted["cancelled", "airbyte"] == 2


def test_a_broken_metric_costs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged."""

    def broken() -> Metrics:
        raise OSError("no route to the metrics")

    with metrics_from(broken):
        count("polls", "Airbyte")

    assert "remote_job.polls" in caplog.text


def test_airflow_is_told_of_the_official_provider_beside_ours(caplog: pytest.LogCaptureFixture) -> None:
    """It is not installed here, so nothing is said."""
    get_provider_info()

    assert "apache-airflow-providers-airbyte" not in caplog.text
