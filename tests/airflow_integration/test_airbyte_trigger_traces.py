"""The trigger: what it shares, what it leaves behind (nothing), and what is stored of it."""

import asyncio
import gc
import json
import time
from typing import Any

import psutil
import pytest

from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from generated_client.testing import AirbyteServer, JobScript


def trigger(job_id: int = 1, **arguments: Any) -> AirbyteSyncTrigger:
    """A trigger as users make it by hand."""
    values: dict[str, Any] = {
        "conn_id": "airbyte_default",
        "end_time": time.time() + 3600,
        "poll_interval": 0.1,
        **arguments,
    }
    return AirbyteSyncTrigger(job_id, **values)


async def first_event(made: AirbyteSyncTrigger) -> dict[str, Any]:
    """The payload of the first event; the generator is dropped, as `dag.test()` does it."""
    event = await anext(made.run())
    payload: dict[str, Any] = event.payload
    return payload


def event_of(made: AirbyteSyncTrigger) -> dict[str, Any]:
    """The one event of a trigger, run with plain `asyncio.run`."""

    async def run() -> list[dict[str, Any]]:
        return [event.payload async for event in made.run()]

    (payload,) = asyncio.run(run())
    return payload


def test_asyncio_run_leaves_no_socket_and_no_task(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Also when the event is taken and the generator is dropped, as `dag.test()` does it."""
    airbyte_server.start_job(connection_id, JobScript.success(running=0.3))
    left: list[int] = []

    async def take_the_event() -> None:
        await first_event(trigger())
        left.append(len(asyncio.all_tasks()) - 1)
        left.append(len(_connections_to(airbyte_server)))

    asyncio.run(take_the_event())
    gc.collect()

    assert left == [0, 0]


def _connections_to(server: AirbyteServer) -> list[Any]:
    port = int(server.url.rpartition(":")[2])
    mine = psutil.Process().net_connections(kind="tcp")
    return [one for one in mine if one.status == "ESTABLISHED" and one.raddr.port == port]


def test_a_cancelled_trigger_leaves_nothing_either(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Cancelled at any moment: during the lookup, the token, the first look, the sleep."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.latency = 0.05

    async def live(after: float) -> int:
        task = asyncio.create_task(first_event(trigger()))
        await asyncio.sleep(after)
        task.cancel()
        await asyncio.wait([task])
        await asyncio.sleep(0.05)
        return len(_connections_to(airbyte_server))

    assert [asyncio.run(live(after / 50)) for after in range(12)] == [0] * 12


def test_triggers_of_one_loop_share_one_token(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """One client, one lookup of the connection, one login for all."""
    for _ in range(10):
        airbyte_server.start_job(airbyte_server.add_connection("c").connection_id, JobScript.success(running=0.2))

    async def all_events() -> list[dict[str, Any]]:
        return await asyncio.gather(*(first_event(trigger(n)) for n in range(1, 11)))

    assert [event["status"] for event in asyncio.run(all_events())] == ["success"] * 10
    assert len(airbyte_server.requests.matching("POST", "/applications/token")) == 1


def test_a_changed_secret_counts_for_new_triggers(
    connection_id: str, airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Equal settings share a client, different ones never do."""
    airbyte_server.start_job(connection_id, JobScript.held())
    monkeypatch.setenv(
        "AIRFLOW_CONN_WRONG", airbyte_server.airflow_connection.replace(airbyte_server.client_secret, "wrong")
    )

    async def both() -> tuple[str, str]:
        good = asyncio.create_task(first_event(trigger(end_time=time.time() + 1)))
        bad = await first_event(trigger(conn_id="wrong"))
        return (await good)["reason"], bad["reason"]

    assert asyncio.run(both()) == ("wait_timeout", "refused")


def test_a_serialized_trigger_holds_no_secret(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """It names the Airflow connection and nothing behind it."""
    text = json.dumps(trigger().serialize()) + repr(trigger())

    assert airbyte_server.client_secret not in text
    assert airbyte_server.client_id not in text


def test_the_documented_arguments_may_come_by_position() -> None:
    """As in the documented providers."""
    made = AirbyteSyncTrigger(7, "c", 100.0, 3.0)

    assert made.serialize()[1] == {
        "job_id": 7,
        "conn_id": "c",
        "end_time": 100.0,
        "poll_interval": 3.0,
        "execution_deadline": None,
        "started_at": None,
        "not_before": None,
        "owned": False,
        "cancel_on_kill": False,
        "cancel_on_timeout": False,
        "max_poll_failure_seconds": 900,
    }
