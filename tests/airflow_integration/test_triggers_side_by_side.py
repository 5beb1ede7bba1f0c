"""Triggers in one event loop: none holds up another, and each asks its own server as often as it should."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from airflow_integration.airbyte.system import AIRBYTE, AirbyteSystem
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.remote_job.clients import SharedClients
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.connection.lookup import SHARED_FOR, SharedSettings
from airflow_integration.remote_job.connection.settings import ConnectionSettings
from airflow_integration.remote_job.kill.in_triggerer import Owner
from generated_client import AsyncAirbyte
from generated_client.testing import AirbyteServer, JobScript, ManualClock
from tests.airflow_integration.in_process import Requests, Way
from tests.airflow_integration.in_process_airbyte import InProcessAirbyte, InProcessAirbyteTrigger
from tests.airflow_integration.virtual_time import runner

ANYWHERE = '{"conn_type": "airbyte", "host": "http://stand-in.test"}'


class SlowForJobOne(Way):
    """Answers everything at once but the first look at job 1: a minute later."""

    def __init__(self, server: AirbyteServer, time: ManualClock) -> None:
        self._server = server
        self._time = time
        self._slow = True

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Wait as tasks do."""
        if self._is_slow(request):
            await asyncio.sleep(60)
        return await self._server.async_transport().handle_async_request(request)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Wait as threads do: nothing else goes on."""
        if self._is_slow(request):
            self._time.advance(60)
        return self._server.transport().handle_request(request)

    def _is_slow(self, request: httpx.Request) -> bool:
        slow, self._slow = self._slow, self._slow and not request.url.path.endswith("/jobs/1")
        return slow and not self._slow


def test_a_server_that_takes_its_time_for_one_job_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Job 2 ends in second 20 and is known soon after, while the look at job 1 waits for its answer for a minute."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", ANYWHERE)
    time = ManualClock()
    began = time.now()
    with AirbyteServer(in_process=True, clock=time) as server, runner(time) as triggerer:
        system = InProcessAirbyte(server, time, SlowForJobOne(server, time))
        clock = Clock(lambda: time.now().timestamp(), asleep=asyncio.sleep)
        for _ in range(2):
            server.start_job(server.add_connection(), JobScript.success(running=20))

        async def known(job_id: int) -> float:
            made = AirbyteSyncTrigger(job_id, "airbyte_default", None, 5.0)
            await InProcessAirbyteTrigger.of(made, system, clock, lambda: Owner(None, None)).event()
            return (time.now() - began).total_seconds()

        async def both() -> tuple[float, float]:
            return await asyncio.gather(known(1), known(2))

        slow, other = triggerer.run(both())

    assert other < 27
    assert 60 <= slow < 70


class DeafAirflow(SharedSettings):
    """Airflow's supervisor, which answers the third time that it is asked."""

    def __init__(self, system: AirbyteSystem) -> None:
        super().__init__(system.read_connection)
        self._asked = 0

    async def of(self, conn_id: str) -> ConnectionSettings:
        """Look a connection up."""
        self._asked += 1
        if self._asked < 3:
            raise ConnectionError("no supervisor")
        return await super().of(conn_id)


def event_of(
    trigger: AirbyteSyncTrigger, server: AirbyteServer, time: ManualClock, system: AirbyteSystem
) -> dict[str, object]:
    """The payload of a trigger's event, in virtual time."""
    clock = Clock(lambda: time.now().timestamp(), asleep=asyncio.sleep)
    with server, runner(time) as triggerer:
        payload: Any = triggerer.run(
            InProcessAirbyteTrigger.of(trigger, system, clock, lambda: Owner(None, None)).event()
        )
        event: dict[str, object] = payload
        return event


def test_an_airflow_that_does_not_answer_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The job knows nothing of Airflow's troubles, so they are no reason to give it up."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", ANYWHERE)
    server = AirbyteServer(in_process=True, clock=(time := ManualClock()))
    server.add_history(server.add_connection(), 1)
    system = InProcessAirbyte(server, time, Requests(server))
    system.settings = DeafAirflow(system)

    event = event_of(AirbyteSyncTrigger(1, "airbyte_default", None, 5.0), server, time, system)

    assert event["reason"] == "succeeded"


