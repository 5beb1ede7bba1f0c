"""A task's run by OpenLineage's names: the parent of what its job runs elsewhere."""

import logging
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openlineage.client.facet_v2 import parent_run


@dataclass(frozen=True, slots=True)
class LineageRun:
    """A run of a job by OpenLineage's names."""

    namespace: str
    """The job's; tasks have the one of Airflow's OpenLineage settings."""
    name: str
    """The job's; tasks are called `dag_id.task_id`."""
    run_id: str
    """A UUID."""

    def as_dict(self) -> dict[str, dict[str, str]]:
        """As JSON, in the shape of the facet `parent`."""
        return {"run": {"runId": self.run_id}, "job": {"namespace": self.namespace, "name": self.name}}


@dataclass(frozen=True, slots=True)
class TaskRun:
    """A try of a task, and the run that everything in it goes back to."""

    task: LineageRun
    root: LineageRun
    """The DAG run, or what has started it."""

    def parent_facet(self, parent: LineageRun | None = None) -> "parent_run.ParentRunFacet":
        """The facet `parent` of a run that the task, or *parent* within it, has started."""
        from openlineage.client.facet_v2 import parent_run

        parent, root = parent or self.task, self.root
        return parent_run.ParentRunFacet(
            run=parent_run.Run(runId=parent.run_id),
            job=parent_run.Job(namespace=parent.namespace, name=parent.name),
            root=parent_run.Root(
                run=parent_run.RootRun(runId=root.run_id),
                job=parent_run.RootJob(namespace=root.namespace, name=root.name),
            ),
        )


def task_run_of(task_instance: object) -> TaskRun | None:
    """The run of a task instance; None where Airflow's OpenLineage provider cannot tell it. Never raises."""
    try:
        names = import_module("airflow.providers.openlineage.plugins.macros")
        return TaskRun(
            task=LineageRun(
                str(names.lineage_job_namespace()),
                str(names.lineage_job_name(task_instance)),
                str(names.lineage_run_id(task_instance)),
            ),
            root=LineageRun(
                str(names.lineage_root_job_namespace(task_instance)),
                str(names.lineage_root_job_name(task_instance)),
                str(names.lineage_root_run_id(task_instance)),
            ),
        )
    except Exception as problem:  # the provider is missing or old, or the task instance is no real one
        logging.getLogger(__name__).info("OpenLineage has no name for this task's run: %s", problem, exc_info=True)
        return None
