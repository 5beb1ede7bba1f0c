"""What any system may tell OpenLineage beside the task's own event: runs within its job, as parts of the task's run."""

from collections.abc import Generator
from pathlib import Path

import pytest
from openlineage.client.event_v2 import Job, Run, RunEvent, RunState

from airflow_integration.remote_job.telling.lineage import Lineage, job_facets, task_lineage, tell_events
from airflow_integration.remote_job.telling.task_run import LineageRun, TaskRun, task_run_of
from tests.airflow_integration.test_what_is_told import Lines
from tests.airflow_integration.told_lineage import NamedTask, Told, listener_writing_to

UUID = "0195d7a4-0000-7000-8000-00000000000{}"


@pytest.fixture
def told(tmp_path: Path) -> Generator[Told]:
    """What Airflow's listener has been told."""
    with listener_writing_to(tmp_path / "events") as events:
        yield events


def event(name: str, state: RunState = RunState.COMPLETE) -> RunEvent:
    """An event of a run within a job."""
    return RunEvent(eventTime="2026-11-21T20:00:00Z", eventType=state, run=Run(UUID.format(1)), job=Job("here", name))


def test_a_task_is_named_as_airflow_s_provider_names_it() -> None:
    """Else the runs within its job have a parent that nobody else has heard of; the root is its DAG run."""
    found = task_run_of(NamedTask())

    assert found is not None
    assert (found.task.name, found.root.name) == ("nightly.transform", "nightly")
    assert found.task.namespace == found.root.namespace == "default"
    assert found.task.run_id != found.root.run_id
    assert found.parent_facet().run.runId == found.task.run_id


def test_a_run_within_a_run_goes_back_to_the_same_root() -> None:
    """Three storeys: task, job, part of the job."""
    task = TaskRun(LineageRun("here", "dag.task", UUID.format(1)), LineageRun("here", "dag", UUID.format(2)))

    facet = task.parent_facet(LineageRun("here", "job-1", UUID.format(3)))

    assert (facet.run.runId, facet.job.name) == (UUID.format(3), "job-1")
    assert facet.root is not None
    assert (facet.root.run.runId, facet.root.job.name) == (UUID.format(2), "dag")


def test_a_task_instance_that_cannot_be_named_is_no_trouble() -> None:
    """The task's own event is told all the same."""
    assert task_run_of(None) is None


def test_events_are_told_in_their_order(told: Told) -> None:
    """Through the listener of Airflow's provider, with its settings and masking."""
    tell_events([event("a"), event("b"), event("c")], lambda: 1.0, Lines())

    assert [each["job"]["name"] for each in told()] == ["a", "b", "c"]


def test_events_that_take_too_long_are_left_out_but_the_last(told: Told) -> None:
    """Airflow's provider would lose the task's own event; the last event ends a run that the first began."""
    left, lines = iter([2.0, 1.0, 0.0, -1.0]), Lines()

    tell_events([event(name) for name in "abcde"], lambda: next(left), lines)

    assert [each["job"]["name"] for each in told()] == ["a", "b", "e"]
    assert lines.lines == ["! OpenLineage takes its time: 2 of 5 events were left out"]


def test_nothing_to_tell_is_nothing_told(told: Told) -> None:
    """Airbyte's jobs have no parts."""
    tell_events([], lambda: 1.0, Lines())

    assert told() == []


def test_a_system_s_own_facets_stand_beside_the_job() -> None:
    """And its name, where facets have none with spaces."""
    facets = job_facets({"id": 7, "status": "success"}, system="dbt Cloud", server="https://ab123.us1.dbt.com")

    lineage = task_lineage(Lineage(run_facets=facets), {"id": 8}, system="Other", server="https://example.com")

    assert set(lineage.run_facets) == {"externalQuery", "dbt_cloud_job", "other_job"}
