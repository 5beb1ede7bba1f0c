"""A run of dbt Cloud read with httpx alone: one client, the status checked, the JSON parsed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager

import httpx

HEADERS = {"authorization": "Token token"}
PATH = "/api/v2/accounts/1/runs/1/"


@contextmanager
def blocking(address: str) -> Generator[Callable[[], int]]:
    """Open a blocking client."""
    with httpx.Client(base_url=address.removesuffix("/api/public/v1"), headers=HEADERS) as client:

        def get() -> int:
            run: dict[str, int] = client.get(PATH).raise_for_status().json()["data"]
            return run["id"] if run["status"] == 3 else 0

        yield get


@asynccontextmanager
async def asynchronous(address: str) -> AsyncGenerator[Callable[[], Awaitable[int]]]:
    """Open an asynchronous client."""
    async with httpx.AsyncClient(base_url=address.removesuffix("/api/public/v1"), headers=HEADERS) as client:

        async def get() -> int:
            run: dict[str, int] = (await client.get(PATH)).raise_for_status().json()["data"]
            return run["id"] if run["status"] == 3 else 0

        yield get
