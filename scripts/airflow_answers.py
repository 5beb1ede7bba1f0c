"""What Airflow's REST API answers, as far as the demonstration and the tests want to know it."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, JsonValue


class DagRun(BaseModel):
    """One run of a DAG."""

    dag_id: str
    dag_run_id: str
    state: str
    start_date: datetime | None
    end_date: datetime | None


class DagRuns(BaseModel):
    """A list of runs."""

    dag_runs: list[DagRun]


class Trigger(BaseModel):
    """What a deferred task waits for; `triggerer_id` is the job of the triggerer that has it, None: nobody yet."""

    triggerer_id: int | None


class TaskInstance(BaseModel):
    """One task in one run; `state` is None before the scheduler has looked at it, `map_index` -1 unless mapped."""

    dag_id: str
    dag_run_id: str
    task_id: str
    map_index: int
    rendered_map_index: str | None
    state: str | None
    try_number: int
    max_tries: int
    start_date: datetime | None
    end_date: datetime | None
    duration: float | None
    trigger: Trigger | None


class Component(BaseModel):
    """One component's heart: "healthy", "unhealthy", or None when none was ever seen."""

    status: str | None


class Health(BaseModel):
    """What Airflow says of its components."""

    metadatabase: Component
    scheduler: Component
    triggerer: Component
    dag_processor: Component | None = None

    def waiting_for(self) -> list[str]:
        """The components that are not healthy."""
        found = {
            "metadatabase": self.metadatabase,
            "scheduler": self.scheduler,
            "triggerer": self.triggerer,
            "dag_processor": self.dag_processor,
        }
        return [name for name, component in found.items() if component is None or component.status != "healthy"]


class Token(BaseModel):
    """A token for the REST API."""

    access_token: str


class TaskInstances(BaseModel):
    """A list of task instances."""

    task_instances: list[TaskInstance]


class XCom(BaseModel):
    """One XCom entry."""

    value: JsonValue


class XComKey(BaseModel):
    """The name of one XCom entry."""

    key: str


class XComKeys(BaseModel):
    """The XCom entries of a task, without their values."""

    xcom_entries: list[XComKey]


class Job(BaseModel):
    """One start of a component of Airflow."""

    id: int


class Jobs(BaseModel):
    """A list of them."""

    jobs: list[Job]


class AssetEvent(BaseModel):
    """Something that an asset was told."""

    id: int
    name: str
    source_task_id: str | None
    extra: dict[str, JsonValue]


class AssetEvents(BaseModel):
    """A list of them."""

    asset_events: list[AssetEvent]


class Dag(BaseModel):
    """A DAG that Airflow knows."""

    dag_id: str


class Dags(BaseModel):
    """A list of DAGs."""

    dags: list[Dag]


class ImportFailure(BaseModel):
    """Why a DAG file does not import."""

    filename: str
    stack_trace: str


class ImportFailures(BaseModel):
    """The DAG files that do not import."""

    import_errors: list[ImportFailure]


class RaisedException(BaseModel):
    """An exception as a task's log tells it."""

    exc_type: str
    exc_value: str


class LogLine(BaseModel):
    """One event of a task's log."""

    timestamp: datetime | None = None
    level: str | None = None
    event: str
    error_detail: list[RaisedException] | None = None

    def __str__(self) -> str:
        """The event as a person wants to read it, with the exceptions that it tells of."""
        raised = [f"{error.exc_type}: {error.exc_value}" for error in self.error_detail or []]
        return " | ".join([f"{(self.level or '').upper():<8} {self.event}".strip(), *raised])
