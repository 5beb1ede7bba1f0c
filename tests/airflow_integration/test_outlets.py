"""What the events of assets that a task updates say of its job."""

import logging
from typing import Any

import pytest
from airflow.sdk import Asset, AssetAlias
from airflow.sdk.execution_time.context import OutletEventAccessors

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.errors import JobFailedError
from airflow_integration.remote_job.telling.outlets import EventExtra, tell_outlets
from generated_client.testing import AirbyteServer, JobScript
from tests.airflow_integration.fake_airflow import FakeTask

ORDERS, PARCELS = Asset("postgres://warehouse/orders"), Asset("parcels")


def run(connection_id: str, outlets: list[object], **arguments: Any) -> FakeTask:
    """Run a task with these outlets to its end."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    task = FakeTask()
    task.run(lambda: AirbyteTriggerSyncOperator(outlets=outlets, **values))
    return task


def events_of(task: FakeTask) -> OutletEventAccessors:
    """What Airflow would store."""
    assert task.outlet_events is not None
    return task.outlet_events


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_every_asset_s_event_tells_the_job_s_facts(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """As XCom `job` does: rows and bytes among them."""
    airbyte_server.script(connection_id, JobScript.success(running=0.3, rows=42))

    task = run(connection_id, [ORDERS, PARCELS], deferrable=deferrable)

    facts = {"id": 1, "status": "succeeded", "rows": 42, "bytes": 4200}
    for asset in (ORDERS, PARCELS):
        extra = events_of(task)[asset].extra
        assert {name: extra[name] for name in facts} == facts
        assert extra == task.xcoms["job"]


def test_an_alias_and_a_task_without_assets_get_nothing(connection_id: str) -> None:
    """An alias stands for assets that nobody but the task's author knows."""
    task = run(connection_id, [AssetAlias("some")])
    assert len(events_of(task)) == 0

    assert len(events_of(run(connection_id, []))) == 0


def test_a_task_that_fails_tells_nothing(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Airflow makes no events of it, and a retry starts with none."""
    airbyte_server.script(connection_id, JobScript.failure(running=0.1))
    task = FakeTask()

    with pytest.raises(JobFailedError):
        task.run(
            lambda: AirbyteTriggerSyncOperator(
                task_id="sync", connection_id=connection_id, wait_seconds=0.1, outlets=[ORDERS]
            )
        )

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
