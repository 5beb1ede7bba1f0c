"""A server whose jobs live: they run, end, and can be read one by one or listed, each answer after 50 ms.

`python -m benchmarks.job_life_server CERTIFICATE` prints its addresses, without and with TLS, and serves until its
input ends.  It is Airbyte and dbt Cloud at once.  Every POST is answered with a token.
`GET /bench/start?system=airbyte&jobs=200&foreign=10000&seconds=2` begins anew with that many jobs and answers with the
id of the first; `GET /bench/report` tells what was asked for since then.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Mapping
from typing import Protocol
from urllib.parse import parse_qsl, urlsplit

from benchmarks import airbyte_jobs, dbt_cloud_runs
from benchmarks.job_life import Jobs
from benchmarks.job_server import TOKEN, Connection, answer_with, serve

LATENCY = 0.05
"""Seconds from a request to its answer."""


class System(Protocol):
    """How a system's API answers: see `airbyte_jobs`."""

    API: str
    LAST_ID: int

    def answer(self, jobs: Jobs, path: str, query: Mapping[str, str], now: float, /) -> Mapping[str, object] | None:
        """The answer to a GET of *path* below `API`; None: there is no such job."""
        ...


_SYSTEMS: Mapping[str, System] = {"airbyte": airbyte_jobs, "dbt_cloud": dbt_cloud_runs}


class Server:
    """Answers for all connections."""

    def __init__(self) -> None:
        self._jobs = Jobs(0, 0, 0, time.time())

    def respond(self, method: str, target: str) -> tuple[float, bytes]:
        """The answer to a request, and after how many seconds to give it."""
        url, now = urlsplit(target), time.time()
        query = dict(parse_qsl(url.query))
        if url.path == "/bench/start":
            system = _SYSTEMS[query["system"]]
            seconds = float(query["seconds"])
            self._jobs = Jobs(int(query["jobs"]), int(query["foreign"]), seconds, now, system.LAST_ID)
            return 0.0, answer_with({"first": self._jobs.first})
        if url.path == "/bench/report":
            return 0.0, answer_with(self._jobs.report())
        if method == "POST":
            return LATENCY, answer_with(TOKEN)
        return LATENCY, self._answer_about_jobs(url.path, query, now)

    def _answer_about_jobs(self, path: str, query: Mapping[str, str], now: float) -> bytes:
        for system in _SYSTEMS.values():
            if path.startswith(system.API):
                try:
                    answer = system.answer(self._jobs, path.removeprefix(system.API), query, now)
                except (ValueError, KeyError) as error:
                    return answer_with({"message": f"{type(error).__name__}: {error}"}, "400 Bad Request")
                if answer is not None:
                    return answer_with(answer)
        return answer_with({"message": "no such job"}, "404 Not Found")


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


if __name__ == "__main__":
    shared = Server()
    asyncio.run(serve(sys.argv[1], lambda: SlowConnection(shared)))
