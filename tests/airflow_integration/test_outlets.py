"""What the events of assets that a task updates say of its job."""

import logging
from typing import Any

import pytest
from airflow.sdk import Asset, AssetAlias
from airflow.sdk.execution_time.context import OutletEventAccessors

from airflow_integration.remote_job.errors import JobFailedError
from airflow_integration.remote_job.telling.outlets import EventExtra, tell_outlets
from tests.airflow_integration.fake_airflow import FakeTask
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

ORDERS, PARCELS = Asset("postgres://warehouse/orders"), Asset("parcels")


def run(system: SystemUnderTest, outlets: list[object], **arguments: Any) -> FakeTask:
    """Run a task with these outlets to its end."""
    task = system.task()
    task.run(system.operator(outlets=outlets, **arguments))
    return task


def events_of(task: FakeTask) -> OutletEventAccessors:
    """What Airflow would store."""
    assert task.outlet_events is not None
    return task.outlet_events


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_every_asset_s_event_tells_the_job_s_facts(deferrable: bool, system: SystemUnderTest) -> None:
    """As XCom `job` does: what only this system knows among them."""
    task = run(system, [ORDERS, PARCELS], deferrable=deferrable)

    for asset in (ORDERS, PARCELS):
        extra = events_of(task)[asset].extra
        assert (extra["id"], extra["state"]) == (system.jobs[0], "succeeded")
        assert {"airbyte": "rows", "dbt_cloud": "job_id"}[system.name] in extra
        assert extra == task.xcoms["job"]


def test_an_alias_and_a_task_without_assets_get_nothing(system: SystemUnderTest) -> None:
    """An alias stands for assets that nobody but the task's author knows."""
    task = run(system, [AssetAlias("some")])
    assert len(events_of(task)) == 0

    assert len(events_of(run(system, []))) == 0


def test_a_task_that_fails_tells_nothing(system: SystemUnderTest) -> None:
    """Airflow makes no events of it, and a retry starts with none."""
    system.next_jobs(Life.failure())
    task = system.task()

    with pytest.raises(JobFailedError):
        task.run(system.operator(outlets=[ORDERS]))

    assert len(events_of(task)) == 0


class BrokenEvents:
    """Airflow's part, out of order."""

    def __getitem__(self, asset: object) -> EventExtra:
        """Fail."""
        raise RuntimeError(f"no event for {asset}")


def test_events_that_cannot_be_told_fail_no_task(caplog: pytest.LogCaptureFixture) -> None:
    """The job has succeeded; a figure is not worth doing it again."""
    log = logging.getLogger(__name__)

    tell_outlets({"outlet_events": BrokenEvents()}, [ORDERS], {"id": 1}, log)
    tell_outlets({}, [ORDERS], {"id": 1}, log)

    assert len(caplog.records) == 1
