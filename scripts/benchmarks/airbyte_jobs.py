"""What Airbyte says of the jobs of `job_life`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.job_life import Job, Jobs

API: str = "/api/public/v1"
LAST_ID: int = 0
_CONNECTION = "8c2d6f0e-8d0e-4b63-a2a5-1f0c6f3f0a11"


def answer(jobs: Jobs, path: str, query: Mapping[str, str], now: float) -> Mapping[str, object] | None:
    """The answer to a GET of *path* below `API`; None: there is no such job.  Raises `ValueError`, `KeyError`."""
    if path == "/jobs":
        page = listed(jobs, query, now)
        jobs.shown(page, now)
        return {"previous": "", "next": "more" if page else "", "data": [row(job, now) for job in page]}
    job = jobs.get(int(path.removeprefix("/jobs/")), now)
    jobs.shown([job] if job else [], now)
    return row(job, now) if job else None


def row(job: Job, now: float) -> Mapping[str, object]:
    """What is said of a job at *now*."""
    row: dict[str, object] = {
        "jobId": job.id,
        "status": _status(job, now),
        "jobType": "sync",
        "startTime": _text(job.created),
        "connectionId": _CONNECTION,
    }
    if job.is_over(now):
        took = f"PT{job.ends - job.created:.0f}S"
        row |= {"lastUpdatedAt": _text(job.ends), "duration": took, "bytesSynced": 73_400_320, "rowsSynced": 1203}
    return row


def listed(jobs: Jobs, query: Mapping[str, str], now: float) -> Sequence[Job]:
    """A page of the list of jobs.  Raises `ValueError` or `KeyError` for what it does not know."""
    parameters = dict(query)
    limit, offset = int(parameters.pop("limit", "20")), int(parameters.pop("offset", "0"))
    if not 1 <= limit <= 100:
        raise ValueError(f"limit {limit}")
    found = _ordered(jobs.created_by(now), parameters.pop("orderBy", ""), now)
    for name, value in parameters.items():
        found = filter(_FILTERS[name](value, now), found)
    return list(found)[offset : offset + limit]


def _status(job: Job, now: float) -> str:
    return "succeeded" if job.is_over(now) else "running"


def _ordered(jobs: Sequence[Job], order: str, now: float) -> Iterable[Job]:
    if order == "updatedAt|DESC":
        return sorted(jobs, key=lambda job: (job.ends if job.is_over(now) else job.created, job.id), reverse=True)
    return reversed(jobs) if order == "createdAt|DESC" else jobs


def _created_from(value: str, _now: float) -> Callable[[Job], bool]:
    moment = dt.datetime.fromisoformat(value).timestamp()
    return lambda job: job.created >= moment


def _created_until(value: str, _now: float) -> Callable[[Job], bool]:
    moment = dt.datetime.fromisoformat(value).timestamp()
    return lambda job: job.created <= moment


def _in_status(value: str, now: float) -> Callable[[Job], bool]:
    return lambda job: _status(job, now) == value


_FILTERS: Mapping[str, Callable[[str, float], Callable[[Job], bool]]] = {
    "status": _in_status,
    "createdAtStart": _created_from,
    "createdAtEnd": _created_until,
}


def _text(moment: float) -> str:
    """A moment as Airbyte writes it: whole seconds, and none at the full minute."""
    text = dt.datetime.fromtimestamp(int(moment), dt.UTC).isoformat().removesuffix("+00:00")
    return f"{text.removesuffix(':00') if text.count(':') == 2 else text}Z"
