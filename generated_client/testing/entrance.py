"""The way to a stand-in: its address, the transports and clients that lead there, and waiting for what it does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self, TypedDict, TypeVar

import httpx

from generated_client.runtime.clock import SYSTEM_CLOCK
from generated_client.runtime.clock import Clock as ClientClock
from generated_client.testing.clock import Clock, ManualClock
from generated_client.testing.door import Delivery, Door
from generated_client.testing.http_message import Request
from generated_client.testing.in_process import InProcessDoor
from generated_client.testing.loopback import LoopbackServer
from generated_client.testing.stepped_clock import client_clock

_LOOK_EVERY = 0.01

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entrance:
    """Where a stand-in is reached: on `host` and `port`, or, `in_process`, through its own transports only.

    `latency` (seconds) holds every answer back.
    """

    host: str = "127.0.0.1"
    port: int = 0
    in_process: bool = False
    latency: float = 0.0


class ClientSettings(TypedDict):
    """What every client of a stand-in is made with, whatever system it is for."""

    base_url: str
    timeout: float | None
    max_retries: int
    headers: Mapping[str, str] | None
    trust_env: bool
    clock: ClientClock


class Closable(Protocol):
    """A client that a server has made."""

    def close(self) -> None:
        """Let go of its connections."""
        ...


class Reachable(ABC):
    """A server behind one door.  Use it as a context manager, or `start` and `close` it."""

    def __init__(self, clock: Clock, entrance: Entrance) -> None:
        self.clock: Clock = clock
        self.latency: float = entrance.latency
        self._in_process = entrance.in_process
        self._client_clock: ClientClock = client_clock(clock) if entrance.in_process else SYSTEM_CLOCK
        self._given_clients: list[Closable] = []
        self._door: Door = (
            InProcessDoor(self._handle, self._client_clock)
            if entrance.in_process
            else LoopbackServer(self._handle, host=entrance.host, port=entrance.port)
        )

    @property
    def url(self) -> str:
        """The server's address without a path: "http://127.0.0.1:PORT", in process "http://stand-in.test"."""
        return self._door.url

    def transport(self) -> httpx.BaseTransport:
        """What leads an `httpx.Client` to this server, also where it has no socket."""
        return self._door.transport()

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """What leads an `httpx.AsyncClient` to this server, also where it has no socket."""
        return self._door.async_transport()

    def start(self) -> Self:
        """Begin to serve; raises `PortInUseError` when the port is taken."""
        self._door.start()
        return self

    def close(self) -> None:
        """Stop serving, drop every connection, and close the clients that `client` made."""
        self._door.close()
        while self._given_clients:
            self._given_clients.pop().close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def outage(self) -> Generator[None]:
        """Inside the block nobody listens: open connections break, new ones are refused.  The state survives."""
        self._door.close()
        try:
            yield
        finally:
            self._door.start()

    def advance(self, seconds: float) -> None:
        """Let time pass on the server's `ManualClock`; raises `TypeError` when it has another clock."""
        if not isinstance(self.clock, ManualClock):
            name = type(self).__name__
            raise TypeError(f"Only a ManualClock can be moved: give the server one, {name}(clock=ManualClock())")
        self.clock.advance(seconds)

    @abstractmethod
    def _handle(self, request: Request) -> Delivery | Future[Delivery]:
        """What becomes of a request."""

    def _address(self) -> str:
        """The `url`, where others could reach it; raises `RuntimeError` in process."""
        if self._in_process:
            raise RuntimeError("This server is in process and has no address that others could reach")
        return self.url

    def _client_settings(
        self, timeout: float | None, max_retries: int, headers: Mapping[str, str] | None
    ) -> ClientSettings:
        """How a client finds this server, and lives by its time."""
        return {
            "base_url": self.url,
            "timeout": timeout,
            "max_retries": max_retries,
            "headers": headers,
            "trust_env": False,
            "clock": self._client_clock,
        }

    def _http_client(self) -> httpx.Client | None:
        """What a client of this server has to use, if not connections of its own."""
        return httpx.Client(transport=self.transport(), trust_env=False) if self._in_process else None

    def _async_http_client(self) -> httpx.AsyncClient | None:
        """The asynchronous twin of `_http_client`."""
        return httpx.AsyncClient(transport=self.async_transport(), trust_env=False) if self._in_process else None

    def _wait_until(self, look: Callable[[], T | None], timeout: float, still: Callable[[], str]) -> T:
        """Look until there is something to see; raises `TimeoutError` with the words of *still* after `timeout`.

        The seconds are real ones; in process, on a `ManualClock`, they are the clock's, which the wait moves on.
        """
        end = self._client_clock.now() + timeout
        while (found := look()) is None:
            if self._client_clock.now() > end:
                raise TimeoutError(f"{still()} after {timeout:g} s")
            self._client_clock.sleep(_LOOK_EVERY)
        return found

    async def _async_wait_until(self, look: Callable[[], T | None], timeout: float, still: Callable[[], str]) -> T:
        """The asynchronous twin of `_wait_until`: the event loop goes on meanwhile."""
        end = self._client_clock.now() + timeout
        while (found := look()) is None:
            if self._client_clock.now() > end:
                raise TimeoutError(f"{still()} after {timeout:g} s")
            await self._client_clock.pause(_LOOK_EVERY)
        return found
