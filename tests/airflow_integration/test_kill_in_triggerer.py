"""Killing a deferred task: whose job ends, and whose does not."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.remote_job.clients import Lease
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.handle import AsyncJobHandle
from airflow_integration.remote_job.kill.in_triggerer import Owner, cancel_if_killed
from generated_client import AsyncAirbyte
from generated_client.testing import AirbyteServer, Fault, JobScript

pytestmark = pytest.mark.needs_airflow("3.3", "call of a trigger whose task was killed")

LOG = logging.getLogger(__name__)


def owned_trigger(**arguments: Any) -> AirbyteSyncTrigger:
    """A trigger as the operator makes it."""
    flags = {"owned": True, "cancel_on_kill": True, **arguments}
    return AirbyteSyncTrigger(1, "airbyte_default", time.time() + 3600, 0.1, **flags)


async def run_and_kill(made: AirbyteSyncTrigger, *, repeat_cancel: int = 0) -> None:
    """What the triggerer does when a user has killed the task: cancel, call `on_kill`, cancel again every while."""

    async def watch() -> None:
        async for _ in made.run():
            pass

    running = asyncio.create_task(watch())
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


def test_a_killed_deferred_task_cancels_its_job(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """No worker is involved."""
    airbyte_server.start_job(connection_id, JobScript.held())

    asyncio.run(run_and_kill(owned_trigger()))

    assert airbyte_server.job(1).status == "cancelled"


def test_the_cancel_survives_the_triggerer_s_repeated_cancels(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Airflow cuts `on_kill` after about a second; the work goes on without it."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(0.8, method="GET", path="/jobs/1", skip=1, times=None))

    async def live() -> None:
        await run_and_kill(owned_trigger(), repeat_cancel=3)
        assert airbyte_server.job(1).status == "running"
        await asyncio.to_thread(airbyte_server.wait_for_job, 1, "cancelled")
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}))

    asyncio.run(live())


@pytest.mark.parametrize(
    "flags", [{"owned": False}, {"cancel_on_kill": False}, {"owned": False, "cancel_on_kill": False}]
)
def test_a_trigger_that_may_not_cancel_does_not(
    flags: dict[str, bool], connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Sensors, attached jobs, and triggers made by hand."""
    airbyte_server.start_job(connection_id, JobScript.held())

    asyncio.run(run_and_kill(owned_trigger(**flags)))

    assert airbyte_server.job(1).status == "running"


def test_a_trigger_that_has_fired_cancels_nothing(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Airflow may call `on_kill` after the event; the connection's next job is not ours."""
    airbyte_server.add_history(connection_id, 1)

    async def live() -> None:
        made = owned_trigger()
        await anext(made.run())
        airbyte_server.start_job(connection_id, JobScript.held())
        await made.on_kill()

    asyncio.run(live())

    assert airbyte_server.job(2).status == "running"


def test_a_trigger_that_has_left_its_job_running_does_not_cancel_it_afterwards(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """It has told of a timeout, and `cancel_on_timeout` is off: what comes after the event is no kill."""
    airbyte_server.start_job(connection_id, JobScript.held())

    async def live() -> None:
        made = owned_trigger()
        made.end_time = time.time()
        await anext(made.run())
        await made.on_kill()

    asyncio.run(live())

    assert airbyte_server.job(1).status == "running"


def test_a_job_between_two_attempts_is_cancelled_as_soon_as_it_can_be(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The cancel is repeated until it has an effect."""
    airbyte_server.start_job(connection_id, JobScript.retried(back_off=1.5, running=0.01, outcome="succeeded"))
    airbyte_server.wait_for_job(1, "incomplete")

    async def live() -> None:
        made = owned_trigger()
        killing = asyncio.create_task(made.on_kill())
        await asyncio.wait([killing])

    asyncio.run(live())

    assert airbyte_server.job(1).terminal
    assert len(airbyte_server.requests.matching("DELETE")) >= 1


def test_on_kill_of_a_trigger_never_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection is gone, the network is down."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", '{"conn_type": "airbyte", "host": ""}')

    asyncio.run(owned_trigger().on_kill())


OWNERS = pytest.mark.parametrize(
    ("owner", "status"),
    [
        pytest.param(Owner("failed", 1), "cancelled", id="marked-failed"),
        pytest.param(Owner("success", 1), "cancelled", id="marked-success"),
        pytest.param(Owner(None, None), "cancelled", id="cleared-and-not-yet-scheduled"),
        pytest.param(Owner("running", 1), "cancelled", id="cleared-and-running-again"),
        pytest.param(Owner("deferred", 2), "cancelled", id="cleared-and-deferred-for-another-job"),
        pytest.param(Owner("deferred", 1), "running", id="watched-by-another-triggerer"),
    ],
)


@OWNERS
def test_only_a_job_that_lost_its_task_is_cancelled(
    owner: Owner, status: str, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """A triggerer that was asleep for a while loses its triggers to another one, and calls `on_kill` all the same."""
    airbyte_server.start_job(connection_id, JobScript.held())

    async def ask() -> Owner:
        return owner

    asyncio.run(_cancel_if_killed(ask))

    assert airbyte_server.job(1).status == status


def test_airflow_is_asked_again_when_it_does_not_answer(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """In a mass kill the first questions get lost."""
    airbyte_server.start_job(connection_id, JobScript.held())
    asked: list[int] = []

    async def ask() -> Owner:
        asked.append(1)
        if len(asked) < 4:
            raise RuntimeError("no answer")
        return Owner("failed", 1)

    asyncio.run(_cancel_if_killed(ask))

    assert airbyte_server.job(1).status == "cancelled"


def test_nothing_is_cancelled_while_nobody_knows_whose_it_is(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A job that runs on by mistake is found; a job that was killed by mistake is lost."""
    airbyte_server.start_job(connection_id, JobScript.held())

    async def ask() -> Owner:
        raise RuntimeError("no answer")

    asyncio.run(_cancel_if_killed(ask))

    assert airbyte_server.job(1).status == "running"


async def _cancel_if_killed(ask: Callable[[], Coroutine[Any, Any, Owner]]) -> None:
    slept: list[float] = []

    async def asleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(seconds / 50)

    clock = Clock(now=lambda: time.time() + sum(slept), asleep=asleep)
    lease = await AIRBYTE.clients.lease(await AIRBYTE.settings.of("airbyte_default"))

    async def share() -> Lease[AsyncAirbyte]:
        return lease

    async with lease:
        handle = AsyncJobHandle(AIRBYTE, share, 1, log=LOG, clock=clock)
        await cancel_if_killed(handle, 1, ask, log=LOG, clock=clock)
