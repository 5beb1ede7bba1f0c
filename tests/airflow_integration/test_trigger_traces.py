"""The trigger of any system: what it shares, and what it leaves behind (nothing)."""

import asyncio
import gc
import json
import time
from typing import Any

import psutil
import pytest

from airflow_integration.remote_job.trigger import RemoteJobTrigger
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life


async def first_event(made: RemoteJobTrigger) -> dict[str, Any]:
    """The payload of the first event; the generator is dropped, as `dag.test()` does it."""
    event: Any = await anext(made.run())
    payload: dict[str, Any] = event.payload
    return payload


def test_asyncio_run_leaves_no_socket_and_no_task(live_system: SystemUnderTest) -> None:
    """Also when the event is taken and the generator is dropped, as `dag.test()` does it."""
    job_id = live_system.start_job(Life.success(running=0.3))
    left: list[int] = []

    async def take_the_event() -> None:
        await first_event(live_system.trigger(job_id))
        left.append(len(asyncio.all_tasks()) - 1)
        left.append(len(_connections_to(live_system)))

    asyncio.run(take_the_event())
    gc.collect()

    assert left == [0, 0]


def _connections_to(system: SystemUnderTest) -> list[Any]:
    port = int(system.server.url.rpartition(":")[2])
    mine = psutil.Process().net_connections(kind="tcp")
    return [one for one in mine if one.status == "ESTABLISHED" and one.raddr.port == port]


def test_a_cancelled_trigger_leaves_nothing_either(live_system: SystemUnderTest) -> None:
    """Cancelled at any moment: during the lookup, a token, the first look, the sleep."""
    job_id = live_system.start_job()
    live_system.server.latency = 0.05

    async def live(after: float) -> int:
        task = asyncio.create_task(first_event(live_system.trigger(job_id)))
        await asyncio.sleep(after)
        task.cancel()
        await asyncio.wait([task])
        await asyncio.sleep(0.05)
        return len(_connections_to(live_system))

    assert [asyncio.run(live(after / 50)) for after in range(12)] == [0] * 12


def test_a_changed_secret_counts_for_new_triggers(
    live_system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Equal settings share a client, different ones never do."""
    job_id = live_system.start_job()
    connection = json.loads(live_system.server.airflow_connection)
    monkeypatch.setenv("AIRFLOW_CONN_WRONG", json.dumps({**connection, "password": "wrong"}))

    async def both() -> tuple[str, str]:
        good = asyncio.create_task(first_event(live_system.trigger(job_id, end_time=time.time() + 0.5)))
        bad = await first_event(live_system.trigger(job_id, conn_id="wrong"))
        return (await good)["reason"], bad["reason"]

    assert asyncio.run(both()) == ("wait_timeout", "refused")


def test_triggers_of_one_loop_share_one_client(live_system: SystemUnderTest) -> None:
    """One login for all, and one question about all."""
    remote = live_system.remote
    jobs = [live_system.start_job(Life.success(running=0.2), remote.new_target()) for _ in range(10)]

    async def all_events() -> list[dict[str, Any]]:
        return await asyncio.gather(*(first_event(live_system.trigger(job_id)) for job_id in jobs))

    assert [event["status"] for event in asyncio.run(all_events())] == ["success"] * 10
    assert live_system.requests(remote.LISTS)
    assert len(live_system.server.requests.matching("POST", "/applications/token")) <= 1
