"""The dbt Cloud trigger: what is its own; what all triggers do is tested for all systems together."""

import asyncio
import time
from typing import Any

import pytest

from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger, DbtCloudRunSucceededTrigger
from generated_client.testing import DbtCloudServer, Fault, RunScript


def event_of(trigger: DbtCloudRunJobTrigger) -> dict[str, Any]:
    """The payload of the one event."""

    async def run() -> list[dict[str, Any]]:
        return [event.payload async for event in trigger.run()]

    (payload,) = asyncio.run(run())
    return payload


def trigger(run_id: int, **arguments: Any) -> DbtCloudRunJobTrigger:
    """A trigger as users make it by hand."""
    values: dict[str, Any] = {"account_id": None, "end_time": time.time() + 60, "poll_interval": 0.05, **arguments}
    return DbtCloudRunJobTrigger(conn_id="dbt_cloud_default", run_id=run_id, **values)


def test_the_event_tells_where_the_run_is(dbt_cloud_default: DbtCloudServer) -> None:
    """Under the documented names; ids have fourteen digits."""
    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.success(running=0.1)).run_id

    event = event_of(trigger(run_id))

    assert {"status", "run_id", "message", "job_run_url"} <= event.keys()
    assert (event["status"], event["run_id"]) == ("success", run_id)
    assert event["job_run_url"].endswith(f"/runs/{run_id}/")


def test_dbt_cloud_s_own_timeout_is_a_cancel_with_its_words(dbt_cloud_default: DbtCloudServer) -> None:
    """It knows no status for it; the word "timeout" is kept for the task's."""
    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.timed_out(running=0)).run_id

    event = event_of(trigger(run_id))

    assert (event["status"], event["reason"]) == ("cancelled", "cancelled")
    assert "This run timed out after running for 1 day" in event["message"]


def test_hook_params_hold_while_deferred(dbt_cloud_default: DbtCloudServer) -> None:
    """D-7: the time for a request is the one that the task names."""
    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.held()).run_id
    dbt_cloud_default.inject(Fault.slow(30, times=None))
    began = time.monotonic()

    event = event_of(trigger(run_id, hook_params={"timeout_seconds": 0.2}, max_poll_failure_seconds=0))

    assert (event["status"], event["reason"]) == ("error", "poll_failed")
    assert "0.2 s" in event["message"]
    assert time.monotonic() - began < 5


def test_triggers_of_several_accounts_each_ask_their_own(dbt_cloud_default: DbtCloudServer) -> None:
    """In one event loop, through one Airflow connection."""
    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.success(running=0)).run_id

    async def events() -> list[dict[str, Any]]:
        made = [trigger(run_id, account_id=account) for account in (None, dbt_cloud_default.account_id, 8)]
        found: list[Any] = await asyncio.gather(*(anext(aiter(each.run())) for each in made))
        return [event.payload for event in found]

    ours, named, other = asyncio.run(events())

    assert (ours["status"], named["status"]) == ("success", "success")
    assert (other["status"], other["reason"]) == ("error", "refused")
    assert "/accounts/8/" in other["message"]


@pytest.mark.parametrize("given", [{}, {"account_id": 8, "hook_params": {"timeout_seconds": 5}}])
def test_what_the_task_says_besides_is_stored(given: dict[str, Any]) -> None:
    """A triggerer that takes over knows it, too."""
    arguments = trigger(7, **given).serialize()[1]

    assert {name: arguments[name] for name in ("account_id", "hook_params")} == {
        "account_id": None,
        "hook_params": None,
        **given,
    }


def test_the_watcher_of_an_asset_asks_the_account_that_it_is_given(dbt_cloud_default: DbtCloudServer) -> None:
    """With the connection of another account."""
    watcher = DbtCloudRunSucceededTrigger(7, poll_interval=0.05, account_id=42)

    async def watch() -> None:
        await anext(aiter(watcher.run()))

    with pytest.raises(TimeoutError):
        asyncio.run(asyncio.wait_for(watch(), 0.5))

    assert {request.path for request in dbt_cloud_default.requests} == {"/api/v2/accounts/42/runs/"}
