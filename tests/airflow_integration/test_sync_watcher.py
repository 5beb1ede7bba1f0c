"""The trigger that tells an asset of every successful sync: none is lost, and none is told of twice."""

import asyncio
import json
from typing import Any

import pytest
from airflow.sdk import Asset, AssetWatcher
from airflow.triggers.base import BaseEventTrigger

from airflow_integration.airbyte.triggers import AirbyteSyncSucceededTrigger
from airflow_integration.remote_job.clock import Clock
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.fake_triggerer import INTERVAL, SharedStore, Store, Told, Triggerer


def finished(server: AirbyteServer, connection_id: str, status: str = "succeeded") -> int:
    """A sync that somebody has started, and that has ended."""
    job_id = server.start_job(connection_id, JobScript.held()).job_id
    server.finish_job(job_id, status)
    return job_id


def test_airflow_takes_it_for_an_asset_s_watcher(connection_id: str) -> None:
    """Plain JSON, and the same trigger for the same arguments."""
    trigger = AirbyteSyncSucceededTrigger(connection_id)

    watcher = AssetWatcher(name="orders_synced", trigger=trigger)
    asset = Asset("orders", watchers=[watcher])

    assert asset.watchers == [watcher]
    path, arguments = trigger.serialize()
    assert path.endswith(".AirbyteSyncSucceededTrigger")
    assert AirbyteSyncSucceededTrigger(**json.loads(json.dumps(arguments))).serialize() == (path, arguments)
    assert BaseEventTrigger.hash(path, arguments) == BaseEventTrigger.hash(*trigger.serialize())


@pytest.mark.parametrize(("arguments", "what"), [(("",), "empty"), (("c", "a", -1), "negative")])
def test_arguments_that_make_no_sense_are_refused_when_the_dag_is_read(arguments: tuple[Any, ...], what: str) -> None:
    """A watcher's failures are seen by nobody."""
    with pytest.raises(ValueError, match=what):
        AirbyteSyncSucceededTrigger(*arguments)


