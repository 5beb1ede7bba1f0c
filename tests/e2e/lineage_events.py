"""What tasks have told OpenLineage, read back from the file that Airflow's OpenLineage provider writes to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from openlineage.client.event_v2 import InputDataset, Job, OutputDataset, Run, RunEvent, RunState
from openlineage.client.facet_v2 import RunFacet
from pydantic import BaseModel, Field, JsonValue

from airflow_answers import DagRun
from lineage_file import Event, events_in, file_settings

FILE = "lineage.jsonl"
NAMESPACE = "e2e"

Name: TypeAlias = tuple[str, str]
"""Namespace and name of a dataset."""


def lineage_settings(home: Path) -> Mapping[str, str]:
    """Settings with which the Airflow in *home* writes the events of those DAGs that ask for it to a file there."""
    return {**file_settings(home / FILE, namespace=NAMESPACE), "AIRFLOW__OPENLINEAGE__SELECTIVE_ENABLE": "True"}


class _Above(BaseModel):
    run_id: str = Field(alias="runId")


class _Root(BaseModel):
    run: _Above


class _Parent(_Root):
    """The facet `parent`."""

    root: _Root


@dataclass(frozen=True)
class LineageEvent:
    """One event, in the words of a test."""

    kind: str
    job: str
    run_id: str
    inputs: Sequence[Name]
    outputs: Sequence[Name]
    facets: Mapping[str, Mapping[str, JsonValue]]

    @property
    def parent(self) -> str:
        """The id of the run above."""
        return _Parent.model_validate(self.facets["parent"]).run.run_id

    @property
    def root(self) -> str:
        """The id of the run that all goes back to."""
        return _Parent.model_validate(self.facets["parent"]).root.run.run_id


def events_of_task(home: Path, run: DagRun, task_id: str = "sync") -> list[LineageEvent]:
    """What a task of *run* has told so far, oldest first, once OpenLineage's own classes have taken it for valid."""
    job = f"{run.dag_id}.{task_id}"
    return [_event(line) for line in events_in(home / FILE) if line.job.name == job and _is_of(line, run)]


def events_within(home: Path, task: LineageEvent) -> list[LineageEvent]:
    """What has been told of runs within a task's, which go back to the same root, in the order of telling."""
    lines = [
        line for line in events_in(home / FILE) if "airflow" not in line.run.facets and "parent" in line.run.facets
    ]
    return [event for event in map(_event, lines) if event.root == task.root]


def _is_of(line: Event, run: DagRun) -> bool:
    return json.dumps(run.dag_run_id) in json.dumps(line.run.facets.get("airflow", {}))


def _event(line: Event) -> LineageEvent:
    RunEvent(
        eventTime=line.time,
        producer=line.producer,
        eventType=RunState[line.kind],
        run=Run(line.run.run_id, {name: _facet(values) for name, values in line.run.facets.items()}),
        job=Job(line.job.namespace, line.job.name),
        inputs=[InputDataset(each.namespace, each.name) for each in line.inputs],
        outputs=[OutputDataset(each.namespace, each.name) for each in line.outputs],
    )
    return LineageEvent(
        line.kind,
        line.job.name,
        line.run.run_id,
        [(each.namespace, each.name) for each in line.inputs],
        [(each.namespace, each.name) for each in line.outputs],
        line.run.facets,
    )


def _facet(values: Mapping[str, JsonValue]) -> RunFacet:
    """A facet says who wrote it and by which schema; its class refuses what is no address."""
    assert values["_schemaURL"]
    arguments = {"producer": str(values["_producer"])}
    return RunFacet(**arguments)
