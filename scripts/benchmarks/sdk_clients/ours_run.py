"""This project's client of dbt Cloud."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager

from generated_client import AsyncDbtCloud, BearerToken, DbtCloud

AUTH = BearerToken("token")


@contextmanager
def blocking(address: str) -> Generator[Callable[[], int]]:
    """Open a blocking client."""
    with DbtCloud(base_url=address.removesuffix("/api/public/v1"), account_id=1, auth=AUTH) as dbt:

        def get() -> int:
            run = dbt.runs.get(1)
            return run.id if run.status == 3 else 0

        yield get


@asynccontextmanager
async def asynchronous(address: str) -> AsyncGenerator[Callable[[], Awaitable[int]]]:
    """Open an asynchronous client."""
    async with AsyncDbtCloud(base_url=address.removesuffix("/api/public/v1"), account_id=1, auth=AUTH) as dbt:

        async def get() -> int:
            run = await dbt.runs.get(1)
            return run.id if run.status == 3 else 0

        yield get
