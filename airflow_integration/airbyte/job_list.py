"""Finding many jobs in Airbyte's job list, which knows no filter by job ids.

    never read before       among the newest jobs of the server, since triggers begin with new jobs
    close to each other     among the jobs that were created with them, whatever their state has become
    far from each other     among the jobs that are in their state still
    in that state no more   among the jobs whose state has changed last

Each is asked for page by page and left as soon as it is unlikely to hold a missing job, so that thousands of other jobs
cost nothing; rows that nobody asked for are not even decoded. Ids tell how close jobs are: Airbyte counts them.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING, TypedDict

from airflow_integration.airbyte.job import SYNC_TYPES, remote_job
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.errors import RemoteCallError
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.rows import rows_in
from airflow_integration.remote_job.success.search import JobRows
from airflow_integration.remote_job.together import together

if TYPE_CHECKING:
    from typing import Unpack

    from generated_client import AsyncAirbyte

JOBS_PER_PAGE = 100
"""The most that Airbyte gives."""

PAGES_AT_ONCE = 4
"""Pages that are read at the same time where it is sure that they are wanted. Airbyte answers with five threads."""

NEWEST_PER_PAGE = 20
"""Of one connection's jobs the newest few are enough, mostly."""

_ROUNDING = timedelta(seconds=1)  # Airbyte's answers tell whole seconds


class _Query(TypedDict, total=False):
    status: str
    created_at_start: datetime
    created_at_end: datetime
    order_by: str


_NEWEST_FIRST: _Query = {"order_by": "createdAt|DESC"}


