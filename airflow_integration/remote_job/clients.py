"""One asynchronous client for everything in an event loop that talks to the same server as the same user.

A client means a TLS context, connections, a token, and a poller that reads the jobs of all. The triggers of one
triggerer share them; `dag.test()` runs every trigger in a loop of its own, so sharing stops at the loop.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import Context
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar
from weakref import WeakKeyDictionary

from .batch import PolledSystem
from .connection.settings import ConnectionSettings
from .poller import Poller

REQUESTS_AT_ONCE = 16
"""Requests under way at the same time for one client. Servers answer with few threads (Airbyte with five), and the
event loop stays responsive when hundreds of triggers wake up together."""


class Closable(Protocol):
    """What can be closed."""

    async def aclose(self) -> None:
        """Give up its connections."""


ClientT = TypeVar("ClientT", bound=Closable)


class SharedClients(Generic[ClientT]):
    """The clients of one system, by event loop and settings; made on the first lease, closed with the last."""

    def __init__(self, system: PolledSystem[ClientT], open_client: Callable[[ConnectionSettings], ClientT]) -> None:
        self._system = system
        self._open = open_client
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[ConnectionSettings, _Shared[ClientT]]]
        self._by_loop = WeakKeyDictionary()

    async def lease(self, settings: ConnectionSettings) -> "Lease[ClientT]":
        """Get a share of the client for these settings in the running loop; release it when done."""
        table = self._by_loop.setdefault(asyncio.get_running_loop(), {})
        shared = table.get(settings)
        if shared is None:
            # A thread, because the TLS context and the first imports would hold up every trigger of the process; a
            # fresh context, because the client outlives the task that happens to be the first.
            opening = asyncio.create_task(asyncio.to_thread(self._open, settings), context=Context())
            shared = table[settings] = _Shared(self._system, opening)
        shared.leases += 1
        try:
            client = await asyncio.shield(shared.opening)
        except BaseException:
            await self._give_back(settings, shared)
            raise
        return Lease(client, shared.slots, shared.poller(client), lambda: self._give_back(settings, shared))

    async def _give_back(self, settings: ConnectionSettings, shared: "_Shared[ClientT]") -> None:
        shared.leases -= 1
        if shared.leases:
            return
        table = self._by_loop.get(asyncio.get_running_loop(), {})
        if table.get(settings) is shared:
            del table[settings]
        await _to_the_end(asyncio.create_task(shared.aclose(), context=Context()))


class _Shared(Generic[ClientT]):
    def __init__(self, system: PolledSystem[ClientT], opening: "asyncio.Task[ClientT]") -> None:
        self.opening = opening
        self.leases = 0
        self.slots = asyncio.Semaphore(REQUESTS_AT_ONCE)
        self._system = system
        self._poller: Poller[ClientT] | None = None

    def poller(self, client: ClientT) -> Poller[ClientT]:
        if self._poller is None:
            self._poller = Poller(self._system, client, self.slots)
        return self._poller

    async def aclose(self) -> None:
        if self._poller is not None:
            await self._poller.aclose()
        await asyncio.wait([self.opening])
        if not self.opening.cancelled() and self.opening.exception() is None:
            await self.opening.result().aclose()


async def _to_the_end(task: "asyncio.Task[None]") -> None:
    """Wait for *task* however often the waiting one is cancelled, as triggers are: nothing may stay half closed."""
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled


class Lease(Generic[ClientT]):
    """A share of a client. Release it as often as you like; the first time counts."""

    def __init__(
        self,
        client: ClientT,
        slots: asyncio.Semaphore,
        poller: Poller[ClientT],
        give_back: Callable[[], Awaitable[None]],
    ) -> None:
        self.client = client
        self.slots = slots
        """Hold one of these for the time of a request."""
        self.poller = poller
        self._give_back: Callable[[], Awaitable[None]] | None = give_back

    async def release(self) -> None:
        """Give the share back; the last one closes the client."""
        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            await give_back()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.release()


class LeaseOnUse(Generic[ClientT]):
    """A lease that is taken on first use, and anew on the first use after a release; a context manager.

    Taking it may fail like any look at a job, so it belongs where failed looks are waited out.
    """

    def __init__(self, take: Callable[[], Awaitable[Lease[ClientT]]]) -> None:
        self._take = take
        self._held: Lease[ClientT] | None = None

    async def __call__(self) -> Lease[ClientT]:
        """Get the lease."""
        if self._held is None:
            self._held = await self._take()
        return self._held

    async def release(self) -> None:
        """Give it back, if it was taken."""
        held, self._held = self._held, None
        if held is not None:
            await held.release()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.release()
