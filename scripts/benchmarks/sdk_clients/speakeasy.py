"""Airbyte's own SDK, `airbyte-api`, which Speakeasy generates."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager

from airbyte_api import AirbyteAPI, api, models

CREDENTIALS = {"client_id": "id", "client_secret": "secret"}


def _client(address: str) -> AirbyteAPI:
    credentials = models.SchemeClientCredentials(**CREDENTIALS, token_url=f"{address}/applications/token")
    return AirbyteAPI(server_url=address, security=models.Security(client_credentials=credentials))


@contextmanager
def blocking(address: str) -> Generator[Callable[[], int]]:
    """Open a blocking client."""
    with _client(address) as airbyte:

        def get() -> int:
            job = airbyte.jobs.get_job(request=api.GetJobRequest(job_id=1)).job_response
            return job.job_id if job and job.status is models.JobStatusEnum.RUNNING else 0

        yield get


@asynccontextmanager
async def asynchronous(address: str) -> AsyncGenerator[Callable[[], Awaitable[int]]]:
    """Open an asynchronous client."""
    async with _client(address) as airbyte:

        async def get() -> int:
            job = (await airbyte.jobs.get_job_async(request=api.GetJobRequest(job_id=1))).job_response
            return job.job_id if job and job.status is models.JobStatusEnum.RUNNING else 0

        yield get
