"""The cause of a dbt Cloud run: people read it, OpenLineage's readers do, and the task knows its run by it."""

import json
import logging
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from airflow_integration.dbt_cloud.cause import LONGEST, cause_of, lineage_of, usual_reason
from airflow_integration.remote_job.job import Json

LOG = logging.getLogger(__name__)
TOKEN = "0123456789abcdef"


def lineage(name: str = "dag.task", root: str = "dag") -> dict[str, Json]:
    """What OpenLineage says of a task."""
    ours = {"run": {"runId": "a" * 36}, "job": {"namespace": "n", "name": name}}
    return {"parent": ours, "root": {"run": {"runId": "b" * 36}, "job": {"namespace": "n", "name": root}}}


def test_the_reason_is_read_first_and_the_token_stands_at_the_end() -> None:
    """The list of runs shows the beginning of the cause."""
    reason = usual_reason("build", "shop")

    assert cause_of(reason, TOKEN, {}) == (
        f"Triggered via Apache Airflow by task 'build' in the shop DAG. [airflow {TOKEN}]"
    )


def test_a_cause_is_never_empty() -> None:
    """An empty one is refused."""
    assert cause_of("", TOKEN, {}) == f"[airflow {TOKEN}]"


@pytest.mark.parametrize(
    "reason", ["x" * 1000, "ü " * 200, 'say "when" \\ ' * 30, ""], ids=["x", "umlaut", "quotes", ""]
)
@pytest.mark.parametrize(
    "facts", [{}, lineage(), lineage("d" * 60), lineage("d" * 400)], ids=["", "short", "long", "no"]
)
def test_a_cause_fits_and_keeps_the_token(reason: str, facts: dict[str, Json]) -> None:
    """Whatever is left out."""
    cause = cause_of(reason, TOKEN, facts)

    assert len(cause) <= LONGEST
    assert TOKEN in cause


def test_a_reason_that_is_too_long_is_cut_and_says_so() -> None:
    """As much of it as fits stays."""
    cause = cause_of("x" * 300, TOKEN, {})

    assert cause == f"{'x' * 227}… [airflow {TOKEN}]"
    assert len(cause) == LONGEST


def test_lineage_facts_are_json_as_airflows_own_provider_writes_it() -> None:
    """Its readers parse the whole cause, and look for `parent` and `root`."""
    facts = lineage()

    assert json.loads(cause_of("why", TOKEN, facts)) == {**facts, "reason": "why", "airflow": TOKEN}


def test_the_root_is_left_out_before_the_parent() -> None:
    """With long names both have no room."""
    facts = lineage("dag.with_a_long_name", "another_dag_with_a_name")
    said = json.loads(cause_of("Nightly build of the shop", TOKEN, facts))

    assert said == {"parent": facts["parent"], "reason": "Nightly build of the shop", "airflow": TOKEN}


def test_lineage_that_has_no_room_gives_way_to_the_reason() -> None:
    """Half of it would tell nothing."""
    assert cause_of("why", TOKEN, lineage("d" * 400)) == f"why [airflow {TOKEN}]"


def task_with_run() -> SimpleNamespace:
    """A task instance as the provider wants one."""
    run = SimpleNamespace(conf={}, clear_number=0, logical_date=datetime(2026, 1, 1, tzinfo=UTC))
    task: dict[str, object] = {"dag_id": "shop", "task_id": "build", "try_number": 1, "map_index": -1, "dag_run": run}
    return SimpleNamespace(get_template_context=dict[str, object], **task)


def test_the_facts_of_a_task_come_from_airflows_openlineage_provider() -> None:
    """Its names and run ids, so that they are those of the task's own events."""
    task = task_with_run()
    facts: Any = lineage_of(task, LOG)

    assert facts["parent"]["job"] == {"namespace": "default", "name": "shop.build"}
    assert facts["root"]["job"] == {"namespace": "default", "name": "shop"}
    runs = {str(UUID(facts[name]["run"]["runId"])) for name in ("parent", "root")}
    task.try_number = 2
    retried: Any = lineage_of(task, LOG)
    assert retried["root"]["run"]["runId"] in runs
    assert retried["parent"]["run"]["runId"] not in runs


def test_a_task_without_lineage_facts_is_not_failed_for_it(caplog: pytest.LogCaptureFixture) -> None:
    """The run is what it is there for."""
    assert lineage_of(object(), LOG) == {}
    assert "lineage" in caplog.text
