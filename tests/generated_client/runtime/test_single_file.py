"""Every asynchronous request in flight has an httpx client of its own, and no more of them stay than are needed."""

import asyncio

import httpx
import pytest

from generated_client import APIConnectionError, AsyncAirbyte, NoAuth
from generated_client.runtime.connections import Connections
from generated_client.runtime.transport import LONGEST_IDLE, AsynchronousPool, SingleFilePool, TransportSettings
from tests.generated_client.runtime.sockets import SocketServer, answering


class Workshop:
    """Makes httpx clients and a pool of them, on a clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.made: list[httpx.AsyncClient] = []
        self.time = 1000.0
        self.answer: httpx.ConnectError | None = None  # None: it never comes
        self.pool = SingleFilePool(self.make, asyncio.Semaphore(100), lambda: self.time)

    def make(self) -> httpx.AsyncClient:
        """Make a client that reaches nobody."""
        self.made.append(httpx.AsyncClient(transport=httpx.MockTransport(self._reach)))
        return self.made[-1]

    async def _reach(self, _: httpx.Request) -> httpx.Response:
        if self.answer:
            raise self.answer
        await asyncio.Event().wait()
        raise AssertionError("nobody sets that event")

    def closed(self) -> list[bool]:
        """Which of the clients made are closed."""
        return [client.is_closed for client in self.made]


@pytest.fixture
def workshop() -> Workshop:
    """A pool that nobody has used."""
    return Workshop()


async def test_requests_one_after_the_other_share_a_client(workshop: Workshop) -> None:
    """Their connection is kept alive."""
    for _ in range(3):
        await workshop.pool.put_back(workshop.pool.take())

    assert len(workshop.made) == 1


async def test_requests_at_once_have_a_client_each(workshop: Workshop) -> None:
    """And the next rush makes none, as long as it is no larger."""
    for _ in range(2):
        taken = [workshop.pool.take() for _ in range(5)]
        assert len(set(taken)) == 5
        for client in taken:
            await workshop.pool.put_back(client)

    assert len(workshop.made) == 5


async def test_the_client_used_last_is_used_next(workshop: Workshop) -> None:
    """So that the others are idle, and are noticed to be."""
    first, second = workshop.pool.take(), workshop.pool.take()
    await workshop.pool.put_back(second)
    await workshop.pool.put_back(first)

    assert workshop.pool.take() is first


async def test_what_is_left_of_a_rush_is_closed_after_a_while(workshop: Workshop) -> None:
    """One with every request, and never one that is in use."""
    rush = [workshop.pool.take() for _ in range(3)]
    for client in rush:
        await workshop.pool.put_back(client)
    workshop.time += LONGEST_IDLE
    await workshop.pool.put_back(workshop.pool.take())
    assert not any(workshop.closed())

    workshop.time += 1
    for _ in range(3):
        await workshop.pool.put_back(workshop.pool.take())

    assert workshop.closed() == [True, True, False]


async def test_closing_ends_those_in_use_as_well(workshop: Workshop) -> None:
    """Nothing stays open behind a closed client."""
    workshop.pool.take()
    await workshop.pool.put_back(workshop.pool.take())

    await workshop.pool.aclose()

    assert workshop.closed() == [True, True]


async def test_calls_at_once_open_no_more_connections_than_calls() -> None:
    """Three rounds of ten calls need ten connections."""
    with SocketServer(answering) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()) as airbyte:
            for _ in range(3):
                await asyncio.gather(*(airbyte.jobs.get(1) for _ in range(10)))

        assert server.connections <= 10


async def test_a_call_that_fails_or_is_cancelled_gives_back_what_it_had(workshop: Workshop) -> None:
    """However many calls go wrong, one client is enough for calls that are made one after the other."""
    gate = asyncio.Semaphore()

    def give_pool(*_: object) -> AsynchronousPool:
        return workshop.pool

    class OfTheWorkshop(AsyncAirbyte):
        def _connect(
            self, settings: TransportSettings, given: httpx.AsyncClient | None, *, tls: bool
        ) -> Connections[AsynchronousPool]:
            own = AsynchronousPool(given, gate) if given else None
            return Connections(give_pool, settings, own, owner=self, tls=tls)

    async with OfTheWorkshop(base_url="http://airbyte.test", auth=NoAuth(), max_retries=0) as airbyte:
        workshop.answer = httpx.ConnectError("refused")
        for _ in range(3):
            with pytest.raises(APIConnectionError):
                await airbyte.jobs.get(1)
        workshop.answer = None
        for _ in range(3):
            call = asyncio.create_task(airbyte.jobs.get(1))
            await asyncio.sleep(0)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    assert len(workshop.made) == 1
