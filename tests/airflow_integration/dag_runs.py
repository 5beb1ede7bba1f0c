"""Runs the DAGs of a file by Airflow's own means: `dag.test()`, in this process, on SQLite."""

from collections.abc import Callable, Mapping, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from airflow.sdk import DAG


class TaskInstance(Protocol):
    """The part of Airflow's task instance that is looked at here."""

    task_id: str
    state: str
    rendered_map_index: str | None


class DagRun(Protocol):
    """The part of Airflow's DAG run that is looked at here."""

    def get_task_instances(self) -> Sequence[TaskInstance]:
        """The run's tasks."""
        ...


def load(file: Path) -> ModuleType:
    """Import a DAG file as Airflow does."""
    spec = spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run_to_the_end(file: Path, dag_id: str, conf: Mapping[str, Any]) -> Sequence[TaskInstance]:
    """Run one of a file's DAGs in this process; returns its tasks."""
    test: Callable[..., DagRun] = vars(DAG)["test"]
    return test(vars(load(file))[dag_id], run_conf=conf).get_task_instances()


def states_of(file: Path, dag_id: str, **conf: Any) -> Mapping[str, str]:
    """Run one of a file's DAGs to its end; returns the final state of each task."""
    return {task.task_id: str(task.state) for task in run_to_the_end(file, dag_id, conf)}
