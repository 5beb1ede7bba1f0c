from __future__ import annotations

import json
from pathlib import Path

import pytest

from lineage_file import Edge, edges_of, events_in


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where events are written; does not exist yet."""
    return tmp_path / "lineage.jsonl"


def tell(file: Path, run_id: str, reads: str, writes: str, *, kind: str = "COMPLETE", parent: str = "") -> None:
    """Add an event of a run that reads and writes tables, each a letter."""
    facets = {"parent": {"run": {"runId": parent}, "job": {"namespace": "demo", "name": "whole"}}} if parent else {}
    event = {
        "eventTime": "2026-01-01T00:00:00Z",
        "eventType": kind,
        "producer": "test",
        "run": {"runId": run_id, "facets": facets},
        "job": {"namespace": "demo", "name": "job"},
        "inputs": [{"namespace": "db", "name": name} for name in reads],
        "outputs": [{"namespace": "db", "name": name} for name in writes],
    }
    with file.open("a") as lines:
        lines.write(json.dumps(event) + "\n")


def edges(file: Path) -> set[str]:
    """The edges in the file, each as two letters."""
    return {edge.source[1] + edge.target[1] for edge in edges_of(events_in(file))}


def test_every_input_leads_to_every_output_of_its_run(file: Path) -> None:
    """Each pair once, however often it is told; runs that only read, or have not ended well, have none."""
    for _ in range(2):
        tell(file, "1", "ab", "c")
    tell(file, "2", "a", "")
    tell(file, "3", "a", "d", kind="FAIL")
    assert edges_of(events_in(file)) == [Edge(("db", "a"), ("db", "c")), Edge(("db", "b"), ("db", "c"))]


def test_a_run_whose_parts_tell_of_themselves_adds_nothing(file: Path) -> None:
    """It would join tables that have nothing to do with each other, at any distance; a part without edges is none."""
    tell(file, "task", "ac", "bd")
    tell(file, "run", "", "", kind="START", parent="task")
    tell(file, "model 1", "a", "b", parent="run")
    tell(file, "model 2", "c", "d", parent="run")
    tell(file, "sync", "x", "y")
    tell(file, "test", "y", "", parent="sync")
    assert edges(file) == {"ab", "cd", "xy"}


def test_runs_that_are_parts_of_each_other_end_the_search(file: Path) -> None:
    """Nobody should tell such things, and nobody waits for ever if it happens."""
    tell(file, "1", "a", "b", parent="2")
    tell(file, "2", "c", "d", parent="1")
    assert edges(file) == set()


def test_no_file_has_no_events(file: Path) -> None:
    """Airflow makes it with the first event."""
    assert events_in(file) == []
