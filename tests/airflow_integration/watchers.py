"""Watchers of a poller, in virtual time."""

import asyncio
from collections.abc import Sequence

from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.poller import Poller
from airflow_integration.remote_job.reading import Reading
from tests.airflow_integration.polled_server import PolledServer
from tests.airflow_integration.virtual_time import run

HOUR = 3600.0
MANY = 25


async def until_end(poller: Poller[object], job_id: int, *, interval: float = 10.0) -> float:
    """Watch a job to its end; returns the second at which it was known."""
    with poller.watching(job_id) as subscription:
        within = 0.0
        while True:
            reading = await subscription.reading(within=within)
            if isinstance(reading, RemoteJob) and reading.state.is_terminal:
                return asyncio.get_running_loop().time()
            within = interval


async def one_reading(poller: Poller[object], job_id: int, *, patience: float | None = None) -> Reading:
    """Look at a job once."""
    with poller.watching(job_id) as subscription:
        return await subscription.reading(patience=patience)


def new_poller(server: PolledServer) -> Poller[object]:
    """A poller that may have four requests under way."""
    return Poller(server, object(), asyncio.Semaphore(4))


def ends_of(server: PolledServer, *, interval: float = 10.0) -> dict[int, float]:
    """When the end of each of the server's jobs was known to its watcher."""

    async def watch_all() -> dict[int, float]:
        poller = new_poller(server)
        known = await asyncio.gather(*(until_end(poller, job_id, interval=interval) for job_id in server.ends))
        await poller.aclose()
        return dict(zip(server.ends, known, strict=True))

    return run(watch_all())


def readings_of(server: PolledServer, job_ids: Sequence[int], *, patience: float | None = None) -> list[Reading]:
    """One reading of each job, asked for together."""

    async def read_all() -> list[Reading]:
        poller = new_poller(server)
        readings = await asyncio.gather(*(one_reading(poller, job_id, patience=patience) for job_id in job_ids))
        await poller.aclose()
        return readings

    return run(read_all())
