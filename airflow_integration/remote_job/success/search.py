"""The jobs of a target (an Airbyte connection, say) that have succeeded, whoever started them.

A target's jobs are listed newest first, page by page, as far back as somebody wants to know.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from generated_client.watching.state import JobState

from ..job import NO_JOB, RemoteJob
from ..outcome import Ended

if TYPE_CHECKING:
    from ..clients import Lease
    from ..system import RemoteSystem

MOST_ROWS = 2000
"""Rows that are looked through at most: a server that ignores filters lists everybody's jobs."""

NOTHING_YET = RemoteJob(NO_JOB, JobState.PENDING, "no success yet")
"""What a look for a success finds while there is none."""


@dataclass(frozen=True, slots=True)
class JobRows:
    """One page of a target's jobs, newest first."""

    jobs: Sequence[RemoteJob]
    """Those that count: of the target, and of the kind that was asked for."""
    rows: int
    """How many rows the server listed."""
    is_last: bool
    in_order: bool
    """Whether the server listed them newest first, as it was asked to."""


class Search:
    """A walk through a target's jobs, back to the first one that *is_old*. `take` each page while `goes_on`."""

    def __init__(self, is_old: Callable[[RemoteJob], bool]) -> None:
        self._is_old = is_old
        self._jobs: dict[int, RemoteJob] = {}
        self.offset: int = 0
        """Where the next page begins."""
        self.goes_on: bool = True

    def take(self, page: JobRows) -> None:
        """Look through the next page; rows may have moved since the one before."""
        new = [job for job in page.jobs if job.id not in self._jobs]
        self._jobs.update((job.id, job) for job in new)
        self.offset += page.rows
        same_again = bool(page.jobs) and not new
        seen_enough = page.is_last or same_again or self.offset >= MOST_ROWS
        self.goes_on = not seen_enough and not (page.in_order and any(self._is_old(job) for job in new))

    @property
    def everything(self) -> list[RemoteJob]:
        """What was found."""
        return list(self._jobs.values())

    @property
    def jobs(self) -> list[RemoteJob]:
        """What was found that is not old, oldest first."""
        return sorted((job for job in self._jobs.values() if not self._is_old(job)), key=lambda job: job.id)

    def reading(self) -> RemoteJob:
        """The newest success, or `NOTHING_YET`."""
        succeeded = [job for job in self.jobs if job.state is JobState.SUCCEEDED]
        return succeeded[-1] if succeeded else NOTHING_YET


async def walk(search: Search, system: "RemoteSystem[Any, Any]", lease: "Lease[Any]", target_id: str) -> None:
    """Read the pages that *search* wants. Raises what the client raises."""
    while search.goes_on:
        async with lease.slots:
            search.take(await system.ajobs_of(lease.client.with_options(max_retries=0), target_id, search.offset))


def search_since(since: datetime) -> Search:
    """A walk through the jobs that were created at *since* or later; a job that does not tell when is old."""
    return Search(lambda job: job.started is None or datetime.fromisoformat(job.started) < since)


def with_found_job(ended: Ended) -> Ended:
    """The end of a watch for a success, with the id of the job that was found."""
    if ended.succeeded and ended.job is not None:
        return replace(ended, job_id=ended.job.id)
    return replace(ended, job=None)
