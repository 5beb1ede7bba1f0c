"""A server whose jobs live: they run, end, and can be read one by one or listed, each answer after 50 ms.

`python -m benchmarks.job_life_server` prints its address and serves until its input ends.  Every POST is answered with
a token.  `GET /bench/start?jobs=200&foreign=10000&seconds=2` begins anew with that many jobs and answers with the id of
the first; `GET /bench/report` tells what was asked for since then.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import parse_qsl, urlsplit

from benchmarks.job_server import TOKEN, Connection, answer_with

LATENCY = 0.05
"""Seconds from a request to its answer."""

FOREIGN_SECONDS = 600.0
"""How long a foreign job runs.  One begins in every second, so that as many run as this has seconds."""

FUTURE = 300
"""Seconds for which foreign jobs go on to begin."""

API = "/api/public/v1"
_CONNECTION = "8c2d6f0e-8d0e-4b63-a2a5-1f0c6f3f0a11"


@dataclass(frozen=True, slots=True)
class Job:
    """A job that runs from its creation to its end, and succeeds."""

    id: int
    created: float
    ends: float

    def status(self, now: float) -> str:
        """Airbyte's word for what it does at *now*."""
        return "running" if now < self.ends else "succeeded"

    def updated(self, now: float) -> float:
        """When its status changed last."""
        return self.created if now < self.ends else self.ends

    def row(self, now: float) -> Mapping[str, object]:
        """What the server says of it at *now*."""
        row: dict[str, object] = {
            "jobId": self.id,
            "status": self.status(now),
            "jobType": "sync",
            "startTime": _text(self.created),
            "connectionId": _CONNECTION,
        }
        if now >= self.ends:
            took = f"PT{self.ends - self.created:.0f}S"
            row |= {"lastUpdatedAt": _text(self.ends), "duration": took, "bytesSynced": 73_400_320, "rowsSynced": 1203}
        return row


class Jobs:
    """All jobs of the server, oldest first, and who has looked at those that are watched."""

    def __init__(self, watched: int, foreign: int, seconds: float, now: float) -> None:
        ends, foreign_ends = now + seconds, FOREIGN_SECONDS
        begins = [now - ago for ago in range(foreign, 0, -1)]
        past = [Job(number, begin, begin + foreign_ends) for number, begin in enumerate(begins, 1)]
        self.first = foreign + 1
        self.watched = range(self.first, self.first + watched)
        begins = [now + later for later in range(1, FUTURE)] if foreign else []
        future = [Job(number, begin, begin + foreign_ends) for number, begin in enumerate(begins, self.watched.stop)]
        self._all = {job.id: job for job in [*past, *(Job(number, now, ends) for number in self.watched), *future]}
        self._looks: list[tuple[float, Sequence[int]]] = []

    def read(self, job_id: int, now: float) -> Mapping[str, object] | None:
        """One job, as `GET /jobs/{jobId}` answers."""
        job = self._all.get(job_id)
        self._looks.append((now, [job_id] if job_id in self.watched else []))
        return job.row(now) if job and job.created <= now else None

    def list(self, query: Mapping[str, str], now: float) -> Sequence[Mapping[str, object]]:
        """The rows of many jobs, as `GET /jobs` lists them.  Raises `ValueError` for what it does not know."""
        parameters = dict(query)
        limit, offset = int(parameters.pop("limit", "20")), int(parameters.pop("offset", "0"))
        if not 1 <= limit <= 100:
            raise ValueError(f"limit {limit}")
        found = _ordered([job for job in self._all.values() if job.created <= now], parameters.pop("orderBy", ""), now)
        for name, value in parameters.items():
            found = filter(_FILTERS[name](value, now), found)
        page = list(found)[offset : offset + limit]
        self._looks.append((now, [job.id for job in page if job.id in self.watched]))
        return [job.row(now) for job in page]

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


ONE_LOOK = 0.5
"""Seconds within which two answers that show a job are one look at it; triggers look every second."""


def _ordered(jobs: Sequence[Job], order: str, now: float) -> Iterable[Job]:
    if order == "updatedAt|DESC":
        return sorted(jobs, key=lambda job: (job.updated(now), job.id), reverse=True)
    return reversed(jobs) if order == "createdAt|DESC" else jobs


def _created_from(value: str, _now: float) -> Callable[[Job], bool]:
    moment = dt.datetime.fromisoformat(value).timestamp()
    return lambda job: job.created >= moment


def _created_until(value: str, _now: float) -> Callable[[Job], bool]:
    moment = dt.datetime.fromisoformat(value).timestamp()
    return lambda job: job.created <= moment


def _in_status(value: str, now: float) -> Callable[[Job], bool]:
    return lambda job: job.status(now) == value


_FILTERS: Mapping[str, Callable[[str, float], Callable[[Job], bool]]] = {
    "status": _in_status,
    "createdAtStart": _created_from,
    "createdAtEnd": _created_until,
}


def _text(moment: float) -> str:
    """A moment as Airbyte writes it: whole seconds, and none at the full minute."""
    text = dt.datetime.fromtimestamp(int(moment), dt.UTC).isoformat().removesuffix("+00:00")
    return f"{text.removesuffix(':00') if text.count(':') == 2 else text}Z"


class Server:
    """Answers for all connections."""

    def __init__(self) -> None:
        self._jobs = Jobs(0, 0, 0, time.time())

    def respond(self, method: str, target: str) -> tuple[float, bytes]:
        """The answer to a request, and after how many seconds to give it."""
        url, now = urlsplit(target), time.time()
        query = dict(parse_qsl(url.query))
        if url.path == "/bench/start":
            self._jobs = Jobs(int(query["jobs"]), int(query["foreign"]), float(query["seconds"]), now)
            return 0.0, answer_with({"first": self._jobs.first})
        if url.path == "/bench/report":
            return 0.0, answer_with(self._jobs.report())
        if method == "POST":
            return LATENCY, answer_with(TOKEN)
        return LATENCY, self._answer_about_jobs(url.path.removeprefix(f"{API}/jobs"), query, now)

    def _answer_about_jobs(self, path: str, query: Mapping[str, str], now: float) -> bytes:
        try:
            if not path:
                rows = self._jobs.list(query, now)
                return answer_with({"previous": "", "next": "more" if rows else "", "data": rows})
            answer = self._jobs.read(int(path.removeprefix("/")), now)
        except (ValueError, KeyError) as error:
            return answer_with({"message": f"{type(error).__name__}: {error}"}, "400 Bad Request")
        return answer_with({"message": "no such job"}, "404 Not Found") if answer is None else answer_with(answer)


class SlowConnection(Connection):
    """One client's connection, whose answers take their time."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server

    def answer(self, request: bytes) -> None:
        """Answer one request."""
        method, target, _ = request.split(b" ", 2)
        seconds, answer = self._server.respond(method.decode(), target.decode())
        asyncio.get_running_loop().call_later(seconds, self.write, answer)


async def serve() -> None:
    """Serve until the input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(partial(SlowConnection, Server()), "127.0.0.1", 0, backlog=4096)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve())
