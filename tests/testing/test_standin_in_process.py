"""What is special about a stand-in without a socket: time that takes no time, and an address that exists nowhere else.

That it behaves as one with a socket is shown by all other tests, which run both ways.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from generated_client import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BearerToken,
    RateLimitError,
)
from generated_client.testing import AirbyteServer, Fault, ManualClock


def test_chunked_bodies_are_read(api: httpx.Client) -> None:
    """Clients that stream send no length."""

    def pieces() -> Iterator[bytes]:
        yield b'{"na'
        yield b'me": "new"}'

    answer = api.post("/workspaces", content=pieces(), headers={"Content-Type": "application/json"})
    assert answer.json()["name"] == "new"


def test_answers_carry_the_same_headers_as_over_a_socket(api: httpx.Client, server: AirbyteServer) -> None:
    """Nothing that only an in-process answer would have."""
    server.inject(Fault.rate_limited(7))
    limited, fine = api.get("/jobs"), api.get("/tags")
    assert {name: limited.headers[name] for name in limited.headers} == {
        "content-type": "application/json",
        "content-length": str(len(limited.content)),
        "retry-after": "7",
    }
    assert (fine.reason_phrase, fine.http_version, limited.reason_phrase) == ("OK", "HTTP/1.1", "Too Many Requests")


class InterruptedClock(ManualClock):
    """Runs something when it is moved."""

    interruption: Callable[[], None]

    def advance(self, seconds: float) -> None:
        """Move, and interrupt."""
        super().advance(seconds)
        self.interruption()


def test_an_answer_that_waits_when_the_server_goes_away_is_lost() -> None:
    """A shutdown breaks what is under way."""
    clock = InterruptedClock()
    with AirbyteServer(in_process=True, clock=clock, latency=1) as server:
        clock.interruption = server.close
        with httpx.Client(transport=server.transport()) as client, pytest.raises(httpx.RemoteProtocolError):
            client.get(f"{server.url}/v1/health")


def test_waits_of_a_client_take_no_time_and_move_the_clock(airbyte_in_process: AirbyteServer) -> None:
    """An hour of retries and slow answers is over at once."""
    airbyte = airbyte_in_process.client(timeout=7200)
    begin, began = time.monotonic(), airbyte_in_process.clock.now()
    airbyte_in_process.inject(Fault.rate_limited(retry_after=30, times=2))
    airbyte_in_process.inject(Fault.slow(3600))
    airbyte.workspaces.list()
    assert (airbyte_in_process.clock.now() - began).total_seconds() >= 3660
    assert time.monotonic() - begin < 2


def test_deadlines_follow_the_moved_clock(airbyte_in_process: AirbyteServer) -> None:
    """A call gives up after its own time, on a slow answer and on a trickle."""
    airbyte = airbyte_in_process.client(timeout=20, max_retries=0)
    for fault in (Fault.slow(30), Fault.trickle(1)):
        began = airbyte_in_process.clock.now()
        airbyte_in_process.inject(fault)
        with pytest.raises(APITimeoutError):
            airbyte.tags.list()
        assert (airbyte_in_process.clock.now() - began).total_seconds() == pytest.approx(20, abs=1)


async def test_asynchronous_deadlines_follow_the_moved_clock(airbyte_in_process: AirbyteServer) -> None:
    """Likewise, without a second passing on the event loop."""
    async with airbyte_in_process.async_client(timeout=20, max_retries=0) as airbyte:
        for fault in (Fault.slow(30), Fault.trickle(1)):
            began = airbyte_in_process.clock.now()
            airbyte_in_process.inject(fault)
            with pytest.raises(APITimeoutError):
                await airbyte.tags.list()
            assert (airbyte_in_process.clock.now() - began).total_seconds() == pytest.approx(20, abs=1)


async def test_waits_of_several_tasks_run_side_by_side(airbyte_in_process: AirbyteServer) -> None:
    """Ten slow answers at once take as long as one."""
    async with airbyte_in_process.async_client() as airbyte:
        await airbyte.tags.list()
        began = airbyte_in_process.clock.now()
        airbyte_in_process.inject(Fault.slow(30, times=10))
        await asyncio.gather(*(airbyte.tags.list() for _ in range(10)))
        assert (airbyte_in_process.clock.now() - began).total_seconds() == 30


def test_without_a_manual_clock_time_is_real() -> None:
    """In process, too."""
    with AirbyteServer(in_process=True, latency=0.05) as server:
        begin = time.monotonic()
        server.client().system.health()
        assert time.monotonic() - begin >= 0.05
        with pytest.raises(TypeError, match="Only a ManualClock can be moved"):
            server.advance(1)


def test_nobody_else_is_reached_through_the_transport(airbyte_in_process: AirbyteServer) -> None:
    """A test that goes without sockets never opens one by accident."""
    with (
        httpx.Client(transport=airbyte_in_process.transport()) as client,
        pytest.raises(httpx.ConnectError, match=r"leads to http://stand-in\.test only"),
    ):
        client.get("https://api.airbyte.com/v1/health")


@pytest.mark.parametrize("in_process", [False, True], ids=["socket", "in-process"])
def test_clients_of_the_server_are_logged_in_and_closed_with_it(in_process: bool) -> None:
    """With the credentials that it asks for."""
    for auth in ("client_credentials", "basic", "none"):
        with AirbyteServer(in_process=in_process, auth=auth) as server:
            airbyte = server.client(headers={"x-test": "1"})
            assert [one.name for one in airbyte.workspaces.list()] == ["Default Workspace"]
            assert server.requests.assert_called("GET", "/workspaces").headers["x-test"] == "1"
        with pytest.raises(RuntimeError, match="closed"):
            airbyte.workspaces.list()


@pytest.mark.parametrize("in_process", [False, True], ids=["socket", "in-process"])
async def test_asynchronous_clients_of_the_server_are_logged_in(in_process: bool) -> None:
    """The same for `async_client`."""
    with AirbyteServer(in_process=in_process) as server:
        async with server.async_client(headers={"x-test": "1"}) as airbyte:
            assert [one.name async for one in airbyte.workspaces.list()] == ["Default Workspace"]
        assert server.requests.assert_called("GET", "/workspaces").headers["x-test"] == "1"


def test_a_client_may_bring_other_credentials(airbyte_in_process: AirbyteServer) -> None:
    """Bad ones, for instance."""
    with pytest.raises(AuthenticationError):
        airbyte_in_process.client(auth=BearerToken("worthless")).tags.list()
    assert airbyte_in_process.client(auth=BearerToken(airbyte_in_process.issue_token())).tags.list().data == []


def test_many_threads_share_a_server_without_a_socket(airbyte_in_process: AirbyteServer) -> None:
    """Each request is counted, struck and logged once."""
    airbyte = airbyte_in_process.client()
    orders = airbyte_in_process.add_connection("orders")
    workspace_id = airbyte_in_process.workspace.workspace_id
    fault = airbyte_in_process.inject(Fault.rate_limited(times=40, method="POST", path="/tags"))

    def work(_: int) -> int:
        airbyte.connections.get(orders.connection_id)
        return airbyte.with_options(max_retries=0).with_raw_response.tags.list().status_code

    def strike(_: int) -> bool:
        try:
            airbyte.with_options(max_retries=0).tags.create(name="x", color="FF5733", workspace_id=workspace_id)
        except RateLimitError:
            return True
        return False

    with ThreadPoolExecutor(20) as threads:
        assert set(threads.map(work, range(100))) == {200}
        assert sum(threads.map(strike, range(60))) == fault.hits == 40
    airbyte_in_process.requests.assert_called("GET", "/connections/*", times=100)
    airbyte_in_process.requests.assert_called("POST", "/tags", times=60)
    assert len(airbyte.tags.list().data) == 20


def test_a_server_that_is_not_started_refuses_connections() -> None:
    """As one that is down does."""
    server = AirbyteServer(in_process=True, clock=ManualClock())
    with pytest.raises(APIConnectionError, match="Connection refused"):
        server.client().system.health()


def test_waiting_for_a_job_in_process_lets_its_time_pass(airbyte_in_process: AirbyteServer) -> None:
    """The clock is moved by the wait, up to its timeout."""
    orders = airbyte_in_process.add_connection("orders")
    airbyte_in_process.scenario.sync_succeeds(orders, seconds=600)
    job_id = airbyte_in_process.client().jobs.create(connection_id=orders.connection_id, job_type="sync").job_id
    with pytest.raises(TimeoutError):
        airbyte_in_process.wait_for_job(job_id, timeout=1)
    assert airbyte_in_process.wait_for_job(job_id, timeout=700).status == "succeeded"


async def test_waiting_for_a_job_asynchronously(airbyte_server: AirbyteServer) -> None:
    """The event loop goes on meanwhile."""
    meanwhile: list[str] = []
    job = airbyte_server.start_job(airbyte_server.add_connection())
    asyncio.get_running_loop().call_later(0.01, meanwhile.append, "something else")
    assert (await airbyte_server.async_wait_for_job(job.job_id)).status == "succeeded"
    assert meanwhile == ["something else"]
    with pytest.raises(TimeoutError):
        await airbyte_server.async_wait_for_job(job.job_id, "failed", timeout=0.02)
