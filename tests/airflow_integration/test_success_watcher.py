"""The trigger that tells an asset of every success of a target: none is lost, and none is told of twice."""

import asyncio
import json

import pytest
from airflow.sdk import Asset, AssetWatcher
from airflow.triggers.base import BaseEventTrigger

from airflow_integration.remote_job.clock import Clock
from generated_client.testing import Fault
from tests.airflow_integration.fake_triggerer import INTERVAL, SharedStore, Store, Told, Triggerer
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Outcome


def finished(system: SystemUnderTest, state: Outcome = "succeeded", target: str | None = None) -> int:
    """A job that somebody has started, and that has ended."""
    job_id = system.start_job(target=target)
    system.remote.finish(job_id, state)
    return job_id


def triggerer_of(system: SystemUnderTest, store: object = None) -> Triggerer:
    """A triggerer that watches the system's target."""
    return Triggerer(system.face, system.target, store)


def test_airflow_takes_it_for_an_asset_s_watcher(system: SystemUnderTest) -> None:
    """Plain JSON, and the same trigger for the same arguments."""
    trigger = system.face.watcher(system.target, INTERVAL)

    watcher = AssetWatcher(name="orders_done", trigger=trigger)
    asset = Asset("orders", watchers=[watcher])

    assert asset.watchers == [watcher]
    path, arguments = trigger.serialize()
    assert type(trigger)(**json.loads(json.dumps(arguments))).serialize() == (path, arguments)
    assert BaseEventTrigger.hash(path, arguments) == BaseEventTrigger.hash(*trigger.serialize())


def test_every_success_from_now_on_is_told_once_with_its_facts(live_system: SystemUnderTest) -> None:
    """What has ended before the first look is old, what runs then is not; failures are no successes."""
    live_system.remote.add_history(live_system.target, 3)
    running = live_system.start_job()

    async def watch() -> Triggerer:
        triggerer = triggerer_of(live_system, Store())
        await triggerer.start()
        live_system.remote.finish(running)
        finished(live_system, "failed")
        finished(live_system, target=live_system.remote.new_target("other"))
        await triggerer.look()
        await triggerer.look()
        last = finished(live_system)
        await triggerer.look()
        await triggerer.look()
        await triggerer.stop()
        assert triggerer.told == [running, last]
        return triggerer

    event = asyncio.run(watch()).events[0]
    job = event["job"]
    assert isinstance(job, dict)
    assert (event["status"], job["id"], job["state"]) == ("success", running, "succeeded")


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_a_restart_goes_on_where_the_last_triggerer_was(live_system: SystemUnderTest) -> None:
    """What succeeded meanwhile is told, oldest first, on however many pages; what was told before is not."""
    store = Store()

    async def watch() -> tuple[Told, Told, list[int]]:
        first, second = triggerer_of(live_system, store), triggerer_of(live_system, store)
        await first.start()
        finished(live_system)
        await first.look()
        await first.look()
        await first.stop()
        missed = [finished(live_system) for _ in range(45)]
        await second.start()
        await second.stop()
        return first.told, second.told, missed

    first, second, missed = asyncio.run(watch())
    assert first == live_system.jobs[:1]
    assert second == missed


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_a_triggerer_killed_before_its_note_tells_again_rather_than_never(live_system: SystemUnderTest) -> None:
    """Nobody knows whether Airflow has stored the event by then; the job's id tells that it is the same."""
    store = Store()

    async def watch() -> tuple[Told, Told]:
        first, second = triggerer_of(live_system, store), triggerer_of(live_system, store)
        await first.start()
        job_id = finished(live_system)
        await first.tell_and_die()
        await second.start()
        await second.look()
        await second.stop()
        assert second.told == [job_id]
        return first.told, second.told

    first, second = asyncio.run(watch())
    assert first == second


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_two_triggerers_at_once_tell_of_a_success_once(live_system: SystemUnderTest) -> None:
    """One that was stalled does not know yet that its triggers were given to another."""
    store = Store()

    async def watch() -> tuple[Told, Told]:
        stalled, other = triggerer_of(live_system, store), triggerer_of(live_system, store)
        await stalled.start()
        stalled.trigger.clock = Clock(asleep=lambda _: asyncio.sleep(1.5))
        await asyncio.sleep(0.3)
        await other.start()
        finished(live_system)
        await other.look()
        await other.look()
        await asyncio.sleep(2)
        await stalled.stop()
        await other.stop()
        return stalled.told, other.told

    assert asyncio.run(watch()) == ([], live_system.jobs)


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_a_job_that_ends_after_a_newer_one_is_told_too(live_system: SystemUnderTest) -> None:
    """Airbyte runs one job of a connection at a time, but a watcher does not depend on it; a restart neither."""
    store = Store()
    older = live_system.start_job()

    async def watch() -> tuple[Told, Told]:
        first, second = triggerer_of(live_system, store), triggerer_of(live_system, store)
        await first.start()
        finished(live_system)
        await first.look()
        await first.look()
        await first.stop()
        await second.start()
        live_system.remote.finish(older)
        await second.look()
        await second.look()
        await second.stop()
        return first.told, second.told

    assert asyncio.run(watch()) == (live_system.jobs[1:], [older])


@pytest.mark.parametrize("store", [None, SharedStore()], ids=["none", "shared"])
def test_without_notes_a_restart_begins_anew(store: object, live_system: SystemUnderTest) -> None:
    """Airflow 3.1 and 3.2 keep none; while it runs, nothing is lost or repeated all the same."""

    async def watch() -> tuple[Told, Told]:
        first, second = triggerer_of(live_system, store), triggerer_of(live_system, store)
        await first.start()
        finished(live_system)
        await first.look()
        await first.look()
        await first.stop()
        finished(live_system)
        await second.start()
        finished(live_system)
        await second.look()
        await second.look()
        await second.stop()
        return first.told, second.told

    assert asyncio.run(watch()) == (live_system.jobs[:1], live_system.jobs[2:])


@pytest.mark.parametrize(
    "fault",
    [Fault.html_error(503, times=3), Fault.answer({}, 403, times=3)],
    ids=["outage", "refusal"],
)
def test_nothing_ends_a_watcher(fault: Fault, live_system: SystemUnderTest) -> None:
    """It asks less and less often, and has missed nothing in the end."""

    async def watch() -> Triggerer:
        triggerer = triggerer_of(live_system, Store())
        await triggerer.start()
        live_system.trouble(fault, live_system.remote.LISTS)
        finished(live_system)
        for _ in range(6):
            await triggerer.look()
        await triggerer.stop()
        return triggerer

    triggerer = asyncio.run(watch())
    assert triggerer.told == live_system.jobs
    assert triggerer.slept[:4] == [INTERVAL, INTERVAL, 2 * INTERVAL, 4 * INTERVAL]


@pytest.mark.needs_airflow("3.3", "asset state store")
def test_an_airflow_out_of_reach_loses_no_note(live_system: SystemUnderTest) -> None:
    """The trigger remembers for itself, and notes it when it can; it does not begin anew meanwhile."""
    store = Store()

    async def watch() -> tuple[Told, Told]:
        first, second = triggerer_of(live_system, store), triggerer_of(live_system, store)
        await first.start()
        store.broken = True
        finished(live_system)
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

    assert asyncio.run(watch()) == (live_system.jobs, [])
