"""Killing a deferred task: whose job ends, and whose does not."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.remote_job.clients import Lease
from airflow_integration.remote_job.handle import AsyncJobHandle
from airflow_integration.remote_job.kill.in_triggerer import Owner, cancel_if_killed
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

pytestmark = pytest.mark.needs_airflow("3.3", "call of a trigger whose task was killed")

LOG = logging.getLogger(__name__)


def owned_trigger(system: SystemUnderTest, job_id: int, **arguments: Any) -> RemoteJobTrigger:
    """A trigger as the operator makes it, in a triggerer."""
    flags = {"owned": True, "cancel_on_kill": True, **arguments}
    return system.rebuilt(system.trigger(job_id, **flags))


async def watch(made: RemoteJobTrigger) -> None:
    """What the triggerer does with a trigger."""
    async for _ in made.run():
        pass


async def run_and_kill(made: RemoteJobTrigger, *, repeat_cancel: int = 0) -> None:
    """What the triggerer does when a user has killed the task: cancel, call `on_kill`, cancel again every while."""
    running = asyncio.create_task(watch(made))
    await asyncio.sleep(0.5)
    running.cancel()
    await asyncio.wait([running])
    killing = asyncio.create_task(made.on_kill())
    for _ in range(repeat_cancel):
        await asyncio.sleep(0.05)
        killing.cancel()
    await asyncio.wait([killing])
    assert killing.exception() is None
    await made.cleanup()


def test_a_killed_deferred_task_cancels_its_job(system: SystemUnderTest) -> None:
    """No worker is involved."""
    job_id = system.start_job()

    system.run_in_triggerer(run_and_kill(owned_trigger(system, job_id)))

    assert system.states == ["cancelled"]


def test_the_cancel_survives_the_triggerer_s_repeated_cancels(live_system: SystemUnderTest) -> None:
    """Airflow cuts `on_kill` after about a second; the work goes on without it."""
    job_id = live_system.start_job()
    live_system.trouble(Fault.slow(0.8, skip=1, times=None), live_system.remote.LOOKS)

    async def live() -> None:
        await run_and_kill(owned_trigger(live_system, job_id), repeat_cancel=3)
        assert live_system.states == ["running"]
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}))

    asyncio.run(live())

    assert live_system.states == ["cancelled"]


@pytest.mark.parametrize(
    "flags", [{"owned": False}, {"cancel_on_kill": False}, {"owned": False, "cancel_on_kill": False}]
)
def test_a_trigger_that_may_not_cancel_does_not(flags: dict[str, bool], system: SystemUnderTest) -> None:
    """Sensors, attached jobs, and triggers made by hand."""
    job_id = system.start_job()

    system.run_in_triggerer(run_and_kill(owned_trigger(system, job_id, **flags)))

    assert system.states == ["running"]


def test_a_trigger_that_has_fired_cancels_nothing(system: SystemUnderTest) -> None:
    """Airflow may call `on_kill` after the event; the target's next job is not ours."""
    job_id = system.ended_job()

    async def live() -> None:
        made = owned_trigger(system, job_id)
        await watch(made)
        system.start_job()
        await made.on_kill()

    system.run_in_triggerer(live())

    assert sorted(system.states) == ["running", "succeeded"]


def test_a_trigger_that_has_left_its_job_running_does_not_cancel_it_afterwards(system: SystemUnderTest) -> None:
    """It has told of a timeout, and `cancel_on_timeout` is off: what comes after the event is no kill."""
    job_id = system.start_job()

    async def live() -> None:
        made = owned_trigger(system, job_id, end_time=system.clock.now())
        await watch(made)
        await made.on_kill()

    system.run_in_triggerer(live())

    assert system.states == ["running"]


