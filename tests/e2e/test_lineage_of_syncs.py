"""The long part: what OpenLineage is told of a sync, by Airflow's own provider, which writes it to a file."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pydantic import JsonValue

from airflow_answers import DagRun
from generated_client.testing import Fault, JobScript
from tests.e2e.deployment import PATIENCE, Deployment
from tests.e2e.lineage_events import FILE, LineageEvent, events_of_task
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

SOURCE = {"sourceType": "postgres", "host": "db.example.com", "port": 5432, "database": "shop", "password": "hunter2"}
STREAMS = [{"name": "orders", "namespace": "sales"}, {"name": "customers", "namespace": "sales"}]
READ = [
    ("postgres://db.example.com:5432", "shop.sales.orders"),
    ("postgres://db.example.com:5432", "shop.sales.customers"),
]
SNOWFLAKE = {
    "destinationType": "snowflake",
    "host": "org-acme.snowflakecomputing.com",
    "database": "RAW",
    "schema": "SHOP",
}
BIGQUERY = {"destinationType": "bigquery", "project_id": "acme", "dataset_id": "shop"}
DUCKDB = {"destinationType": "duckdb", "destination_path": "/data/shop.duckdb"}


def new_connection(deployment: Deployment, destination: Mapping[str, JsonValue], *scripts: JobScript) -> str:
    """An Airbyte connection of two tables from Postgres to somewhere."""
    connection = deployment.airbyte.add_connection("shop", source=SOURCE, destination=destination, streams=STREAMS)
    deployment.airbyte.script(connection, *scripts)
    return connection.connection_id


def wait_for_end(deployment: Deployment, run: DagRun, task_id: str = "sync") -> LineageEvent:
    """Wait until the task's end is told; it is told a moment before the task ends, or after it."""
    home = deployment.airflow.home
    wait_until(
        lambda: [event for event in events_of_task(home, run, task_id) if event.kind in {"COMPLETE", "FAIL"}] or None,
        seconds=PATIENCE,
        otherwise=lambda: f"told of {run}: {events_of_task(home, run, task_id)}\n{deployment.log(run, task_id)}",
    )
    events = events_of_task(home, run, task_id)
    assert len({event.run_id for event in events}) == 1, events
    assert events[0].kind == "START"
    return events[-1]


@pytest.mark.parametrize(
    ("dag_id", "destination", "written"),
    [
        ("e2e_lineage_waiting", SNOWFLAKE, ("snowflake://org-acme", "RAW.SHOP.{}")),
        ("e2e_lineage_deferred", BIGQUERY, ("bigquery", "acme.shop.{}")),
        ("e2e_lineage_deferred", DUCKDB, ("duckdb:///data/shop.duckdb", "shop.main.{}")),
    ],
    ids=["waiting-snowflake", "deferred-bigquery", "deferred-duckdb"],
)
def test_a_sync_tells_which_tables_it_has_read_and_written(
    dag_id: str, destination: Mapping[str, JsonValue], written: tuple[str, str], deployment: Deployment
) -> None:
    """By the names that OpenLineage gives them, with the job's facts, on a worker and right after a deferral."""
    connection_id = new_connection(deployment, destination, JobScript.success(running=1.0, rows=42))

    run = deployment.start(dag_id, connection_id)

    assert deployment.finish(run) == "success", deployment.log(run)
    event = wait_for_end(deployment, run)
    namespace, name = written
    assert event.kind == "COMPLETE"
    assert event.inputs == READ
    assert event.outputs == [(namespace, name.format(table)) for table in ("orders", "customers")]
    (job,) = deployment.airbyte.jobs(connection_id)
    facts = event.facets["airbyte_job"]
    assert (facts["id"], facts["status"], facts["rows"]) == (job.job_id, "succeeded", 42)
    assert facts["url"] == deployment.xcom(run, "job_url")
    assert event.facets["externalQuery"]["externalQueryId"] == str(job.job_id)


def test_a_sync_that_fails_tells_what_it_may_have_written(deployment: Deployment) -> None:
    """The event says that the run has failed, and of which job."""
    connection_id = new_connection(deployment, SNOWFLAKE, JobScript.failure(running=1.0))

    run = deployment.start("e2e_lineage_deferred", connection_id)

    assert deployment.finish(run) == "failed"
    event = wait_for_end(deployment, run)
    assert (event.kind, event.inputs, len(event.outputs)) == ("FAIL", READ, 2)
    assert event.facets["airbyte_job"]["status"] == "failed"


def test_a_server_that_does_not_answer_costs_seconds_and_neither_the_task_nor_its_event(deployment: Deployment) -> None:
    """The tables are missing then; the job is still told."""
    connection_id = new_connection(deployment, SNOWFLAKE, JobScript.success(running=1.0, rows=42))
    source_id = deployment.airbyte.client().connections.get(connection_id).source_id
    deployment.airbyte.inject(Fault.slow(60, method="GET", path=f"/sources/{source_id}", times=None))

    run = deployment.start("e2e_lineage_waiting", connection_id)

    assert deployment.finish(run) == "success", deployment.log(run)
    event = wait_for_end(deployment, run)
    assert (event.kind, event.inputs) == ("COMPLETE", [])
    assert event.facets["airbyte_job"]["rows"] == 42


def test_no_lineage_holds_a_secret(deployment: Deployment) -> None:
    """A source's configuration is read for its names alone."""
    connection_id = new_connection(deployment, DUCKDB, JobScript.success())
    run = deployment.start("e2e_lineage_waiting", connection_id)
    assert deployment.finish(run) == "success"
    wait_for_end(deployment, run)

    written = (deployment.airflow.home / FILE).read_text()
    assert str(SOURCE["password"]) not in written
    assert deployment.airbyte.client_secret not in written
