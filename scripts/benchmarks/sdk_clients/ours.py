"""This project's client."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager

from generated_client import Airbyte, AsyncAirbyte, ClientCredentials

AUTH = ClientCredentials("id", "secret")


@contextmanager
def blocking(address: str) -> Generator[Callable[[], int]]:
    """Open a blocking client."""
    with Airbyte(base_url=address, auth=AUTH) as airbyte:

        def get() -> int:
            job = airbyte.jobs.get(1)
            return job.job_id if job.status == "running" else 0

        yield get


@asynccontextmanager
async def asynchronous(address: str) -> AsyncGenerator[Callable[[], Awaitable[int]]]:
    """Open an asynchronous client."""
    async with AsyncAirbyte(base_url=address, auth=AUTH) as airbyte:

        async def get() -> int:
            job = await airbyte.jobs.get(1)
            return job.job_id if job.status == "running" else 0

        yield get
