"""A door without sockets: httpx transports that hand requests straight to a stand-in, and answer as a network would.

Nothing is decided here that `loopback` decides too: routing, faults and the log are the stand-in's own.  What the
network adds (delays, cut connections, dripping bytes, read timeouts) follows the `clock` of the client, so that on a
clock that is moved by waiting none of it takes time.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from concurrent.futures import Future
from typing import TypeAlias

import httpx

from generated_client.runtime.clock import Clock, SecondsLeft
from generated_client.testing.door import Delivery, Handler
from generated_client.testing.http_message import Request

URL = "http://stand-in.test"

Waits: TypeAlias = Generator[float, None, None]
"""Seconds to wait, one after the other."""


class InProcessDoor:
    """Lets in the requests of the transports that it makes."""

    def __init__(self, handler: Handler, clock: Clock) -> None:
        self._handler = handler
        self.clock: Clock = clock
        self.is_open: bool = False
        self.opened: int = 0

    @property
    def url(self) -> str:
        """An address that exists for the transports of this door only."""
        return URL

    def start(self) -> None:
        """Let requests in."""
        self.is_open = True
        self.opened += 1

    def close(self) -> None:
        """Refuse every request; those that still wait for their answer break."""
        self.is_open = False

    def transport(self) -> httpx.BaseTransport:
        """What leads an `httpx.Client` through this door."""
        return _Transport(self)

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """What leads an `httpx.AsyncClient` through this door."""
        return _AsyncTransport(self)

    def admit(self, request: httpx.Request, body: bytes) -> Delivery | Future[Delivery]:
        """Have the stand-in handle a request; raises `httpx.ConnectError` when nobody listens."""
        if f"{request.url.scheme}://{request.url.netloc.decode()}" != URL:
            raise httpx.ConnectError(f"This transport leads to {URL} only")
        if not self.is_open:
            raise httpx.ConnectError("[Errno 111] Connection refused")
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in request.headers.raw}
        return self._handler(Request.of(request.method, request.url.raw_path.decode("ascii"), headers, body))


class _Exchange:
    """One request on its way through the door, for both kinds of transport: what is waited for, and what comes out."""

    def __init__(self, door: InProcessDoor, request: httpx.Request) -> None:
        timeouts: Mapping[str, float | None] = request.extensions.get("timeout", {})
        self._timeout = timeouts.get("read")
        self._door = door
        self._opened = door.opened
        self._head_only = request.method == "HEAD"

    @property
    def patience(self) -> float | None:
        """How long the client waits for the next byte."""
        return self._timeout.now if isinstance(self._timeout, SecondsLeft) else self._timeout

    def answer(self, delivery: Delivery) -> Generator[float, None, httpx.Response]:
        """The seconds to wait for the head of the answer, and then the answer; raises what httpx would."""
        answer = delivery.response
        yield from self._arrival(delivery.delay)
        if delivery.cut == "reset":
            raise httpx.ReadError("[Errno 104] Connection reset by peer")
        if delivery.cut == "close":
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
        body = b"" if self._head_only else answer.body
        if delivery.byte_interval > 0:
            for _ in range(len(answer.head()) - 1):
                yield from self._arrival(delivery.byte_interval)
            stream: httpx.ByteStream | _Drip = _Drip(self, body, delivery.byte_interval, self._door.clock)
        else:
            stream = httpx.ByteStream(body)
        extensions = {"http_version": b"HTTP/1.1", "reason_phrase": answer.phrase.encode()}
        return httpx.Response(answer.status, headers=answer.fields(), stream=stream, extensions=extensions)

    def drops(self, body: bytes, interval: float) -> Generator[float | bytes, None, None]:
        """The bytes of a dripping body, with the seconds to wait before each."""
        for index in range(len(body)):
            yield from self._arrival(interval)
            yield body[index : index + 1]

    def _arrival(self, seconds: float) -> Waits:
        """Wait for something that is sent in so many seconds; raises what the client reads instead of it."""
        if seconds > 0:
            patience = self.patience
            if patience is not None and seconds > patience:
                yield patience
                raise httpx.ReadTimeout("timed out")
            yield seconds
        if not self._door.is_open or self._door.opened != self._opened:
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.")


class _Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose bytes come one by one."""

    def __init__(self, exchange: _Exchange, body: bytes, interval: float, clock: Clock) -> None:
        self._drops = exchange.drops(body, interval)
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        for drop in self._drops:
            if isinstance(drop, bytes):
                yield drop
            else:
                self._clock.sleep(drop)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for drop in self._drops:
            if isinstance(drop, bytes):
                yield drop
            else:
                await self._clock.pause(drop)


class _Transport(httpx.BaseTransport):
    def __init__(self, door: InProcessDoor) -> None:
        self._door = door

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        exchange = _Exchange(self._door, request)
        delivery = self._door.admit(request, request.read())
        if isinstance(delivery, Future):
            try:
                delivery = delivery.result(exchange.patience)
            except TimeoutError:
                raise httpx.ReadTimeout("timed out") from None
        waits = exchange.answer(delivery)
        while True:
            try:
                self._door.clock.sleep(next(waits))
            except StopIteration as end:
                answer: httpx.Response = end.value
                return answer


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, door: InProcessDoor) -> None:
        self._door = door

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        exchange = _Exchange(self._door, request)
        delivery = self._door.admit(request, await request.aread())
        if isinstance(delivery, Future):
            # Not `wait_for`: it would cancel work that goes on without the client.
            done, _ = await asyncio.wait({asyncio.wrap_future(delivery)}, timeout=exchange.patience)
            if not done:
                raise httpx.ReadTimeout("timed out")
            delivery = done.pop().result()
        waits = exchange.answer(delivery)
        while True:
            try:
                seconds = next(waits)
            except StopIteration as end:
                answer: httpx.Response = end.value
                return answer
            await self._door.clock.pause(seconds)
