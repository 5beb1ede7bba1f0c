"""What only sockets can show: refusals, resets, trickles, and connections that must not be left behind."""

import asyncio
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from random import Random

import httpx
import pytest

from generated_client import Airbyte, APIConnectionError, APITimeoutError, AsyncAirbyte, NoAuth
from generated_client.runtime.transport import MOST_AT_ONCE
from tests.generated_client.runtime.sockets import (
    Behaviour,
    Call,
    SocketServer,
    answering,
    read_request,
    resetting,
    response,
    waiting_for_the_end,
)


def test_a_refused_connection_was_never_sent_and_may_pass(call: Call) -> None:
    """The server is being restarted, say."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]

    error = call(f"http://127.0.0.1:{port}")

    assert type(error) is APIConnectionError
    assert (error.sent, error.transient) == (False, True)


@pytest.mark.parametrize("behaviour", [resetting, read_request], ids=["reset", "closed"])
def test_a_connection_that_breaks_leaves_it_open_what_the_server_did(call: Call, behaviour: Behaviour) -> None:
    """The request had left."""
    with SocketServer(behaviour) as server:
        error = call(server.url)

    assert type(error) is APIConnectionError
    assert (error.sent, error.transient) == (True, True)


def trickling_body(connection: socket.socket) -> None:
    """Begin an answer, and go on with a byte from time to time."""
    read_request(connection)
    connection.sendall(response(b" " * 1000)[:-1000])
    while True:
        connection.sendall(b" ")
        time.sleep(0.05)


def trickling(connection: socket.socket) -> None:
    """Send a byte from time to time, from the very beginning."""
    read_request(connection)
    for byte in response():
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


def breaking_off(connection: socket.socket) -> None:
    """Promise a body, send half of it, and fall silent."""
    read_request(connection)
    connection.sendall(response()[:-20])
    connection.recv(1)


@pytest.mark.parametrize("behaviour", [waiting_for_the_end, breaking_off, trickling_body, trickling])
def test_an_answer_that_does_not_come_in_time_is_a_timeout(call: Call, behaviour: Behaviour) -> None:
    """Even one of which something comes again and again, before each single read times out."""
    with SocketServer(behaviour) as server:
        started = time.monotonic()
        error = call(server.url, timeout=0.4)
        took = time.monotonic() - started

    assert type(error) is APITimeoutError
    assert (error.sent, error.transient) == (True, True)
    assert took < 3


@pytest.mark.parametrize("given", ["argument", "environment"])
def test_an_answer_that_trickles_through_a_proxy_must_come_in_time(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From its first header on; a proxy takes nothing from the deadline."""
    with SocketServer(trickling) as proxy:
        if given == "environment":
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            monkeypatch.setenv("NO_PROXY", "")
        client = Airbyte(
            base_url="http://airbyte.test",
            auth=NoAuth(),
            max_retries=0,
            proxy=proxy.url if given == "argument" else None,
        )
        started = time.monotonic()
        with client, pytest.raises(APITimeoutError):
            client.jobs.get(1, timeout=0.3)

        assert time.monotonic() - started < 1.5


def test_a_trickle_leaves_no_connection_behind() -> None:
    """The connection goes with the error, not when somebody forgets the error."""
    with SocketServer(trickling_body) as server, Airbyte(base_url=server.url, auth=NoAuth(), max_retries=0) as client:
        with pytest.raises(APITimeoutError) as kept:
            client.jobs.get(1, timeout=0.2)

        assert server.left.acquire(timeout=3), kept


def test_the_body_of_an_own_httpx_client_must_come_in_time_too() -> None:
    """Its sockets are not ours, so what comes is checked piece by piece; and its connection is not left behind."""
    with SocketServer(trickling_body) as server, httpx.Client(trust_env=False) as http:
        client = Airbyte(base_url=server.url, auth=NoAuth(), max_retries=0, http_client=http)
        with pytest.raises(APITimeoutError, match="gave no answer within") as kept:
            client.jobs.get(1, timeout=0.2)

        assert server.left.acquire(timeout=3), kept


async def test_a_cancelled_call_leaves_no_connection_behind() -> None:
    """The server sees it closed at once, while the client lives on."""
    with SocketServer(waiting_for_the_end) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()) as client:
            task = asyncio.create_task(client.jobs.get(1))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

            assert await asyncio.to_thread(server.left.acquire, timeout=3)


