"""An answer with its status and headers, for callers who need more than the decoded value."""

from collections.abc import Callable
from typing import Generic, TypeVar

import httpx

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A successful answer, read but not yet decoded."""

    def __init__(self, response: httpx.Response, read: Callable[[httpx.Response], T]) -> None:
        self._response = response
        self._read = read

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers, by names in any case."""
        return self._response.headers

    @property
    def body(self) -> bytes:
        """The body as it came, decompressed."""
        return self._response.content

    def parse(self) -> T:
        """Decode the body to what the plain method returns. Raises `ResponseDecodeError`."""
        return self._read(self._response)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}, {len(self.body)} bytes>"
