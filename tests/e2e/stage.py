"""A task on a real Airflow, and an Airbyte server of its own, in the words of a scenario (see `plays.py`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Literal

import psutil
from pydantic import JsonValue

from airflow_answers import DagRun, LogLine
from generated_client.testing import AirbyteServer, JobScript
from tests.both_sides import Ends
from tests.e2e.deployment import Deployment
from waiting import wait_until

PATIENCE = 150.0
"""Seconds for what Airflow does in a few when it has nothing else to do."""

TASKS = frozenset({"sync", "waiting", "deferrable"})
"""The tasks that run syncs, in all DAGs of dags/e2e_stages.py."""

_SIGTERM_LINE = "Terminating process"
_KILLED_LINE = "Task killed!"


class Stage:
    """An Airbyte server with one connection, and one task that runs on it."""

    def __init__(self, name: str, deployment: Deployment, airbyte: AirbyteServer) -> None:
        self.airbyte = airbyte
        self.airflow = deployment.airflow
        self.api = deployment.airflow.api
        self.connection_id = airbyte.add_connection("orders").connection_id
        self._conn_id = f"airbyte_{name}"
        self._run: DagRun | None = None
        self.api.add_connection(self._conn_id, json.loads(airbyte.airflow_connection))

    # The task ---------------------------------------------------------------------------------------------------------

    def start(self, dag_id: str, *scripts: JobScript, **conf: JsonValue) -> None:
        """Start a run; the connection's next jobs follow `scripts`."""
        self.airbyte.script(self.connection_id, *scripts)
        given: Mapping[str, JsonValue] = {"airbyte_conn_id": self._conn_id, "connection_id": self.connection_id, **conf}
        self._run = self.api.trigger(dag_id, given)

    @property
    def run(self) -> DagRun:
        """The run that was started."""
        assert self._run is not None
        return self._run

    def wait_for_state(self, *states: str, try_number: int = 1) -> None:
        """Wait until the task, in that try or a later one, is in one of these states."""
        wait_until(
            lambda: True if self._is_in(states, try_number) else None,
            seconds=PATIENCE,
            otherwise=lambda: f"the task is {self.api.task(self.run, 'sync')!r}; it said:\n{self.log()}",
        )

    def wait_for_the_run(self) -> None:
        """Wait for the end of the run. A task that is cleared before its run has ended may be overlooked by Airflow."""
        self.api.wait_for_run(self.run, seconds=2 * PATIENCE)

    def _is_in(self, states: tuple[str, ...], try_number: int) -> bool:
        task = self.api.task(self.run, "sync")
        return task.state in states and task.try_number >= try_number

    def mark(self, state: Literal["failed", "success"] = "failed") -> None:
        """Mark the task, as a user does."""
        self.api.set_task_state(self.run, "sync", state)

    def clear(self) -> None:
        """Clear the task, as a user does."""
        self.api.clear(self.run, ["sync"])

    def process(self) -> psutil.Process:
        """The task's own process on the worker: the one that is connected to this server."""
        port = int(self.airbyte.url.rsplit(":", 1)[1])
        return wait_until(
            lambda: next(self._connected_to(port), None),
            seconds=20,
            otherwise=lambda: f"no process of a task is connected to port {port}",
        )

    def _connected_to(self, port: int) -> Iterator[psutil.Process]:
        scheduler = psutil.Process(self.airflow.processes["scheduler"].pid)
        for process in scheduler.children(recursive=True):
            with suppress(psutil.Error):
                if any(tuple(each.raddr)[1:] == (port,) for each in process.net_connections("tcp")):
                    yield process

    def lines(self, try_number: int = 1) -> list[LogLine]:
        """The log of a try."""
        return self.api.log(self.run, "sync", try_number)

    def log(self, try_number: int = 1) -> str:
        """The log of a try, as text."""
        return "\n".join(map(str, self.lines(try_number)))

    def wait_until_killed(self, try_number: int = 1) -> float:
        """Wait until Airflow has ended the task's process; the moment of its SIGTERM, in seconds since the epoch."""
        self.wait_for_line(_KILLED_LINE, try_number)
        return self.wait_for_line(_SIGTERM_LINE, try_number).timestamp()

    def wait_for_line(self, text: str, try_number: int = 1) -> datetime:
        """Wait until the log of a try says *text*; when it did."""
        return wait_until(
            lambda: next((line.timestamp for line in self.lines(try_number) if text in line.event), None),
            seconds=PATIENCE,
            otherwise=lambda: f"nothing says {text!r}:\n{self.log(try_number)}",
        )

    # The server -------------------------------------------------------------------------------------------------------

    def wait_for_request(self, method: str, path: str, *, count: int = 1, timeout: float = PATIENCE) -> float:
        """Wait until that many of these requests have come; when the last of them did."""
        return self.airbyte.requests.wait_for(method, path, timeout=timeout, count=count).at

    def wait_for_looks(self, *, more: int = 2) -> None:
        """Wait until the server was asked for the connection's newest job so many times more, alone or in a list."""
        before = self._looks()
        wait_until(
            lambda: self._looks() >= before + more or None,
            seconds=PATIENCE,
            otherwise=lambda: f"nobody asks for the job:\n{self.airbyte.requests}",
        )

    def _looks(self) -> int:
        return sum(
            request.method == "GET" and re.fullmatch(r"/jobs(/\d+)?", request.path) is not None
            for request in self.airbyte.requests
        )

    def wait_until_deferred(self) -> None:
        """Wait until the task is in the triggerer, which looks at its job."""
        self.wait_for_state("deferred")
        self.wait_for_looks()

    def wait_until_waiting(self) -> None:
        """Wait until the task on the worker looks at its job."""
        self.wait_for_request("GET", "/jobs/*", count=2)

    def finish_jobs(self, status: str = "succeeded") -> None:
        """End what still runs on the server."""
        for job in self.airbyte.jobs():
            if not job.terminal:
                self.airbyte.finish_job(job.job_id, status)

    def newest_job(self) -> int:
        """The id of the connection's newest job."""
        return max(job.job_id for job in self.airbyte.jobs(self.connection_id))

    def ends(self) -> Ends:
        """Wait for the end of the run and of all jobs, and tell how everything has ended."""
        self.wait_for_the_run()
        with suppress(TimeoutError):
            wait_until(lambda: self._all_over() or None, seconds=45, otherwise=lambda: "")
        states = {str(task.state) for task in self.api.tasks(self.run) if task.task_id in TASKS}
        return Ends.of(" and ".join(sorted(states)), self.airbyte)

    def _all_over(self) -> bool:
        return all(job.terminal for job in self.airbyte.jobs())