def test_every_success_from_now_on_is_told_once_with_its_facts(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """What has ended before the first look is old, what runs then is not; failures and resets are no successes."""
    airbyte_server.add_history(connection_id, 3)
    running = airbyte_server.start_job(connection_id, JobScript.held()).job_id

    async def watch() -> Triggerer:
        triggerer = Triggerer(connection_id, Store())
        await triggerer.start()
        airbyte_server.finish_job(running, rows=42)
        finished(airbyte_server, connection_id, "failed")
        airbyte_server.start_job(connection_id, JobScript.success(running=0), job_type="reset")
        finished(airbyte_server, airbyte_server.add_connection("other").connection_id)
        await triggerer.look()
        await triggerer.look()
        last = finished(airbyte_server, connection_id)
        await triggerer.look()
        await triggerer.look()
        await triggerer.stop()
        assert triggerer.told == [running, last]
        return triggerer

    event = asyncio.run(watch()).events[0]
    job = event["job"]
    assert isinstance(job, dict)
    assert (event["status"], job["id"], job["rows"], job["connection_id"]) == ("success", running, 42, connection_id)


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_a_restart_goes_on_where_the_last_triggerer_was(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """What succeeded meanwhile is told, oldest first, on however many pages; what was told before is not."""
    store = Store()

    async def watch() -> tuple[Told, Told, list[int]]:
        first, second = Triggerer(connection_id, store), Triggerer(connection_id, store)
        await first.start()
        finished(airbyte_server, connection_id)
        await first.look()
        await first.look()
        await first.stop()
        missed = [finished(airbyte_server, connection_id) for _ in range(45)]
        await second.start()
        await second.stop()
        return first.told, second.told, missed

    first, second, missed = asyncio.run(watch())
    assert first == [1]
    assert second == missed


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_a_triggerer_killed_before_its_note_tells_again_rather_than_never(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Nobody knows whether Airflow has stored the event by then; the job's id tells that it is the same."""
    store = Store()

    async def watch() -> tuple[Told, Told]:
        first, second = Triggerer(connection_id, store), Triggerer(connection_id, store)
        await first.start()
        job_id = finished(airbyte_server, connection_id)
        await first.tell_and_die()
        await second.start()
        await second.look()
        await second.stop()
        assert second.told == [job_id]
        return first.told, second.told

    first, second = asyncio.run(watch())
    assert first == second


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_two_triggerers_at_once_tell_of_a_sync_once(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """One that was stalled does not know yet that its triggers were given to another."""
    store = Store()

    async def watch() -> tuple[Told, Told]:
        stalled, other = Triggerer(connection_id, store), Triggerer(connection_id, store)
        await stalled.start()
        stalled.trigger.clock = Clock(asleep=lambda _: asyncio.sleep(1.5))
        await asyncio.sleep(0.3)
        await other.start()
        finished(airbyte_server, connection_id)
        await other.look()
        await other.look()
        await asyncio.sleep(2)
        await stalled.stop()
        await other.stop()
        return stalled.told, other.told

    assert asyncio.run(watch()) == ([], [1])


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_a_job_that_ends_after_a_newer_one_is_told_too(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A connection has one unfinished job at most, but a watcher does not depend on it; a restart neither."""
    store = Store()
    older = airbyte_server.start_job(connection_id, JobScript.held()).job_id

    async def watch() -> tuple[Told, Told]:
        first, second = Triggerer(connection_id, store), Triggerer(connection_id, store)
        await first.start()
        finished(airbyte_server, connection_id)
        await first.look()
        await first.look()
        await first.stop()
        await second.start()
        airbyte_server.finish_job(older)
        await second.look()
        await second.look()
        await second.stop()
        return first.told, second.told

    assert asyncio.run(watch()) == ([2], [older])


@pytest.mark.parametrize("store", [None, SharedStore()], ids=["none", "shared"])
def test_without_notes_a_restart_begins_anew(store: object, connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Airflow 3.1 and 3.2 keep none; while it runs, nothing is lost or repeated all the same."""

    async def watch() -> tuple[Told, Told]:
        first, second = Triggerer(connection_id, store), Triggerer(connection_id, store)
        await first.start()
        finished(airbyte_server, connection_id)
        await first.look()
        await first.look()
        await first.stop()
        finished(airbyte_server, connection_id)
        await second.start()
        finished(airbyte_server, connection_id)
        await second.look()
        await second.look()
        await second.stop()
        return first.told, second.told

    assert asyncio.run(watch()) == ([1], [3])


@pytest.mark.parametrize(
    "fault",
    [Fault.html_error(503, method="GET", path="/jobs", times=3), Fault.answer({}, 403, path="/jobs", times=3)],
    ids=["outage", "refusal"],
)
def test_nothing_ends_a_watcher(fault: Fault, connection_id: str, airbyte_server: AirbyteServer) -> None:
    """It asks less and less often, and has missed nothing in the end."""

    async def watch() -> Triggerer:
        triggerer = Triggerer(connection_id, Store())
        await triggerer.start()
        airbyte_server.inject(fault)
        finished(airbyte_server, connection_id)
        for _ in range(6):
            await triggerer.look()
        await triggerer.stop()
        return triggerer

    triggerer = asyncio.run(watch())
    assert triggerer.told == [1]
    assert triggerer.slept[:4] == [INTERVAL, INTERVAL, 2 * INTERVAL, 4 * INTERVAL]


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_an_airflow_out_of_reach_loses_no_note(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The trigger remembers for itself, and notes it when it can; it does not begin anew meanwhile."""
    store = Store()

    async def watch() -> tuple[Told, Told]:
        first, second = Triggerer(connection_id, store), Triggerer(connection_id, store)
        await first.start()
        store.broken = True
        finished(airbyte_server, connection_id)
        await first.look()
        store.broken = False
        await first.look()
        await first.look()
        await first.look()
        await first.stop()
        await second.start()
        await second.look()
        await second.stop()
        return first.told, second.told

    assert asyncio.run(watch()) == ([1], [])