async def job_batches(client: "AsyncAirbyte", wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
    """Yield what the server shows of the *wanted* jobs, a list for each request. Raises `APIError`."""
    pages = _Pages(client, wanted)
    async for jobs in pages.by_creation({job_id for job_id, job in wanted.known.items() if job is None}):
        yield jobs
    close, scattered = _close_and_scattered([job for job in wanted.known.values() if job is not None])
    for group in close:
        async for jobs in pages.by_creation(_ids(group), _created_with(group)):
            yield jobs
    for status, group in _by_status(scattered).items():
        query = _created_with(group)
        query["status"] = status
        async for jobs in pages.that_hold(_ids(group), **query):
            yield jobs
    async for jobs in pages.that_hold(_ids(scattered), gap_ends=True, order_by="updatedAt|DESC"):
        yield jobs


def _ids(jobs: Collection[RemoteJob]) -> Collection[int]:
    return {job.id for job in jobs}


def _close_and_scattered(jobs: Collection[RemoteJob]) -> tuple[Sequence[Sequence[RemoteJob]], Sequence[RemoteJob]]:
    """The groups of *jobs* that fill at least half of the pages that show them by their creation, and the others.

    No change of state moves a row of such a list, however many jobs end while it is read.
    """
    groups: list[list[RemoteJob]] = []
    for job in sorted(jobs, key=lambda job: job.id):
        if not groups or job.id - groups[-1][-1].id > JOBS_PER_PAGE:
            groups.append([])
        groups[-1].append(job)
    close = [group for group in groups if max(group[-1].id - group[0].id, JOBS_PER_PAGE) <= 2 * len(group)]
    found = {job.id for group in close for job in group}
    return close, [job for job in jobs if job.id not in found]


def _by_status(jobs: Collection[RemoteJob]) -> Mapping[str, Sequence[RemoteJob]]:
    by_status: defaultdict[str, list[RemoteJob]] = defaultdict(list)
    for job in jobs:
        if job.recognised:
            by_status[job.raw_status].append(job)
    return by_status


def _created_with(jobs: Collection[RemoteJob]) -> _Query:
    """Newest first, without what was created before and after *jobs*."""
    query = _NEWEST_FIRST.copy()
    moments = [datetime.fromisoformat(job.started) for job in jobs if job.started]
    if len(moments) == len(jobs):
        query["created_at_start"] = min(moments) - _ROUNDING
        query["created_at_end"] = max(moments) + _ROUNDING
    return query


class _Pages:
    def __init__(self, client: "AsyncAirbyte", wanted: Wanted) -> None:
        self._jobs = client.with_options(max_retries=0).with_raw_response.jobs
        self._wanted = wanted

    async def that_hold(
        self, job_ids: Collection[int], *, gap_ends: bool = False, **query: "Unpack[_Query]"
    ) -> AsyncGenerator[Sequence[RemoteJob]]:
        """Yield the wanted jobs of each page of a list that should hold *job_ids*, while one of them is missing.

        *gap_ends*: a page without any wanted job is the last.
        """
        offset = 0
        while missing := self._wanted.missing.intersection(job_ids):
            for rows in await self._read(query, offset, at_least=0 if gap_ends else len(missing)):
                jobs = self._wanted_among(rows)
                yield jobs
                await asyncio.sleep(0)
                if len(rows) < JOBS_PER_PAGE or (gap_ends and not jobs):
                    return
                offset += len(rows)

    async def by_creation(
        self, job_ids: Collection[int], query: "_Query | None" = None
    ) -> AsyncGenerator[Sequence[RemoteJob]]:
        """Yield the wanted jobs of each page of the newest jobs, while one of *job_ids* is missing.

        What lies between them is leapt over; a leap that misses is the last.
        """
        offset, found, leapt = 0, False, False
        while missing := self._wanted.missing.intersection(job_ids):
            for rows in await self._read(query or _NEWEST_FIRST, offset, at_least=len(missing) if found else 0):
                jobs = self._wanted_among(rows)
                yield jobs
                await asyncio.sleep(0)  # the triggers that this page has answered go first
                found = any(job.id in missing for job in jobs)
                if len(rows) < JOBS_PER_PAGE or (leapt and not found):
                    return
                offset, leapt = offset + len(rows), False
                if not found:
                    leap = _rows_between(rows, self._wanted.missing.intersection(job_ids))
                    if leap is None:
                        return
                    offset, leapt = offset + leap, True
                    break

    async def _read(self, query: _Query, offset: int, *, at_least: int) -> Sequence[Sequence[object]]:
        """Read the next page of a list, and together with it some of those that *at_least* so many jobs must fill."""
        count = min(max(ceil(at_least / JOBS_PER_PAGE), 1), PAGES_AT_ONCE)
        return await together(self._rows(query, offset + number * JOBS_PER_PAGE) for number in range(count))

    async def _rows(self, query: _Query, offset: int) -> Sequence[object]:
        return rows_in((await self._jobs.list(limit=JOBS_PER_PAGE, offset=offset, **query)).body, "jobs")

    def _wanted_among(self, rows: Sequence[object]) -> Sequence[RemoteJob]:
        return [job for row in rows if _id_in(row) in self._wanted.known and (job := _job_in(row))]


def _rows_between(rows: Sequence[object], job_ids: Collection[int]) -> int | None:
    """How many rows follow on a page of *rows* before the newest of *job_ids* is near; None: all are newer."""
    listed = [job_id for row in rows if (job_id := _id_in(row)) is not None]
    older = [job_id for job_id in job_ids if listed and job_id < min(listed)]
    if not older:
        return None
    rows_per_id = len(listed) / (max(listed) - min(listed) + 1)
    return max(int((min(listed) - max(older)) * rows_per_id) - JOBS_PER_PAGE // 2, 0)


def _id_in(row: object) -> int | None:
    from generated_client.runtime.decoding import is_object

    job_id = row.get("jobId") if is_object(row) else None
    return job_id if isinstance(job_id, int) else None


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


def readable_jobs(body: bytes, connection_id: str) -> list[RemoteJob] | None:
    """The jobs of a connection in a list, as far as its rows can be read; None: it is no list at all."""
    try:
        jobs = [job for row in rows_in(body, "jobs") if (job := _job_in(row))]
    except RemoteCallError:
        return None
    return [job for job in jobs if str(job.facts["connection_id"]).lower() == connection_id.lower()]


def _job_in(row: object) -> RemoteJob | None:
    """The job in a row; None where it is none, which reading it singly will explain."""
    from generated_client.airbyte.models import JobResponse
    from generated_client.runtime.decoding import MismatchError, is_object

    job_id = row.get("jobId") if is_object(row) else None
    if is_object(row) and isinstance(job_id, str) and job_id.isdecimal():  # as the publisher's examples have it
        row = {**row, "jobId": int(job_id)}
    try:
        return remote_job(JobResponse.from_dict(row))
    except MismatchError:
        return None
