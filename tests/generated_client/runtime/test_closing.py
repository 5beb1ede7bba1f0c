"""Who owns connections, and when they end: the first client, its copies, and clients that nobody closes."""

import asyncio
import gc
import socket
import threading

import pytest

from generated_client import Airbyte, AsyncAirbyte, NoAuth
from tests.generated_client.runtime.sockets import SocketServer, answering, read_request


def test_closing_a_copy_leaves_the_original_open() -> None:
    """The copy says that it is closed; the original goes on, on the same connection."""
    with SocketServer(answering) as server, Airbyte(base_url=server.url, auth=NoAuth()) as client:
        with client.with_options(timeout=5) as copy:
            copy.jobs.get(1)
        copy.close()
        client.jobs.get(1)
        with pytest.raises(RuntimeError, match="the client is closed"):
            copy.jobs.get(1)

        assert server.connections == 1


async def test_closing_an_asynchronous_copy_leaves_the_original_open() -> None:
    """The same."""
    with SocketServer(answering) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()) as client:
            async with client.with_options(timeout=5) as copy:
                await copy.jobs.get(1)
            await client.jobs.get(1)
            with pytest.raises(RuntimeError, match="the client is closed"):
                await copy.jobs.get(1)

        assert server.connections == 1


async def test_closing_the_original_ends_its_copies() -> None:
    """Those that are made afterwards too."""
    with SocketServer(answering) as server:
        client, asynchronous = Airbyte(base_url=server.url, auth=NoAuth()), AsyncAirbyte(base_url=server.url)
        copy, asynchronous_copy = client.with_options(timeout=5), asynchronous.with_options(timeout=5)
        copy.jobs.get(1)
        await asynchronous_copy.jobs.get(1)
        client.close()
        await asynchronous.aclose()

        for closed in (client, copy, client.with_options(), copy.with_options()):
            with pytest.raises(RuntimeError, match="the client is closed"):
                closed.jobs.get(1)
        for gone in (asynchronous, asynchronous_copy, asynchronous.with_options()):
            with pytest.raises(RuntimeError, match="the client is closed"):
                await gone.jobs.get(1)
        assert all(server.left.acquire(timeout=3) for _ in range(2))


def test_the_last_copy_of_an_original_that_nobody_keeps_closes_the_connections() -> None:
    """`with Airbyte(…).with_options(…) as airbyte` leaves nothing behind."""
    with SocketServer(answering) as server:
        one = Airbyte(base_url=server.url, auth=NoAuth()).with_options(timeout=5)
        other = one.with_options(timeout=6)
        one.jobs.get(1)
        one.close()
        other.jobs.get(1)
        assert server.connections == 1
        other.close()

        assert server.left.acquire(timeout=3)


async def test_the_last_copy_of_an_asynchronous_original_closes_the_connections() -> None:
    """The same."""
    with SocketServer(answering) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()).with_options(timeout=5) as client:
            await client.jobs.get(1)

        assert await asyncio.to_thread(server.left.acquire, timeout=3)


def test_a_client_that_nobody_closes_takes_its_connections_with_it() -> None:
    """But not while a copy can still use them."""
    with SocketServer(answering) as server:
        client = Airbyte(base_url=server.url, auth=NoAuth())
        client.jobs.get(1)
        copy = client.with_options(timeout=5)
        del client
        gc.collect()
        copy.jobs.get(1)
        assert server.connections == 1
        del copy
        gc.collect()

        assert server.left.acquire(timeout=3)


def test_closing_ends_the_calls_under_way_in_other_threads() -> None:
    """At once, not when their time is over."""
    asked = threading.Semaphore(0)
    raised: list[BaseException] = []

    def silent(connection: socket.socket) -> None:
        read_request(connection)
        asked.release()
        gone.wait(10)

    gone = threading.Event()
    with SocketServer(silent) as server:
        client = Airbyte(base_url=server.url, auth=NoAuth(), max_retries=0)

        def work() -> None:
            try:
                client.jobs.get(1)
            except Exception as error:
                raised.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        assert asked.acquire(timeout=5)
        client.close()
        thread.join(5)
        ended = not thread.is_alive()
        gone.set()

    assert ended
    assert [type(error).__name__ for error in raised] == ["APIConnectionError"]
