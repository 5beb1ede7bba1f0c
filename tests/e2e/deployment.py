"""A running Airflow with an Airbyte server and a dbt Cloud behind it, in the words of a test."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import JsonValue

from airflow_answers import DagRun
from generated_client.testing import AirbyteServer, DbtCloudServer, JobScript
from local_airflow import LocalAirflow
from tests.both_sides import Ends
from tests.remote_server import Life, RemoteServer, System, remote_of
from waiting import wait_until

PATIENCE = 90.0
"""Seconds for anything that Airflow does in a few; a loaded machine needs more."""

_DEFERRED: tuple[tuple[System, str, str], ...] = (
    ("airbyte", "e2e_deferrable", "sync"),
    ("dbt_cloud", "e2e_dbt_cloud", "run"),
)
"""The DAG of each system with one deferred task, and that task."""


@dataclass(frozen=True)
class Deployment:
    """An Airflow and the servers behind its connections `airbyte_default` and `dbt_cloud_default`.

    A target is what jobs are started of: an Airbyte connection, or a dbt Cloud job, by its id.
    """

    airflow: LocalAirflow
    airbyte: AirbyteServer
    dbt_cloud: DbtCloudServer

    def new_target(self, system: System, *lives: Life) -> str:
        """A target whose next jobs lead these lives."""
        remote = remote_of(self.airbyte if system == "airbyte" else self.dbt_cloud)
        target = remote.new_target()
        remote.script(target, *lives)
        return target

    def remote(self, target: str) -> RemoteServer:
        """The server that a target is on: the ids of Airbyte are no numbers."""
        return remote_of(self.dbt_cloud if target.isdecimal() else self.airbyte)

    def finish_jobs(self, *targets: str) -> None:
        """Let all that runs of these targets succeed now."""
        for target in targets:
            remote = self.remote(target)
            for job in remote.jobs(target):
                if not job.terminal:
                    remote.finish(job.job_id)

    def new_connection(self, *scripts: JobScript) -> str:
        """An Airbyte connection whose next jobs follow `scripts`."""
        connection = self.airbyte.add_connection("orders")
        self.airbyte.script(connection, *scripts)
        return connection.connection_id

    def start(self, dag_id: str, *targets: str) -> DagRun:
        """Start a run of one of the DAGs in dags/ on a target, or on several where it is mapped."""
        self.airflow.wait_for_dag(dag_id)
        conf: dict[str, JsonValue] = {"target": targets[0], "targets": [*targets]}
        return self.airflow.api.trigger(dag_id, conf)

    def deferred_on_every_system(self) -> dict[str, tuple[DagRun, str]]:
        """A deferred task for each system, whose job runs until it is ended: run and target, by the task's id."""
        tasks: dict[str, tuple[DagRun, str]] = {}
        for system, dag_id, task_id in _DEFERRED:
            target = self.new_target(system, Life.held())
            tasks[task_id] = (self.start(dag_id, target), target)
        for task_id, (run, _) in tasks.items():
            self.wait_until_deferred(run, task_id)
        return tasks

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

    def wait_for_triggers(self, run: DagRun, count: int, task_id: str = "sync") -> None:
        """Wait until a triggerer has started the triggers of so many mapped tasks, and could cancel their jobs.

        A task that is killed before has no trigger that Airflow could tell of it.
        """
        waiting = [*range(count)]

        def started() -> bool | None:
            waiting[:] = [index for index in waiting if not self._trigger_has_started(run, task_id, index)]
            return not waiting or None

        wait_until(
            started,
            seconds=PATIENCE,
            otherwise=lambda: f"the triggers of the mapped tasks {waiting} have not started",
            interval=1,
        )

    def _trigger_has_started(self, run: DagRun, task_id: str, map_index: int) -> bool:
        log = self.airflow.api.log(run, task_id, map_index=map_index)
        return any(line.event.startswith("trigger ") and line.event.endswith(" starting") for line in log)

    def polls(self, job_id: int) -> int:
        """How often its server was asked for this one job, or for the list of jobs."""
        remotes = (remote_of(self.airbyte), remote_of(self.dbt_cloud))
        remote = next(remote for remote in remotes if any(job.job_id == job_id for job in remote.jobs()))
        looks = remote.server.requests.matching(**remote.LOOKS)
        alone = [request for request in looks if request.path.rstrip("/").endswith(f"/{job_id}")]
        return len(alone) + len(remote.server.requests.matching(**remote.LISTS))

    def ends(self, run: DagRun, target: str, task_id: str = "sync", map_index: int = -1) -> Ends:
        """How a task's end looks in Airflow, and on the server, where the target has served nobody else."""
        state = self.airflow.api.task(run, task_id, map_index).state
        return Ends.of(str(state), self.remote(target).server, target)

    def job_id(self, run: DagRun, task_id: str = "sync") -> int:
        """The id of the job that a task has started, which it tells before it waits."""
        job = self.airflow.api.xcom(run, task_id, "job")
        match job:
            case {"id": int(job_id)}:
                return job_id
            case _:
                raise AssertionError(f"XCom `job` of {task_id} is {job!r}")

    def statuses(self, target: str) -> list[str]:
        """The states of a target's jobs, oldest first, as the server knows them."""
        return [job.state for job in self.remote(target).jobs(target)]

    def wait_for_statuses(self, target: str, *expected: str, seconds: float = 30) -> None:
        """Wait until the target's jobs have exactly these states."""
        wait_until(
            lambda: self.statuses(target) == list(expected) or None,
            seconds=seconds,
            otherwise=lambda: f"the jobs are {self.statuses(target)}, not {list(expected)}",
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
