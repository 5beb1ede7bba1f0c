"""Jobs that live, whatever their system calls them: they run, end, and it is counted who has looked at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

FOREIGN_SECONDS = 600.0
"""How long a foreign job runs.  One begins in every second, so that as many run as this has seconds."""

FUTURE = 300
"""Seconds for which foreign jobs go on to begin."""

ONE_LOOK = 0.5
"""Seconds within which two answers that show a job are one look at it; triggers look every second."""


@dataclass(frozen=True, slots=True)
class Job:
    """A job that runs from its creation to its end, and succeeds."""

    id: int
    created: float
    ends: float

    def is_over(self, now: float) -> bool:
        """Whether it has ended by *now*."""
        return now >= self.ends


class Jobs:
    """All jobs of a server, oldest first, and who has looked at those that are watched; ids go on after *last_id*."""

    def __init__(self, watched: int, foreign: int, seconds: float, now: float, last_id: int = 0) -> None:
        ends, foreign_ends = now + seconds, FOREIGN_SECONDS
        begins = [now - ago for ago in range(foreign, 0, -1)]
        past = [Job(number, begin, begin + foreign_ends) for number, begin in enumerate(begins, last_id + 1)]
        self.first = last_id + foreign + 1
        self.watched = range(self.first, self.first + watched)
        begins = [now + later for later in range(1, FUTURE)] if foreign else []
        future = [Job(number, begin, begin + foreign_ends) for number, begin in enumerate(begins, self.watched.stop)]
        self._all = {job.id: job for job in [*past, *(Job(number, now, ends) for number in self.watched), *future]}
        self._looks: list[tuple[float, Sequence[int]]] = []

    def created_by(self, now: float) -> Sequence[Job]:
        """Those that exist, oldest first."""
        return [job for job in self._all.values() if job.created <= now]

    def get(self, job_id: int, now: float) -> Job | None:
        """One of them."""
        job = self._all.get(job_id)
        return job if job and job.created <= now else None

    def shown(self, jobs: Sequence[Job], now: float) -> None:
        """Note that one request was answered with these."""
        self._looks.append((now, [job.id for job in jobs if job.id in self.watched]))

    def report(self) -> Mapping[str, object]:
        """How many requests for jobs there were, and how many it took to see every watched job once more."""
        return {"requests": len(self._looks), "requests_per_round": requests_per_round(self._looks, self.watched)}


def requests_per_round(looks: Sequence[tuple[float, Sequence[int]]], watched: Sequence[int]) -> float:
    """Requests that it takes to see every *watched* job once more.

    *looks*: of each request its moment, and the watched jobs that its answer showed. Requests that showed a job for the
    first time are left out, unless all did. A job that is shown again within `ONE_LOOK` seconds is not seen twice.
    """
    first_requests = first_seen = later_requests = seen_again = 0
    seen_at: dict[int, float] = {}
    for moment, shown in looks:
        seen = [job_id for job_id in shown if moment - seen_at.get(job_id, float("-inf")) > ONE_LOOK]
        if seen_at and seen_at.keys() >= set(shown):
            later_requests, seen_again = later_requests + 1, seen_again + len(seen)
        else:
            first_requests, first_seen = first_requests + 1, first_seen + len(seen)
        seen_at.update(dict.fromkeys(seen, moment))
    if seen_again:
        return later_requests * len(watched) / seen_again
    return (first_requests + later_requests) * len(watched) / max(first_seen, 1)
