"""Finding many jobs in Airbyte's job list, which knows no filter by job ids.

    never read before       among the newest jobs of the server, since triggers begin with new jobs
    read before             among the jobs that are in that state still
    in that state no more   among the jobs whose state has changed last

Each is asked for page by page and left as soon as it is unlikely to hold a missing job, so that thousands of other jobs
cost nothing; rows that nobody asked for are not even decoded.
"""

from collections import defaultdict
from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

from airflow_integration.airbyte.answers import rows_in
from airflow_integration.airbyte.job import SYNC_TYPES, remote_job
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.success.search import JobRows

if TYPE_CHECKING:
    from typing import Unpack

    from generated_client import AsyncAirbyte

JOBS_PER_PAGE = 100
"""The most that Airbyte gives."""

NEWEST_PER_PAGE = 20
"""Of one connection's jobs the newest few are enough, mostly."""

_ROUNDING = timedelta(seconds=1)  # Airbyte's answers tell whole seconds


class _Query(TypedDict, total=False):
    status: str
    created_at_start: datetime
    created_at_end: datetime
    order_by: str


async def job_batches(client: "AsyncAirbyte", wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
    """Yield what the server shows of the *wanted* jobs, a list for each request. Raises `APIError`."""
    pages = _Pages(client, wanted)
    new = {job_id for job_id, job in wanted.known.items() if job is None}
    async for jobs in pages.that_hold(new, gap_ends=True, order_by="createdAt|DESC"):
        yield jobs
    for status, known in _by_status(wanted.known).items():
        query = _created(known)
        query["status"] = status
        async for jobs in pages.that_hold({job.id for job in known}, gap_ends=False, **query):
            yield jobs
    old = wanted.known.keys() - new
    async for jobs in pages.that_hold(old, gap_ends=True, order_by="updatedAt|DESC"):
        yield jobs


def _by_status(known: Mapping[int, RemoteJob | None]) -> Mapping[str, Sequence[RemoteJob]]:
    jobs: defaultdict[str, list[RemoteJob]] = defaultdict(list)
    for job in known.values():
        if job is not None and job.recognised:
            jobs[job.raw_status].append(job)
    return jobs


def _created(jobs: Collection[RemoteJob]) -> _Query:
    """The filters that leave out what was created before and after *jobs*."""
    moments = [datetime.fromisoformat(job.started) for job in jobs if job.started]
    if len(moments) < len(jobs):
        return {}
    return {"created_at_start": min(moments) - _ROUNDING, "created_at_end": max(moments) + _ROUNDING}


class _Pages:
    def __init__(self, client: "AsyncAirbyte", wanted: Wanted) -> None:
        self._jobs = client.with_options(max_retries=0).with_raw_response.jobs
        self._wanted = wanted

    async def that_hold(
        self, job_ids: Collection[int], *, gap_ends: bool, **query: "Unpack[_Query]"
    ) -> AsyncGenerator[Sequence[RemoteJob]]:
        """Yield the wanted jobs of each page of a list that should hold *job_ids*, while one of them is missing.

        *gap_ends*: a page without any wanted job is the last.
        """
        offset = 0
        while not self._wanted.missing.isdisjoint(job_ids):
            answer = await self._jobs.list(limit=JOBS_PER_PAGE, offset=offset, **query)
            rows = rows_in(answer.body, "jobs")
            jobs = [job for row in rows if (job := self._wanted_job(row))]
            yield jobs
            if len(rows) < JOBS_PER_PAGE or (gap_ends and not jobs):
                return
            offset += len(rows)

    def _wanted_job(self, row: object) -> RemoteJob | None:
        from generated_client.runtime.decoding import is_object

        if not is_object(row) or row.get("jobId") not in self._wanted.known:
            return None
        return _job_in(row)


class _NewestOf(TypedDict):
    connection_id: str
    order_by: str
    limit: int


def newest_of(connection_id: str) -> _NewestOf:
    """The query for a connection's newest jobs."""
    return {"connection_id": connection_id, "order_by": "createdAt|DESC", "limit": NEWEST_PER_PAGE}


def sync_rows(body: bytes, connection_id: str) -> JobRows:
    """The syncs in a list of a connection's jobs; a server that ignores the filter lists others too."""
    rows = rows_in(body, "jobs")
    jobs = [job for row in rows if (job := _job_in(row))]
    created = [datetime.fromisoformat(job.started) for job in jobs if job.started]
    ours = [job for job in jobs if str(job.facts["connection_id"]).lower() == connection_id.lower()]
    return JobRows(
        [job for job in ours if job.facts["job_type"] in SYNC_TYPES],
        len(rows),
        is_last=len(rows) < NEWEST_PER_PAGE,
        in_order=created == sorted(created, reverse=True),
    )


def _job_in(row: object) -> RemoteJob | None:
    """The job in a row; None where it is none, which reading it singly will explain."""
    from generated_client.airbyte.models import JobResponse
    from generated_client.runtime.decoding import MismatchError

    try:
        return remote_job(JobResponse.from_dict(row))
    except MismatchError:
        return None