def test_a_cancel_that_takes_its_time_is_seen_to_its_end(
    system: SystemUnderTest, caplog: pytest.LogCaptureFixture
) -> None:
    """Servers go on to show the old state for a while."""
    caplog.set_level(logging.INFO)
    job_id = system.start_job(Life.held(cancel_takes=90))
    began = system.clock.now()

    system.run_in_triggerer(run_and_kill(owned_trigger(system, job_id)))

    assert 90 <= system.clock.now() - began < 90 + 60
    assert system.states == ["cancelled"]


def test_a_job_between_two_attempts_is_cancelled_as_soon_as_it_can_be(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The cancel is repeated until it has an effect."""
    airbyte_server.start_job(connection_id, JobScript.retried(back_off=1.5, running=0.01, outcome="succeeded"))
    airbyte_server.wait_for_job(1, "incomplete")

    async def live() -> None:
        made = AirbyteSyncTrigger(1, "airbyte_default", None, 0.1, owned=True, cancel_on_kill=True)
        killing = asyncio.create_task(made.on_kill())
        await asyncio.wait([killing])

    asyncio.run(live())

    assert airbyte_server.job(1).terminal
    assert len(airbyte_server.requests.matching("DELETE")) >= 1


def test_on_kill_of_a_trigger_never_raises(live_system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection is gone, the network is down."""
    made = owned_trigger(live_system, live_system.start_job())
    monkeypatch.delenv(live_system.airflow_connection[0])

    asyncio.run(made.on_kill())


@pytest.mark.parametrize(
    ("task", "at", "state"),
    [
        pytest.param("failed", "ours", "cancelled", id="marked-failed"),
        pytest.param("success", "ours", "cancelled", id="marked-success"),
        pytest.param(None, "none", "cancelled", id="cleared-and-not-yet-scheduled"),
        pytest.param("running", "ours", "cancelled", id="cleared-and-running-again"),
        pytest.param("deferred", "another", "cancelled", id="cleared-and-deferred-for-another-job"),
        pytest.param("deferred", "ours", "running", id="watched-by-another-triggerer"),
    ],
)
def test_only_a_job_that_lost_its_task_is_cancelled(
    task: str | None, at: str, state: str, system: SystemUnderTest
) -> None:
    """A triggerer that was asleep for a while loses its triggers to another one, and calls `on_kill` all the same."""
    job_id = system.start_job()
    jobs = {"ours": job_id, "another": job_id + 1, "none": None}

    async def ask() -> Owner:
        return Owner(task, jobs[at])

    system.run_in_triggerer(_cancel_if_killed(system, job_id, ask))

    assert system.states == [state]


def test_airflow_is_asked_again_when_it_does_not_answer(system: SystemUnderTest) -> None:
    """In a mass kill the first questions get lost."""
    job_id = system.start_job()
    asked: list[int] = []

    async def ask() -> Owner:
        asked.append(1)
        if len(asked) < 4:
            raise RuntimeError("no answer")
        return Owner("failed", job_id)

    system.run_in_triggerer(_cancel_if_killed(system, job_id, ask))

    assert system.states == ["cancelled"]


def test_nothing_is_cancelled_while_nobody_knows_whose_it_is(system: SystemUnderTest) -> None:
    """A job that runs on by mistake is found; a job that was killed by mistake is lost."""
    job_id = system.start_job()

    async def ask() -> Owner:
        raise RuntimeError("no answer")

    system.run_in_triggerer(_cancel_if_killed(system, job_id, ask))

    assert system.states == ["running"]


async def _cancel_if_killed(
    system: SystemUnderTest, job_id: int, ask: Callable[[], Coroutine[Any, Any, Owner]]
) -> None:
    lease = await system.system.clients.lease(await system.system.settings.of(system.face.conn_id))

    async def share() -> Lease[Any]:
        return lease

    async with lease:
        handle = AsyncJobHandle(system.system, share, job_id, log=LOG, clock=system.clock)
        await cancel_if_killed(handle, job_id, ask, log=LOG, clock=system.clock)
