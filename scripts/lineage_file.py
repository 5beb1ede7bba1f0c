"""OpenLineage events in a file, one a line, as Airflow's OpenLineage provider writes them: read back as edges."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, Field, JsonValue


class Dataset(BaseModel):
    """A table, a file or a stream, or a job: whatever has a name in a namespace."""

    namespace: str
    name: str


class Run(BaseModel):
    """A run of a job."""

    run_id: str = Field(alias="runId")
    facets: dict[str, dict[str, JsonValue]] = {}


class Event(BaseModel):
    """One event as it was written."""

    time: str = Field(alias="eventTime")
    kind: Literal["START", "RUNNING", "COMPLETE", "FAIL", "ABORT", "OTHER"] = Field(alias="eventType")
    producer: str
    run: Run
    job: Dataset
    inputs: list[Dataset] = []
    outputs: list[Dataset] = []


class Edge(NamedTuple):
    """From what is read to what is written; both as namespace and name."""

    source: tuple[str, str]
    target: tuple[str, str]


def file_settings(file: Path, *, namespace: str) -> Mapping[str, str]:
    """Settings with which an Airflow writes its lineage events to *file*, one a line."""
    transport = {"type": "file", "log_file_path": str(file), "append": True}
    return {
        "AIRFLOW__OPENLINEAGE__TRANSPORT": json.dumps(transport),
        "AIRFLOW__OPENLINEAGE__NAMESPACE": namespace,
    }


def events_in(file: Path) -> list[Event]:
    """All events so far; none while there is no file."""
    return [Event.model_validate_json(line) for line in file.read_text().splitlines()] if file.exists() else []


def edges_of(events: Sequence[Event]) -> list[Edge]:
    """What was written from what, each pair once.

    A run whose parts tell of themselves is left out: it has read and written all that they have, which joins tables
    that have nothing to do with each other.
    """
    told = [event for event in events if event.kind == "COMPLETE" and event.inputs and event.outputs]
    wholes = {parent for event in told for parent in _ancestors(event, events)}
    return list(dict.fromkeys(edge for event in told if event.run.run_id not in wholes for edge in _edges(event)))


def _edges(event: Event) -> Iterator[Edge]:
    for source in event.inputs:
        for target in event.outputs:
            yield Edge((source.namespace, source.name), (target.namespace, target.name))


def _ancestors(event: Event, events: Sequence[Event]) -> Iterator[str]:
    """The runs that an event's run is a part of, by the ids that the events tell."""
    parents = {one.run.run_id: found for one in events if (found := _parent(one)) is not None}
    run_id, seen = _parent(event), {event.run.run_id}
    while run_id is not None and run_id not in seen:
        yield run_id
        seen.add(run_id)
        run_id = parents.get(run_id)


def _parent(event: Event) -> str | None:
    run = event.run.facets.get("parent", {}).get("run")
    run_id = run.get("runId") if isinstance(run, dict) else None
    return run_id if isinstance(run_id, str) else None
