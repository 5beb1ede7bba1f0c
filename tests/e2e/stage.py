"""A task on a real Airflow, and a server of its own, in the words of a scenario (see `plays.py`)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Literal

import psutil
from pydantic import JsonValue

from airflow_answers import DagRun, LogLine
from generated_client.testing import AirbyteServer, Fault, InjectedFault
from tests.both_sides import Ends
from tests.e2e.deployment import Deployment
from tests.remote_server import Asked, Life, Outcome, Server, remote_of
from waiting import wait_until

PATIENCE = 150.0
"""Seconds for what Airflow does in a few when it has nothing else to do."""

TASK = "job"
TASKS = frozenset({TASK, "waiting", "deferrable"})
"""The tasks that run jobs, in all DAGs of dags/e2e_stages.py."""

TOKENS: Asked = {"method": "POST", "path": "/applications/token"}
"""Requests for a token, which Airbyte alone knows."""

_SIGTERM_LINE = "Terminating process"
_KILLED_LINE = "Task killed!"


class Stage:
    """A server with one target, as an Airbyte connection or a dbt Cloud job, and one task that runs on it."""

    def __init__(self, name: str, deployment: Deployment, server: Server) -> None:
        self.server = server
        self.remote = remote_of(server)
        self.airflow = deployment.airflow
        self.api = deployment.airflow.api
        self.target = self.remote.new_target()
        self._deployment = deployment
        self._conn_id = f"server_of_{name}"
        self._run: DagRun | None = None
        self.api.add_connection(self._conn_id, json.loads(server.airflow_connection))

    @property
    def airbyte(self) -> AirbyteServer:
        """The server, of scenarios that only Airbyte knows."""
        assert isinstance(self.server, AirbyteServer)
        return self.server

    # The task ---------------------------------------------------------------------------------------------------------

    def start(self, dag_id: str, *lives: Life, **conf: JsonValue) -> None:
        """Start a run of the system's DAG; the target's next jobs lead these lives."""
        self.remote.script(self.target, *lives)
        given: Mapping[str, JsonValue] = {"conn_id": self._conn_id, "target": self.target, **conf}
        self._run = self.api.trigger(f"{self.remote.SYSTEM}_{dag_id}", given)

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
        task = self.api.task(self.run, TASK)
        return task.state in states and task.try_number >= try_number

    def mark(self, state: Literal["failed", "success"] = "failed") -> None:
        """Mark the task, as a user does."""
        self.api.set_task_state(self.run, TASK, state)

    def clear(self) -> None:
        """Clear the task, as a user does."""
        self.api.clear(self.run, [TASK])

    def process(self) -> psutil.Process:
        """The task's own process on the worker: the one that is connected to this server."""
        port = int(self.server.url.rsplit(":", 1)[1])
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
        return self.api.log(self.run, TASK, try_number)

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

    def wait_for(self, asked: Asked, *, count: int = 1) -> float:
        """Wait until that many of these requests have come; when the last of them did."""
        return self.server.requests.wait_for(**asked, timeout=PATIENCE, count=count).at

    def wait_for_looks(self, *, more: int = 2) -> None:
        """Wait until the server was asked for the target's newest job so many times more, alone or in a list."""
        before = self._looks()
        wait_until(
            lambda: self._looks() >= before + more or None,
            seconds=PATIENCE,
            otherwise=lambda: f"nobody asks for the job:\n{self.server.requests}",
        )

    def _looks(self) -> int:
        requests = self.server.requests
        return len(requests.matching(**self.remote.LOOKS)) + len(requests.matching(**self.remote.LISTS))

    def hold_answers(self, asked: Asked, seconds: float = 60) -> InjectedFault:
        """Let the next of these requests wait for its answer; its work is done at once."""
        return self.server.inject(Fault.slow(seconds, **asked))

    def wait_until_deferred(self) -> None:
        """Wait until the task is in the triggerer, which looks at its job."""
        self.wait_for_state("deferred")
        self.wait_for_looks()

    def wait_for_triggers(self, count: int, task_id: str) -> None:
        """Wait until the triggers of so many mapped tasks have started: see `Deployment.wait_for_triggers`."""
        self._deployment.wait_for_triggers(self.run, count, task_id)

    def wait_until_waiting(self) -> None:
        """Wait until the task on the worker looks at its job."""
        self.wait_for(self.remote.LOOKS, count=2)

    def start_job_of_somebody(self, life: Life) -> int:
        """Have somebody else start a job of the same target; its id."""
        return self.remote.start_job(self.target, life).job_id

    def finish_jobs(self, state: Outcome = "succeeded") -> None:
        """End what still runs on the server."""
        for job in self.remote.jobs():
            if not job.terminal:
                self.remote.finish(job.job_id, state)

    def newest_job(self) -> int:
        """The id of the target's newest job."""
        return self.remote.jobs(self.target)[-1].job_id

    def ends(self) -> Ends:
        """Wait for the end of the run and of all jobs, and tell how everything has ended."""
        self.wait_for_the_run()
        with suppress(TimeoutError):
            wait_until(lambda: self._all_over() or None, seconds=45, otherwise=lambda: "")
        states = {str(task.state) for task in self.api.tasks(self.run) if task.task_id in TASKS}
        return Ends.of(" and ".join(sorted(states)), self.server)

    def _all_over(self) -> bool:
        return all(job.terminal for job in self.remote.jobs())
