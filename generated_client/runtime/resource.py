"""What the generated resource classes inherit: the client that they call through."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from .client import AsyncClient, SyncClient
from .operation import CallOptions

C = TypeVar("C", bound=SyncClient | AsyncClient)


class Resource(Generic[C]):
    """The operations on one kind of thing, through one client."""

    def __init__(self, client: C) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def call_options(
    timeout: float | None,
    extra_headers: Mapping[str, str] | None,
    extra_query: Mapping[str, object] | None,
    extra_body: Mapping[str, object] | None,
) -> CallOptions:
    """Gather what a caller may add to any call."""
    return CallOptions(timeout, extra_headers, extra_query, extra_body)
