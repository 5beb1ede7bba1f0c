"""Servers on loopback that misbehave as only sockets can."""

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Protocol, Self

from generated_client import Airbyte, APIError, AsyncAirbyte, NoAuth

Behaviour = Callable[[socket.socket], None]

JOB = (
    b'{"jobId": 1, "status": "running", "jobType": "sync", "startTime": "2026-11-21T10:15Z", '
    b'"connectionId": "8c2d6f0e-8d0e-4b63-a2a5-1f0c6f3f0a11"}'
)


class SocketServer:
    """Runs *behaviour* for every connection, each in a thread of its own, and closes the connection after it."""

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self._behaviour = behaviour
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.connections = 0
        self.left = threading.Semaphore(0)
        """Released each time that the other side has closed its connection, or the behaviour has ended."""

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """The address to give to clients."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        try:
            with suppress(OSError):  # the client may go away whenever it likes
                if self._tls is not None:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                self._behaviour(connection)
        finally:
            connection.close()
            self.left.release()


def read_request(connection: socket.socket) -> bytes:
    """Read one request, its body included; empty when the other side has closed the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        more = connection.recv(65536)
        if not more:
            return b""
        received += more
    head, _, body = received.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    missing = int(lengths[0].partition(b":")[2]) - len(body) if lengths else 0
    while missing > 0:
        missing -= len(connection.recv(65536))
    return received


def response(body: bytes = JOB, content_type: bytes = b"application/json") -> bytes:
    """Return an answer as it goes over the wire."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: %b\r\ncontent-length: %d\r\n\r\n"
    return head % (content_type, len(body)) + body


def answering(connection: socket.socket) -> None:
    """Answer every request with a job, on one connection."""
    while read_request(connection):
        connection.sendall(response())


def resetting(connection: socket.socket) -> None:
    """Take a request and reset the connection."""
    read_request(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def waiting_for_the_end(connection: socket.socket) -> None:
    """Take a request, never answer, and leave when the client has closed the connection."""
    read_request(connection)
    connection.recv(1)


class Call(Protocol):
    """Gets a job; returns its id, or the error."""

    def __call__(self, url: str, *, timeout: float = 5, verify: bool | str = True) -> APIError | int:
        """Ask the server at *url* once."""
        ...


def call_blocking(url: str, *, timeout: float = 5, verify: bool | str = True) -> APIError | int:
    """Call through `Airbyte`."""
    with Airbyte(base_url=url, auth=NoAuth(), max_retries=0, timeout=timeout, verify=verify, trust_env=False) as client:
        try:
            return client.jobs.get(1).job_id
        except APIError as error:
            return error


def call_asynchronously(url: str, *, timeout: float = 5, verify: bool | str = True) -> APIError | int:
    """Call through `AsyncAirbyte`."""

    async def call() -> APIError | int:
        client = AsyncAirbyte(
            base_url=url, auth=NoAuth(), max_retries=0, timeout=timeout, verify=verify, trust_env=False
        )
        async with client:
            try:
                return (await client.jobs.get(1)).job_id
            except APIError as error:
                return error

    return asyncio.run(call())
