"""A remote system in memory, with a list that can be as bad as real ones."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import ClassVar

from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.errors import RemoteCallError
from airflow_integration.remote_job.job import Json, RemoteJob
from generated_client.watching.state import JobState

REFUSED = RemoteCallError("403: you may not list jobs")
OUTAGE = RemoteCallError("503: back soon", transient=True)


class PolledServer:
    """Jobs by id, each with the second at which it succeeds; answers take a tenth of a second."""

    name: ClassVar[str] = "Memory"
    batch_size: ClassVar[int] = 10
    meanings: ClassVar[Mapping[str, str]] = {}

    def __init__(self, ends: Mapping[int, float]) -> None:
        self.ends = dict(ends)
        self.unlisted: set[int] = set()
        self.others: Sequence[int] = ()
        """Jobs that the list shows before those asked for."""
        self.list_error: Exception | None = None
        self.list_takes = 0.1
        """Seconds for one answer of the list."""
        self.read_errors: dict[int, Exception] = {}
        self.outage: Exception | None = None
        self.lists: list[float] = []
        """When a list was asked for."""
        self.reads: list[tuple[float, int]] = []
        """When which job was read singly."""

    def called(self, job_id: int) -> str:
        """What people call a job."""
        return f"{self.name} job {job_id}"

    def numbers(self, job: Mapping[str, Json]) -> str:
        """What a job has moved."""
        del job
        return ""

    async def aread(self, _client: object, job_id: int, _patience: float | None) -> RemoteJob:
        """Read one job."""
        self.reads.append((_now(), job_id))
        await asyncio.sleep(0.1)
        if error := self.outage or self.read_errors.get(job_id):
            raise error
        return self.job(job_id)

    async def batches(self, _client: object, wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
        """List what is wanted, ten jobs at a time."""
        rows = [*self.others, *(job_id for job_id in wanted.known if job_id not in self.unlisted)]
        for start in range(0, max(len(rows), 1), self.batch_size):
            self.lists.append(_now())
            await asyncio.sleep(self.list_takes)
            if error := self.outage or self.list_error:
                raise error
            yield [self.job(job_id) for job_id in rows[start : start + self.batch_size]]

    def job(self, job_id: int) -> RemoteJob:
        """The job at this moment."""
        ended = _now() >= self.ends.get(job_id, float("inf"))
        state = JobState.SUCCEEDED if ended else JobState.RUNNING
        return RemoteJob(job_id, state, state.value)


def _now() -> float:
    return asyncio.get_running_loop().time()
