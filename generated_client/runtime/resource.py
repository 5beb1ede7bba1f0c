"""What the generated resource classes inherit: the client that they call through."""

from typing import Generic, TypeVar

from .client import AsyncClient, SyncClient

C = TypeVar("C", bound=SyncClient | AsyncClient)


class Resource(Generic[C]):
    """The operations on one kind of thing, through one client."""

    def __init__(self, client: C) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
