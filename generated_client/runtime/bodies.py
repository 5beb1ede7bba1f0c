"""Bodies that do not end by themselves: those that trickle in, and errors as long as a book."""

from collections.abc import AsyncIterator, Iterator

import httpx

from .clock import Deadline

LONGEST_ERROR = 1 << 20
"""Bytes of an error's body that are read: what a server says after a megabyte is no reason."""

_ABOUT_THE_REST = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class Bounded(httpx.SyncByteStream):
    """A body that must arrive in time: httpx bounds each read, so that a trickle could last for ever."""

    def __init__(self, stream: httpx.SyncByteStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        """Yield what comes, up to the deadline."""
        for chunk in self._stream:
            if self._deadline.passed:
                raise httpx.ReadTimeout("the body did not arrive in time")
            yield chunk

    def close(self) -> None:
        """Give the connection back, or up."""
        self._stream.close()


def read_error(response: httpx.Response) -> httpx.Response:
    """Return an answer that is an error with the beginning of its body."""
    body = bytearray()
    for part in response.iter_bytes():
        body += part
        if len(body) >= LONGEST_ERROR:
            break
    return _with_body(response, body)


async def read_error_asynchronously(response: httpx.Response) -> httpx.Response:
    """As `read_error`."""
    body = bytearray()
    parts: AsyncIterator[bytes] = response.aiter_bytes()
    async for part in parts:
        body += part
        if len(body) >= LONGEST_ERROR:
            break
    return _with_body(response, body)


def _with_body(response: httpx.Response, body: bytearray) -> httpx.Response:
    # As bytes: a proxy may write anything into a header, and text would have to be ASCII on its way back.
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _ABOUT_THE_REST]
    return httpx.Response(
        response.status_code, headers=headers, content=bytes(body[:LONGEST_ERROR]), request=response.request
    )


def let_go(response: httpx.Response) -> None:
    """Part a closed response from its stream, which refers back to it.

    The body, which may be large, is free as soon as nobody needs it then, not when the garbage collector comes by.
    """
    response.stream = _READ


_READ = httpx.ByteStream(b"")
