"""A real HTTP/1.1 server on a loopback port: one thread, one event loop, hundreds of cheap keep-alive connections."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import struct
import threading
from concurrent.futures import Future
from functools import partial

import httpx

from generated_client.testing.door import Delivery, Handler
from generated_client.testing.http_message import MalformedRequestError, Request, RequestReader, Response

logger: logging.Logger = logging.getLogger(__name__)

_BACKLOG = 4096


class PortInUseError(OSError):
    """Somebody else listens on the port that was asked for."""


class LoopbackServer:
    """Serves `handler` on `host:port` from a thread of its own.

    The handler runs on the event loop's thread and must be quick; work that takes time returns a `Future` instead.
    """

    def __init__(self, handler: Handler, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self._handler = handler
        self._host = host
        self._wanted_port = port
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._connections: set[_Connection] = set()
        self.port: int = port

    @property
    def url(self) -> str:
        """The server's address without a path."""
        return f"http://{self._host}:{self.port}"

    def transport(self) -> httpx.BaseTransport:
        """A transport that leads here: httpx's own, since this is real HTTP."""
        return httpx.HTTPTransport()

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """A transport that leads here: httpx's own, since this is real HTTP."""
        return httpx.AsyncHTTPTransport()

    def start(self) -> None:
        """Bind and serve; raises `PortInUseError` at once when the port is taken."""
        listener = self._bind()
        # A second start takes the same port, so that clients find the server again.
        self.port = int(listener.getsockname()[1])
        self._wanted_port = self.port
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(listener, ready), name=f"loopback:{self.port}")
        self._thread.daemon = True
        self._thread.start()
        ready.wait()

    def close(self) -> None:
        """Stop listening, drop every connection and wait for the thread.  Closing twice does nothing."""
        thread, self._thread = self._thread, None
        if thread is None or self._loop is None or self._stop is None:
            return
        self._loop.call_soon_threadsafe(self._stop.set)
        thread.join()

    def _bind(self) -> socket.socket:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((self._host, self._wanted_port))
        except OSError as error:
            listener.close()
            if error.errno != errno.EADDRINUSE:
                raise
            raise PortInUseError(
                errno.EADDRINUSE,
                f"Port {self._wanted_port} on {self._host} is in use: choose another one, or 0 for any free port",
            ) from None
        return listener

    def _run(self, listener: socket.socket, ready: threading.Event) -> None:
        try:
            asyncio.run(self._serve(listener, ready))
        finally:
            ready.set()  # whatever happened, nobody waits for this thread any more

    async def _serve(self, listener: socket.socket, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await self._loop.create_server(
            lambda: _Connection(self._handler, self._connections), sock=listener, backlog=_BACKLOG
        )
        ready.set()
        await self._stop.wait()
        server.close()
        for connection in tuple(self._connections):
            connection.abort()


class _Connection(asyncio.Protocol):
    """One client's connection: reads a request, has it handled, delivers the answer, reads the next one."""

    def __init__(self, handler: Handler, registry: set[_Connection]) -> None:
        self._handler = handler
        self._registry = registry
        self._reader = RequestReader()
        self._loop = asyncio.get_running_loop()
        self._busy = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if not isinstance(transport, asyncio.Transport):
            raise TypeError(f"A TCP connection can be written to; got {type(transport).__name__}")
        self._transport = transport
        self._registry.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        logger.debug("connection ended: %s", exc or "in order")
        self._transport = None
        self._registry.discard(self)

    def data_received(self, data: bytes) -> None:
        self._reader.feed(data)
        if not self._busy:
            self._handle_next()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _handle_next(self) -> None:
        if self._transport is None:
            return
        try:
            request = self._reader.next_request()
        except MalformedRequestError as error:
            self._transport.write(Response.of_text(str(error), 400).encode(keep_alive=False))
            self._transport.close()
            return
        if request is None:
            return
        self._busy = True
        outcome = self._handler(request)
        if isinstance(outcome, Future):
            outcome.add_done_callback(partial(self._take_in, request))
        else:
            self._deliver(request, outcome)

    def _take_in(self, request: Request, done: Future[Delivery]) -> None:
        """A result from another thread; it may come when the server is gone."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._deliver, request, done.result())

    def _deliver(self, request: Request, delivery: Delivery) -> None:
        if delivery.delay > 0:
            self._loop.call_later(delivery.delay, self._send, request, delivery)
        else:
            self._send(request, delivery)

    def _send(self, request: Request, delivery: Delivery) -> None:
        if self._transport is None:  # the client did not wait
            return
        if delivery.cut == "reset":
            self._reset()
        elif delivery.cut == "close":
            self._transport.close()
        else:
            keep_alive = request.headers.get("connection", "").lower() != "close"
            message = delivery.response.encode(head_only=request.method == "HEAD", keep_alive=keep_alive)
            if delivery.byte_interval > 0:
                self._trickle(message, delivery.byte_interval, keep_alive=keep_alive)
            else:
                self._transport.write(message)
                self._finish(keep_alive=keep_alive)

    def _trickle(self, message: bytes, interval: float, *, keep_alive: bool) -> None:
        if self._transport is None:
            return
        self._transport.write(message[:1])
        if len(message) > 1:
            self._loop.call_later(interval, partial(self._trickle, message[1:], interval, keep_alive=keep_alive))
        else:
            self._finish(keep_alive=keep_alive)

    def _finish(self, *, keep_alive: bool) -> None:
        if self._transport is None:
            return
        if not keep_alive:
            self._transport.close()
            return
        self._busy = False
        self._handle_next()

    def _reset(self) -> None:
        if self._transport is None:
            return
        raw = self._transport.get_extra_info("socket")
        # Linger on, for zero seconds: closing then sends RST instead of FIN.
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()
