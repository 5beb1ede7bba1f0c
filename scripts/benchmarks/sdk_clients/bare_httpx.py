"""What a careful program does with httpx alone: one client, one token, the status checked, the JSON parsed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager

import httpx

CREDENTIALS = {"client_id": "id", "client_secret": "secret", "grant-type": "client_credentials"}


@contextmanager
def blocking(address: str) -> Generator[Callable[[], int]]:
    """Open a blocking client."""
    with httpx.Client(base_url=address) as client:
        token = client.post("/applications/token", json=CREDENTIALS).raise_for_status().json()
        client.headers["authorization"] = f"Bearer {token['access_token']}"

        def get() -> int:
            job: dict[str, int | str] = client.get("/jobs/1").raise_for_status().json()
            return int(job["jobId"]) if job["status"] == "running" else 0

        yield get


@asynccontextmanager
async def asynchronous(address: str) -> AsyncGenerator[Callable[[], Awaitable[int]]]:
    """Open an asynchronous client."""
    async with httpx.AsyncClient(base_url=address) as client:
        token = (await client.post("/applications/token", json=CREDENTIALS)).raise_for_status().json()
        client.headers["authorization"] = f"Bearer {token['access_token']}"

        async def get() -> int:
            job: dict[str, int | str] = (await client.get("/jobs/1")).raise_for_status().json()
            return int(job["jobId"]) if job["status"] == "running" else 0

        yield get
