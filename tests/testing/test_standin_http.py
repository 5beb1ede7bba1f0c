"""The loopback server: real HTTP/1.1, many connections, clean starts and ends."""

from __future__ import annotations

import asyncio
import socket
import threading

import httpx
import pytest

from generated_client.testing import AirbyteServer, PortInUseError
from generated_client.testing.http_message import MalformedRequestError, Request, RequestReader, Response


@pytest.fixture
def way() -> str:
    """All of this is about sockets."""
    return "socket"


def test_connections_are_kept_alive(server: AirbyteServer, api: httpx.Client) -> None:
    """Many requests, one connection."""
    for _ in range(3):
        api.get("/jobs")
    with socket.create_connection(("127.0.0.1", httpx.URL(server.url).port or 0)) as raw:
        for _ in range(2):
            raw.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert raw.recv(4096).endswith(b"\r\n\r\nSuccessful operation")


def test_connection_close_is_honoured(server: AirbyteServer) -> None:
    """The server hangs up after such a request."""
    with socket.create_connection(("127.0.0.1", httpx.URL(server.url).port or 0)) as raw:
        raw.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        received = b""
        while chunk := raw.recv(4096):
            received += chunk
    assert b"Connection: close\r\n" in received


async def test_hundreds_of_connections_are_served_at_once(server: AirbyteServer) -> None:
    """With latency they all wait together, not one after the other."""

    async def ask() -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(server.url).port)
        writer.write(b"GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")
        status = await reader.readline()
        writer.close()
        await writer.wait_closed()
        return status

    server.latency = 0.2
    loop = asyncio.get_running_loop()
    begin = loop.time()
    assert set(await asyncio.gather(*(ask() for _ in range(500)))) == {b"HTTP/1.1 200 OK\r\n"}
    assert loop.time() - begin < 20  # one after the other: 100 s


def test_port_in_use_says_what_to_do(server: AirbyteServer) -> None:
    """At the start, in one line."""
    port = httpx.URL(server.url).port or 0
    with pytest.raises(PortInUseError, match=f"Port {port} on 127.0.0.1 is in use: choose another one, or 0"):
        AirbyteServer(port=port).start()


def test_closing_ends_the_thread_and_frees_the_port() -> None:
    """Nothing is left behind, and closing twice is fine."""
    before = threading.active_count()
    server = AirbyteServer().start()
    port = httpx.URL(server.url).port or 0
    server.close()
    server.close()
    assert threading.active_count() == before
    with AirbyteServer(port=port) as successor:
        assert httpx.get(f"{successor.url}/v1/health").status_code == 200


def test_requests_are_cut_from_any_split_of_the_stream() -> None:
    """Bytes may arrive one by one, or two requests in one piece."""
    stream = b"POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhiGET /b?x=1&x=%7C HTTP/1.1\r\nHost: h\r\n\r\n"
    whole, slow = RequestReader(), RequestReader()
    whole.feed(stream)
    at_once = [whole.next_request(), whole.next_request(), whole.next_request()]
    bytewise: list[Request] = []
    for byte in stream:
        slow.feed(bytes([byte]))
        if (request := slow.next_request()) is not None:
            bytewise.append(request)
    assert at_once == [*bytewise, None]
    assert [(request.method, request.body, request.query) for request in bytewise] == [
        ("POST", b"hi", {}),
        ("GET", b"", {"x": ["1", "|"]}),
    ]


@pytest.mark.parametrize(
    "stream",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/2\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
        b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"x" * 70_000,
    ],
)
def test_what_is_not_http_is_refused(stream: bytes) -> None:
    """It raises instead of waiting for more."""
    reader = RequestReader()
    reader.feed(stream)
    with pytest.raises(MalformedRequestError):
        reader.next_request()


def test_what_is_not_http_gets_a_400(server: AirbyteServer) -> None:
    """And the connection ends."""
    with socket.create_connection(("127.0.0.1", httpx.URL(server.url).port or 0)) as raw:
        raw.sendall(b"nonsense\r\n\r\n")
        assert raw.recv(4096).startswith(b"HTTP/1.1 400 ")
        assert raw.recv(4096) == b""


def test_an_empty_answer_has_no_length() -> None:
    """204 has no body to measure."""
    assert Response(204).encode() == b"HTTP/1.1 204 No Content\r\n\r\n"
