"""A system that says no more of itself than it must: its jobs are read one by one."""

import asyncio
from typing import ClassVar, Self

import pytest

from airflow_integration.airbyte.wording import WORDING
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.connection.settings import ConnectionSettings
from airflow_integration.remote_job.job import JobPage, RemoteJob
from airflow_integration.remote_job.outcome import Wording
from airflow_integration.remote_job.poller import Poller
from airflow_integration.remote_job.reading import Reading
from airflow_integration.remote_job.system import RemoteSystem
from generated_client.watching.state import JobState

MANY = 25


class SmallClient:
    """A client of both kinds; there is nothing to ask."""

    def __init__(self) -> None:
        self.timeout: float | None = None
        self.base_url = "https://small.example.com"

    def with_options(self, *, timeout: float | None = None, max_retries: int | None = None) -> Self:
        """The same client."""
        del timeout, max_retries
        return self

    def detached(self) -> Self:
        """The same client."""
        return self

    def prepare(self) -> None:
        """Nothing to load."""

    def close(self) -> None:
        """Nothing to close."""

    async def aclose(self) -> None:
        """Nothing to close."""


class SmallSystem(RemoteSystem[SmallClient, SmallClient]):
    """What every system has to have."""

    name: ClassVar[str] = "Small"
    wording: ClassVar[Wording] = WORDING

    def __init__(self) -> None:
        super().__init__()
        self.read_singly: list[int] = []

    def make_client(self, settings: ConnectionSettings, tls: object) -> SmallClient:
        """Make a client."""
        del settings, tls
        return SmallClient()

    def make_async_client(self, settings: ConnectionSettings, tls: object) -> SmallClient:
        """Make a client."""
        return self.make_client(settings, tls)

    def look(self, client: SmallClient, job_id: int) -> RemoteJob:
        """Read a job."""
        del client
        self.read_singly.append(job_id)
        return RemoteJob(job_id, JobState.RUNNING, "running")

    async def alook(self, client: SmallClient, job_id: int) -> RemoteJob:
        """Read a job."""
        return self.look(client, job_id)

    def ask_to_end(self, client: SmallClient, job_id: int) -> RemoteJob:
        """It runs on."""
        return self.look(client, job_id)

    async def aask_to_end(self, client: SmallClient, job_id: int) -> RemoteJob:
        """It runs on."""
        return self.look(client, job_id)

    def job_page(self, client: SmallClient, settings: ConnectionSettings, job: RemoteJob) -> JobPage:
        """Nowhere."""
        del client, settings, job
        return JobPage()

    def numbers(self, job: object) -> str:
        """None."""
        del job
        return ""

    def check(self, client: SmallClient, settings: ConnectionSettings) -> str:
        """All is well."""
        del client, settings
        return "Connected."


def test_its_jobs_are_read_one_by_one_however_many_are_watched() -> None:
    """It is never asked for a list."""
    system = SmallSystem()

    async def read_all() -> list[Reading]:
        poller = Poller(system, SmallClient(), asyncio.Semaphore(4))

        async def read(job_id: int) -> Reading:
            with poller.watching(job_id) as subscription:
                return await subscription.reading()

        readings = await asyncio.gather(*(read(job_id) for job_id in range(MANY)))
        await poller.aclose()
        return readings

    readings = asyncio.run(read_all())

    assert [reading.id for reading in readings if isinstance(reading, RemoteJob)] == [*range(MANY)]
    assert sorted(system.read_singly) == [*range(MANY)]


def test_whoever_asks_it_for_a_list_is_told_that_it_has_none() -> None:
    """An empty one would mean that there are no jobs."""
    system = SmallSystem()

    with pytest.raises(NotImplementedError, match="Small has no list of many jobs"):
        system.batches(SmallClient(), Wanted({}))
    with pytest.raises(NotImplementedError, match="Small has no list of a target's jobs"):
        system.jobs_of(SmallClient(), "orders", 0)
    with pytest.raises(NotImplementedError, match="Small has no list of a target's jobs"):
        asyncio.run(system.ajobs_of(SmallClient(), "orders", 0))
