"""Answers larger than anybody wants: bounded by the deadline of the call, and errors in length too."""

import gzip
import pickle
import socket
import time

import httpx
import pytest

from generated_client import APIStatusError, APITimeoutError, InternalServerError
from generated_client.runtime.bodies import LONGEST_ERROR
from tests.generated_client.runtime.doubles import Hands, Server, job
from tests.generated_client.runtime.sockets import JOB, Call, SocketServer, read_request

MEGABYTE = 1 << 20


def endless(status: bytes) -> bytes:
    """The head of an answer that promises more than anybody waits for."""
    return b"HTTP/1.1 %b\r\ncontent-type: application/json\r\ncontent-length: 1000000000000\r\n\r\n" % status


def pouring(connection: socket.socket) -> None:
    """Answer with as much as the other side takes."""
    read_request(connection)
    connection.sendall(endless(b"200 OK"))
    while True:
        connection.sendall(b" " * MEGABYTE)


def test_an_answer_without_end_is_a_timeout(call: Call) -> None:
    """Though every single read is quick."""
    with SocketServer(pouring) as server:
        started = time.monotonic()
        error = call(server.url, timeout=0.3)

    assert type(error) is APITimeoutError
    assert time.monotonic() - started < 1.5


def complaining(connection: socket.socket) -> None:
    """Answer with an error as long as the other side takes it."""
    read_request(connection)
    connection.sendall(endless(b"500 Oops") + b'{"message": "')
    while True:
        connection.sendall(b"x" * MEGABYTE)


def test_of_an_error_only_the_first_megabyte_is_read(call: Call) -> None:
    """What comes after it is no reason; the connection is given up at once."""
    with SocketServer(complaining) as server:
        error = call(server.url)
        assert server.left.acquire(timeout=3)

    assert isinstance(error, InternalServerError)
    assert len(error.body) == LONGEST_ERROR
    assert len(str(error)) < 1000
    assert len(pickle.dumps(error)) < 2 * LONGEST_ERROR


async def test_a_compressed_error_is_measured_as_it_unfolds(hands: type[Hands]) -> None:
    """Half a kilobyte on the wire may be half a gigabyte in memory."""
    bomb = httpx.Response(
        418, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(gzip.compress(b" " * 3 * MEGABYTE))
    )

    with pytest.raises(APIStatusError) as caught:
        await hands(lambda _: bomb).call("jobs.get", 1)

    assert caught.value.body == b" " * LONGEST_ERROR


async def test_an_error_may_come_with_headers_that_are_no_ascii(hands: type[Hands]) -> None:
    """A proxy writes into them what it likes."""
    odd = httpx.Response(
        502, headers=[(b"x-reason", "größe".encode("latin-1")), (b"location", "/ö".encode())], text="no"
    )

    with pytest.raises(APIStatusError, match="answered 502: no") as caught:
        await hands(lambda _: odd, max_retries=0).call("jobs.get", 1)

    assert caught.value.body == b"no"


async def test_a_long_answer_is_read_whole(hands: type[Hands]) -> None:
    """Only errors are cut."""
    long = "x" * (3 * MEGABYTE)
    result = await hands(Server(job(note=long))).call("with_raw_response.jobs.get", 1)

    body = getattr(result, "body", b"")
    assert len(body) > len(long) > len(JOB)
