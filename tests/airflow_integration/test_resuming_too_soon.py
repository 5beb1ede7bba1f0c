"""Airflow 3.3 fails a task that runs again before its first worker is known to have ended."""

from datetime import timedelta

import pytest

from airflow_integration.remote_job.deferral import AFTER_LINGER, SLOWEST, earliest_event
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

LINGER = 5.0


@pytest.fixture(autouse=True)
def linger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Airflow's default."""
    monkeypatch.setenv("AIRFLOW__WORKERS__MIN_HEARTBEAT_INTERVAL", str(LINGER))


@pytest.mark.parametrize(
    ("loading", "beyond"),
    [(-30.0, AFTER_LINGER), (0.0, AFTER_LINGER), (0.9, AFTER_LINGER), (4.0, 8.0), (7200.0, SLOWEST)],
    ids=["clocks-apart", "unknown", "idle", "busy", "clocks-far-apart"],
)
def test_the_event_waits_for_the_worker_s_end_longer_where_all_is_slow(loading: float, beyond: float) -> None:
    """What took long to load takes long to end; a clock that is wrong makes nobody wait for ever."""
    assert earliest_event(1000.0, loading=loading) == 1000.0 + LINGER + beyond


@pytest.mark.parametrize("kind", ["operator", "sensor"])
def test_what_the_worker_needed_to_load_the_task_counts(kind: str, system: SystemUnderTest) -> None:
    """From the start that Airflow has noted to the first line of ours."""
    system.next_jobs(Life.held())
    task = system.task()
    assert task.start_date is not None
    task.start_date -= timedelta(seconds=12)

    if kind == "operator":
        task.begin(system.operator(deferrable=True))
    else:
        task.begin(system.sensor(system.start_job(), deferrable=True))

    assert task.deferred is not None
    _, trigger = task.deferred
    assert isinstance(trigger, RemoteJobTrigger)
    assert trigger.not_before is not None
    assert trigger.started_at is not None
    assert trigger.not_before - trigger.started_at == LINGER + 24
