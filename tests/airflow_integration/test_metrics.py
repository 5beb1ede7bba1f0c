"""What Airflow's metrics count of jobs."""

from collections.abc import Iterator

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.remote_job.errors import JobTimeoutError
from airflow_integration.remote_job.telling.counters import count
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.fake_airflow import FakeTask
from tests.airflow_integration.metrics import Metrics, metrics_from


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

    FakeTask().run(
        lambda: AirbyteTriggerSyncOperator(
            task_id="sync", connection_id=connection_id, wait_seconds=0.1, deferrable=deferrable
        )
    )

    counted = metrics.counted
    assert (counted["started", "airbyte"], counted["poll_errors", "airbyte"]) == (1, 1)
    assert counted["polls", "airbyte"] == len(airbyte_server.requests.matching("GET", "/jobs/*"))


def test_airflow_s_metrics_count_what_a_sensor_asks(
    connection_id: str, airbyte_server: AirbyteServer, metrics: Metrics
) -> None:
    """On the worker too, where no watch asks."""
    airbyte_server.start_job(connection_id, JobScript.success(running=0.3))
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs/*", times=1))

    FakeTask().run(lambda: AirbyteJobSensor(task_id="wait", airbyte_job_id=1, deferrable=False, poke_interval=0.1))

    assert metrics.counted["poll_errors", "airbyte"] == 1
    assert metrics.counted["polls", "airbyte"] == len(airbyte_server.requests.matching("GET", "/jobs/*"))


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
