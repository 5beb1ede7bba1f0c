"""Connections: one pool for each process and event loop, and none left behind."""

import asyncio
import os
import socket
import ssl
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from generated_client import Airbyte, APIConnectionError, AsyncAirbyte, NoAuth
from generated_client.runtime.connections import Connections
from generated_client.runtime.transport import (
    MOST_AT_ONCE,
    AsynchronousPool,
    BlockingPool,
    TransportSettings,
    blocking_pool,
)
from tests.generated_client.runtime.doubles import Hands
from tests.generated_client.runtime.sockets import SocketServer, answering, read_request, response


class Owner:
    """Stands for a client."""


def test_fifty_threads_make_one_pool_of_connections() -> None:
    """Also when all of them make the very first call."""
    made: list[BlockingPool] = []

    def make(settings: TransportSettings, context: ssl.SSLContext) -> BlockingPool:
        made.append(blocking_pool(settings, context))
        return made[-1]

    owner = Owner()
    connections = Connections(make, TransportSettings(), None, owner=owner, tls=False)
    start = threading.Barrier(50)

    def work(_: int) -> BlockingPool:
        start.wait()
        return connections.current(owner, None)

    with ThreadPoolExecutor(50) as threads:
        assert len({id(pool) for pool in threads.map(work, range(50))}) == 1
    assert len(made) == 1


class LoopBound(httpx.AsyncBaseTransport):
    """A transport that refers to its event loop, as those with open sockets do."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()


def test_ended_event_loops_do_not_pile_up() -> None:
    """A client that serves one short event loop after the other forgets those that ended."""
    made: list[str] = []

    def make(settings: TransportSettings, context: ssl.SSLContext) -> AsynchronousPool:
        made.append("pool")
        return AsynchronousPool(httpx.AsyncClient(transport=LoopBound()), asyncio.Semaphore())

    owner = Owner()
    connections = Connections(make, TransportSettings(), None, owner=owner, tls=False)

    async def work() -> None:
        connections.current(owner, asyncio.get_running_loop())
        connections.current(owner, asyncio.get_running_loop())

    for _ in range(5):
        asyncio.run(work())
    _, by_loop = connections.release(owner)

    assert len(made) == 5
    assert len(by_loop) == 1


def test_closing_reaches_the_connections_of_another_event_loop() -> None:
    """A client used in the loop of another thread is closed there."""
    with SocketServer(answering) as server:
        client = AsyncAirbyte(base_url=server.url, auth=NoAuth())
        other = asyncio.new_event_loop()
        with ThreadPoolExecutor(1) as thread:
            running = thread.submit(other.run_forever)
            asyncio.run_coroutine_threadsafe(_get_job(client), other).result(5)
            asyncio.run(client.aclose())
            assert server.left.acquire(timeout=3)
            other.call_soon_threadsafe(other.stop)
            running.result(5)
        other.close()


async def _get_job(client: AsyncAirbyte) -> None:
    await client.jobs.get(1)


def forked(work: Callable[[], object]) -> int:
    """Do *work* in a forked child; return its exit code, 0 if all went well."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Python dislikes a fork beside threads; so do we
        child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_makes_connections_of_its_own() -> None:
    """Parent and child would read each other's answers from a shared socket."""
    with SocketServer(answering) as server, Airbyte(base_url=server.url, auth=NoAuth()) as client:
        client.jobs.get(1)
        assert forked(lambda: client.jobs.get(1)) == 0
        client.jobs.get(1)

        assert server.connections == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_forked_amid_the_calls_of_other_threads_is_not_held_up_by_them() -> None:
    """They hold every place of the client and will never give one back in the child."""
    may_answer, asked = threading.Event(), threading.Semaphore(0)

    def holding_all_but_the_second_job(connection: socket.socket) -> None:
        while request := read_request(connection):
            if b"/jobs/2 " not in request:
                asked.release()
                may_answer.wait(20)
            connection.sendall(response())

    with (
        SocketServer(holding_all_but_the_second_job) as server,
        Airbyte(base_url=server.url, auth=NoAuth(), timeout=20) as client,
        ThreadPoolExecutor(MOST_AT_ONCE) as threads,
    ):
        calls = [threads.submit(client.jobs.get, 1) for _ in range(MOST_AT_ONCE)]
        assert all(asked.acquire(timeout=10) for _ in calls)
        child = forked(lambda: client.jobs.get(2, timeout=5))
        may_answer.set()

        assert [call.result().job_id for call in calls] == [1] * MOST_AT_ONCE
        assert child == 0


def test_a_detached_client_has_connections_of_its_own() -> None:
    """Closing it leaves the first one open, and the other way round."""
    with SocketServer(answering) as server, Airbyte(base_url=server.url, auth=NoAuth()) as client:
        client.jobs.get(1)
        with client.detached() as alone:
            alone.jobs.get(1)
        assert server.connections == 2
        client.jobs.get(1)
        last = client.detached()
        client.close()
        last.jobs.get(1)
        last.close()
        assert server.connections == 3


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks, and knows whether it was closed."""

    closed = False

    def __iter__(self) -> Iterator[bytes]:
        """Break."""
        yield b"{"
        raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Break."""
        yield b"{"
        raise httpx.ReadError("reset")

    def close(self) -> None:
        """Take note."""
        self.closed = True

    async def aclose(self) -> None:
        """Take note."""
        self.closed = True


async def test_an_answer_that_breaks_is_closed(hands: type[Hands]) -> None:
    """Its connection goes back, or away, at once."""
    bodies: list[Breaking] = []

    def answer(_: httpx.Request) -> httpx.Response:
        bodies.append(Breaking())
        return httpx.Response(200, stream=bodies[-1])

    with pytest.raises(APIConnectionError):
        await hands(answer).call("jobs.get", 1)

    assert [body.closed for body in bodies] == [True] * 3


def test_connections_made_ahead_are_used_first_and_closed_if_they_are_not() -> None:
    """Not made a second time, and not forgotten."""
    made: list[BlockingPool] = []

    def make(settings: TransportSettings, context: ssl.SSLContext) -> BlockingPool:
        made.append(blocking_pool(settings, context))
        return made[-1]

    owner = Owner()
    used = Connections(make, TransportSettings(), None, owner=owner, tls=False)
    used.prepare()
    used.prepare()
    assert used.current(owner, None) is made[0]
    unused = Connections(make, TransportSettings(), None, owner=owner, tls=False)
    unused.prepare()

    assert used.release(owner) == (made[0], {})
    assert unused.release(owner) == (made[1], {})
    assert len(made) == 2
