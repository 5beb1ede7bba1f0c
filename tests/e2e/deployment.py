"""A running Airflow with an Airbyte server behind it, in the words of a test."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pydantic import JsonValue

from airflow_answers import DagRun
from generated_client.testing import AirbyteServer, JobScript
from local_airflow import LocalAirflow
from tests.both_sides import Ends
from waiting import wait_until

PATIENCE = 90.0
"""Seconds for anything that Airflow does in a few; a loaded machine needs more."""


@dataclass(frozen=True)
class Deployment:
    """An Airflow and the Airbyte server behind its connection `airbyte_default`."""

    airflow: LocalAirflow
    airbyte: AirbyteServer

    def new_connection(self, *scripts: JobScript) -> str:
        """An Airbyte connection whose next jobs follow `scripts`."""
        connection = self.airbyte.add_connection("orders")
        self.airbyte.script(connection, *scripts)
        return connection.connection_id

    def start(self, dag_id: str, *connection_ids: str) -> DagRun:
        """Start a run of one of the DAGs in dags/ on an Airbyte connection, or on several where it is mapped."""
        self.airflow.wait_for_dag(dag_id)
        conf: dict[str, JsonValue] = {"connection_id": connection_ids[0], "connection_ids": [*connection_ids]}
        return self.airflow.api.trigger(dag_id, conf)

    def finish(self, run: DagRun, *, seconds: float = PATIENCE) -> str:
        """Wait for the end of a run; its state."""
        return self.airflow.api.wait_for_run(run, seconds=seconds).state

    def wait_until_deferred(self, run: DagRun, task_id: str = "sync") -> None:
        """Wait until the task is in the triggerer, and its trigger has asked for the job at least once."""
        self.airflow.api.wait_for_task(run, task_id, {"deferred"}, seconds=PATIENCE)
        job_id = self.job_id(run, task_id)
        asked = self.polls(job_id)
        wait_until(
            lambda: self.polls(job_id) > asked or None,
            seconds=PATIENCE,
            otherwise=lambda: f"no trigger asks for job {job_id}",
        )

    def wait_for_deferred(self, run: DagRun, count: int, *, seconds: float = PATIENCE) -> None:
        """Wait until so many tasks of a run are deferred."""

        def deferred() -> int:
            return sum(task.state == "deferred" for task in self.airflow.api.tasks(run))

        wait_until(
            lambda: deferred() == count or None,
            seconds=seconds,
            otherwise=lambda: f"{deferred()} of {count} tasks are deferred",
            interval=1,
        )

    def polls(self, job_id: int) -> int:
        """How often the server was asked for this one job, or for the list of jobs."""
        return sum(
            request.method == "GET" and re.search(rf"/jobs(/{job_id})?$", request.path) is not None
            for request in self.airbyte.requests
        )

    def ends(self, run: DagRun, connection_id: str, task_id: str = "sync", map_index: int = -1) -> Ends:
        """How a task's end looks in Airflow, and on the server, where the connection has served nobody else."""
        state = self.airflow.api.task(run, task_id, map_index).state
        return Ends.of(str(state), self.airbyte, connection_id)

    def job_id(self, run: DagRun, task_id: str = "sync") -> int:
        """The id of the job that a task has started, which it tells before it waits."""
        job = self.airflow.api.xcom(run, task_id, "job")
        match job:
            case {"id": int(job_id)}:
                return job_id
            case _:
                raise AssertionError(f"XCom `job` of {task_id} is {job!r}")

    def statuses(self, connection_id: str) -> list[str]:
        """The statuses of a connection's jobs, oldest first, as the server knows them."""
        return [job.status for job in self.airbyte.jobs(connection_id)]

    def wait_for_statuses(self, connection_id: str, *expected: str, seconds: float = 30) -> None:
        """Wait until the connection's jobs have exactly these statuses."""
        wait_until(
            lambda: self.statuses(connection_id) == list(expected) or None,
            seconds=seconds,
            otherwise=lambda: f"the jobs are {self.statuses(connection_id)}, not {list(expected)}",
        )

    def log(self, run: DagRun, task_id: str = "sync", try_number: int = 1) -> str:
        """What a task said, as text."""
        return "\n".join(map(str, self.airflow.api.log(run, task_id, try_number)))

    def wait_for_log(self, run: DagRun, text: str, task_id: str = "sync", *, seconds: float = PATIENCE) -> None:
        """Wait until a task, or its trigger, has said something that contains `text`."""
        wait_until(
            lambda: text in self.log(run, task_id) or None, seconds=seconds, otherwise=lambda: self.log(run, task_id)
        )

    def xcom(self, run: DagRun, key: str = "return_value", task_id: str = "sync") -> JsonValue:
        """What a task left."""
        return self.airflow.api.xcom(run, task_id, key)