class Holding:
    """A behaviour that keeps its requests until it is told to answer."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self._taken = threading.Semaphore(0)

    def __call__(self, connection: socket.socket) -> None:
        """Serve one connection."""
        while read_request(connection):
            self._taken.release()
            self.may_answer.wait(30)
            connection.sendall(response())

    def begin_anew(self) -> None:
        """Hold the next requests."""
        self.may_answer.clear()
        self._taken = threading.Semaphore(0)

    async def has_taken(self, count: int) -> bool:
        """Wait until *count* requests have come, however busy the machine."""
        return await asyncio.to_thread(lambda: all(self._taken.acquire(timeout=20) for _ in range(count)))


async def test_calls_cancelled_while_they_wait_for_a_connection_do_not_block_the_others() -> None:
    """More calls than connections, most of them cancelled: the rest are served."""
    holding = Holding()
    with SocketServer(holding) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()) as client:
            tasks = [asyncio.create_task(client.jobs.get(1)) for _ in range(150)]
            assert await holding.has_taken(MOST_AT_ONCE)
            for task in tasks[:140]:
                task.cancel()
            holding.may_answer.set()
            results = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 30)

    assert [type(result).__name__ for result in results] == ["CancelledError"] * 140 + ["JobResponse"] * 10


async def test_calls_cancelled_just_as_their_turn_comes_leave_nothing_behind() -> None:
    """A triggerer that stops many tasks must not lose its way to the server.

    The pool of httpcore 1.0.9 would, by keeping a place for each connection that nobody makes any more.
    """
    holding = Holding()
    with SocketServer(holding) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth(), max_retries=0) as client:
            tasks = [asyncio.create_task(client.jobs.get(1)) for _ in range(2 * MOST_AT_ONCE)]
            assert await holding.has_taken(MOST_AT_ONCE)
            for task in tasks[:MOST_AT_ONCE]:
                task.cancel()
            for _ in range(3):
                await asyncio.sleep(0)
            for task in tasks[MOST_AT_ONCE:]:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            holding.may_answer.set()

            assert (await client.jobs.get(1, timeout=3)).job_id == 1


async def test_cancelling_at_any_moment_leaves_no_place_taken_and_no_connection_open() -> None:
    """Three hundred calls, each cancelled some time between its beginning and its end; then a hundred are under way."""
    chance, holding = Random(20261121), Holding()
    holding.may_answer.set()
    with SocketServer(holding) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth(), max_retries=0) as client:

            async def cancelled(after: float) -> bool:
                task = asyncio.create_task(client.jobs.get(1))
                await asyncio.sleep(after)
                task.cancel()
                await asyncio.wait([task])
                return task.cancelled()

            ends = await asyncio.gather(*(cancelled(chance.random() * 0.3) for _ in range(300)))
            holding.begin_anew()
            tasks = [asyncio.create_task(client.jobs.get(1)) for _ in range(MOST_AT_ONCE)]
            assert await holding.has_taken(MOST_AT_ONCE)
            holding.may_answer.set()
            await asyncio.gather(*tasks)
            opened = server.connections
        closed = await asyncio.to_thread(lambda: all(server.left.acquire(timeout=5) for _ in range(opened)))

    assert any(ends)
    assert closed


@pytest.mark.parametrize("blocking", [True, False], ids=["blocking", "asynchronous"])
async def test_a_client_sends_a_hundred_requests_at_once_and_the_others_wait_for_their_turn(*, blocking: bool) -> None:
    """Not as many connections as calls; and one whose turn never comes says that the client is crowded."""
    holding = Holding()
    with SocketServer(holding) as server, Airbyte(base_url=server.url, auth=NoAuth()) as client:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()) as asynchronous:

            async def call(timeout: float = 60) -> int:
                if blocking:
                    return await loop.run_in_executor(threads, lambda: client.jobs.get(1, timeout=timeout).job_id)
                return (await asynchronous.jobs.get(1, timeout=timeout)).job_id

            loop = asyncio.get_running_loop()
            with ThreadPoolExecutor(150) as threads:
                tasks = [asyncio.create_task(call()) for _ in range(MOST_AT_ONCE + 20)]
                assert await holding.has_taken(MOST_AT_ONCE)
                with pytest.raises(APITimeoutError, match="found no free connection") as crowded:
                    await call(0.1)
                holding.may_answer.set()
                answers = await asyncio.gather(*tasks)

    assert answers == [1] * (MOST_AT_ONCE + 20)
    assert crowded.value.sent is False
    assert server.connections == MOST_AT_ONCE


def test_calls_one_after_the_other_share_a_connection() -> None:
    """Copies with other options included."""
    with SocketServer(answering) as server, Airbyte(base_url=server.url, auth=NoAuth()) as client:
        for other in (client, client.with_options(timeout=7), client.with_options(max_retries=0)):
            other.jobs.get(1)

        assert server.connections == 1


def test_closing_a_client_closes_its_connections() -> None:
    """At once, and those of its copies with other options are the same."""
    with SocketServer(answering) as server:
        client = Airbyte(base_url=server.url, auth=NoAuth())
        client.with_options(timeout=7).jobs.get(1)
        client.close()

        assert server.left.acquire(timeout=3)


def test_each_event_loop_has_connections_of_its_own() -> None:
    """A client made outside of all loops serves one after the other."""
    with SocketServer(answering) as server:
        client = AsyncAirbyte(base_url=server.url, auth=NoAuth(), headers={"connection": "close"})

        async def work() -> list[int]:
            jobs = await asyncio.gather(*(client.jobs.get(number) for number in range(3)))
            return [job.job_id for job in jobs]

        assert asyncio.run(work()) == asyncio.run(work()) == [1, 1, 1]
        asyncio.run(client.aclose())


def test_a_name_that_nobody_knows_may_be_known_later(call: Call) -> None:
    """DNS fails for a moment now and then."""
    error = call("http://no-such-host.invalid")

    assert type(error) is APIConnectionError
    assert (error.sent, error.transient) == (False, True)