def test_a_client_is_made_in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its TLS context and first imports take a tenth of a second, which no other trigger has to wait for."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", ANYWHERE)
    threads: list[int] = []

    def open_client(settings: ConnectionSettings) -> AsyncAirbyte:
        threads.append(threading.get_ident())
        return AIRBYTE.connect_async(settings)

    async def lease() -> int:
        async with await SharedClients(AIRBYTE, open_client).lease(await AIRBYTE.settings.of("airbyte_default")):
            return threading.get_ident()

    assert asyncio.run(lease()) not in threads
    assert len(threads) == 1


def test_event_loops_share_nothing(monkeypatch: pytest.MonkeyPatch, airbyte_server: AirbyteServer) -> None:
    """Two of them at the same time, in two threads, as tests of DAGs may have them: each has a client of its own."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", airbyte_server.airflow_connection)
    airbyte_server.add_history(airbyte_server.add_connection(), 1)
    both_hold = threading.Barrier(2)

    async def lease() -> AsyncAirbyte:
        async with await AIRBYTE.clients.lease(await AIRBYTE.settings.of("airbyte_default")) as held:
            await asyncio.to_thread(both_hold.wait, 5)
            await held.client.jobs.get(1)
            return held.client

    with ThreadPoolExecutor(2) as threads:
        one, other = (threads.submit(asyncio.run, lease()) for _ in range(2))

        assert one.result() is not other.result()


def test_a_client_is_closed_with_its_last_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not before."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", ANYWHERE)
    time = ManualClock()
    with AirbyteServer(in_process=True, clock=time) as server, runner(time) as triggerer:
        system = InProcessAirbyte(server, time, Requests(server))
        server.add_history(server.add_connection(), 1)

        async def lease_twice() -> None:
            settings = await system.settings.of("airbyte_default")
            first, second = await system.clients.lease(settings), await system.clients.lease(settings)
            await first.release()
            await first.release()
            await second.client.jobs.get(1)
            await second.release()
            with pytest.raises(RuntimeError, match="closed"):
                await second.client.jobs.get(1)

        triggerer.run(lease_twice())


def test_a_changed_connection_counts_for_triggers_of_the_next_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """Triggers that start together share one lookup; those that start later see what has changed."""
    passed = 0.0
    settings = SharedSettings(AIRBYTE.read_connection, lambda: passed)

    async def hosts() -> list[str]:
        nonlocal passed
        seen: list[str] = []
        for host, moment in (("http://one", 0.0), ("http://two", SHARED_FOR / 2), ("http://three", SHARED_FOR + 1)):
            passed = moment
            monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", f'{{"conn_type": "airbyte", "host": "{host}"}}')
            seen.append((await settings.of("airbyte_default")).host)
        return seen

    assert asyncio.run(hosts()) == ["http://one", "http://one", "http://three"]


def test_each_trigger_asks_the_server_of_its_own_connection(
    airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two servers that know us by the same name and secret share neither client nor token."""
    with AirbyteServer(client_id=airbyte_server.client_id, client_secret=airbyte_server.client_secret) as other:
        monkeypatch.setenv("AIRFLOW_CONN_HERE", airbyte_server.airflow_connection)
        monkeypatch.setenv("AIRFLOW_CONN_THERE", other.airflow_connection)
        airbyte_server.add_history(airbyte_server.add_connection(), 1)
        other.add_history(other.add_connection(), 1, status="failed")

        async def status(conn_id: str) -> object:
            (event,) = [each async for each in AirbyteSyncTrigger(1, conn_id, None, 0.1).run()]
            payload: Any = event.payload
            return payload["status"]

        async def both() -> tuple[object, object]:
            here, there = await asyncio.gather(status("here"), status("there"))
            return here, there

        assert asyncio.run(both()) == ("success", "error")
