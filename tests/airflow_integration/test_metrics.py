"""What Airflow's metrics count of jobs."""

from collections.abc import Iterator

import pytest

from airflow_integration.remote_job.errors import JobTimeoutError
from airflow_integration.remote_job.telling.counters import count
from generated_client.testing import Fault
from tests.airflow_integration.metrics import Metrics, metrics_from
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life


@pytest.fixture
def metrics() -> Iterator[Metrics]:
    """Airflow's metrics, in memory."""
    Metrics.counted.clear()
    with metrics_from(Metrics):
        yield Metrics()


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_airflow_s_metrics_count_starts_polls_and_their_errors(
    deferrable: bool, system: SystemUnderTest, metrics: Metrics
) -> None:
    """Each tagged with the system."""
    system.next_jobs(Life.success(running=60))
    system.trouble(Fault.html_error(503), system.remote.LOOKS)

    system.run(system.operator(deferrable=deferrable))

    counted = metrics.counted
    assert (counted["started", system.name], counted["poll_errors", system.name]) == (1, 1)
    assert counted["polls", system.name] == len(system.requests(system.remote.LOOKS))


def test_airflow_s_metrics_count_what_a_sensor_asks(system: SystemUnderTest, metrics: Metrics) -> None:
    """On the worker too, where no watch asks."""
    sensor = system.sensor(system.start_job(), deferrable=False)()
    system.trouble(Fault.html_error(503), system.remote.LOOKS)

    assert [sensor.poke({}), sensor.poke({})] == [False, False]

    assert metrics.counted["poll_errors", system.name] == 1
    assert metrics.counted["polls", system.name] == len(system.requests(system.remote.LOOKS)) == 2


def test_a_job_whose_end_is_asked_for_counts_once(system: SystemUnderTest, metrics: Metrics) -> None:
    """On a kill, and on a timeout in the triggerer however many requests it takes."""
    killed = system.operator()()
    killed.has_job(system.start_job(), owned=True)
    killed.on_kill()
    assert metrics.counted["cancelled", system.name] == 1

    system.next_jobs(Life.held(cancel_takes=600))
    with pytest.raises(JobTimeoutError):
        system.run(system.operator(deferrable=True, timeout=60, cancel_on_timeout=True))
    assert len(system.requests(system.remote.CANCELS)) > 1
    assert metrics.counted["cancelled", system.name] == 2


def test_a_broken_metric_costs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged."""

    def broken() -> Metrics:
        raise OSError("no route to the metrics")

    with metrics_from(broken):
        count("polls", "Airbyte")

    assert "remote_job.polls" in caplog.text
