"""The lineage of dbt Cloud runs whose files are odd, late or missing, and the warehouses that they are of."""

import json
import time
from collections.abc import Mapping
from typing import Any

import pytest

from airflow_integration.dbt_cloud.node_events import LEAST, node_events
from airflow_integration.dbt_cloud.step_files import StepFiles
from airflow_integration.dbt_cloud.warehouse import Warehouse
from airflow_integration.remote_job.telling.lineage import Lineage
from airflow_integration.remote_job.telling.task_run import LineageRun
from generated_client.testing import DbtCloudServer, Fault
from generated_client.testing.http_message import JsonValue
from tests.airflow_integration.dbt_files import dbt_file, step_files
from tests.airflow_integration.run_lineage import BUILT, lineage, tables


def columns(found: Lineage, table: str) -> dict[str, str | None]:
    """The columns of a table that was written, with their types."""
    for event in found.events[2:-1:2]:  # the ends; beginnings name their tables and no more
        for output in event.outputs or []:
            if output.name.endswith(f".{table}"):
                facets: Any = output.facets or {}
                return {each.name: each.type for each in facets["schema"].fields} if "schema" in facets else {}
    raise AssertionError(table)


def test_types_of_columns_come_from_the_catalog_of_any_step(dbt_cloud_server: DbtCloudServer) -> None:
    """`dbt docs generate` is a step of its own."""
    docs = {"catalog.json": step_files("build", catalog=True)["catalog.json"]}

    assert columns(lineage(dbt_cloud_server, {1: step_files("build"), 2: docs}), "revenue")["euros"] == "DOUBLE"
    assert columns(lineage(dbt_cloud_server, {1: step_files("build")}), "revenue") == {"euros": None}


def test_an_odd_catalog_costs_the_types_and_nothing_else(dbt_cloud_server: DbtCloudServer) -> None:
    """The library would give up the step."""
    odd = {"nodes": {"model.shop.revenue": {"columns": {"euros": {"name": "euros", "type": None}}, "stats": {}}}}
    files = {**step_files("build"), "catalog.json": json.dumps(odd).encode()}

    found = lineage(dbt_cloud_server, {1: files})

    assert tables(found.outputs) == BUILT
    assert columns(found, "revenue") == {"euros": None}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"metadata": 7, "results": [null, {"unique_id": [], "status": []}]}',
        b"[" * 100_000,
    ],
)
@pytest.mark.parametrize("name", ["manifest.json", "run_results.json"])
def test_files_that_are_none_leave_the_run(name: str, content: bytes, dbt_cloud_server: DbtCloudServer) -> None:
    """A proxy's page, a later version of dbt: the run is told all the same, and the other steps."""
    files = {1: {**step_files("tests_fail"), name: content}, 2: step_files("seed")}

    assert tables(lineage(dbt_cloud_server, files).outputs) == ["countries"]


def test_a_manifest_of_an_unknown_version_is_tried(dbt_cloud_server: DbtCloudServer) -> None:
    """A newer dbt will not have forgotten what a model is."""
    files = {name: content.replace(b"manifest/v12", b"manifest/v99") for name, content in step_files("build").items()}

    assert tables(lineage(dbt_cloud_server, {1: files}).outputs) == BUILT


def test_many_files_come_at_the_same_time(dbt_cloud_server: DbtCloudServer) -> None:
    """Four steps with three files each, 0.6 s each: one after another they would take 8 s, and all patience."""
    lineage(dbt_cloud_server, {1: step_files("build")})  # loads the libraries
    files = {step: step_files("build", catalog=True) for step in range(1, 5)}
    dbt_cloud_server.inject(Fault.slow(0.6, path="*/artifacts/*", times=None))
    began = time.monotonic()

    found = lineage(dbt_cloud_server, files, patience=30)

    assert tables(found.outputs) == BUILT
    assert time.monotonic() - began < 6


@pytest.mark.parametrize("path", ["*/artifacts/manifest.json", "*/artifacts/", "*/projects/*"])
def test_what_does_not_come_in_time_is_done_without(path: str, dbt_cloud_server: DbtCloudServer) -> None:
    """The run is told, and whatever has come."""
    dbt_cloud_server.inject(Fault.slow(30, path=path, times=None))
    began = time.monotonic()

    found = lineage(dbt_cloud_server, {1: step_files("build")}, patience=1.0)

    assert time.monotonic() - began < 4
    assert [event.eventType and event.eventType.value for event in (found.events[0], found.events[-1])] == [
        "START",
        "COMPLETE",
    ]


def test_a_project_too_large_for_the_time_is_told_in_part(caplog: pytest.LogCaptureFixture) -> None:
    """Its library would not stop, and Airflow's provider would lose the task's own event."""
    manifest, results = (json.loads(dbt_file(name)) for name in ("manifest", "build"))
    step, left = StepFiles(1, manifest, results), iter([LEAST, LEAST - 0.1])
    run = LineageRun("default", "dbt-cloud-job-1", "0195d7a4-0000-7000-8000-000000000001")

    told = [event.job.name for event in node_events(step, Warehouse("nowhere"), run, lambda: next(left))]

    assert len(told) == 2 * len(BUILT)
    assert not [name for name in told if "test" in name]
    assert "There is no time to tell all that step 1 has read and written" in caplog.text


@pytest.mark.parametrize(
    ("adapter", "connection", "namespace"),
    [
        ("snowflake", {"type": "snowflake", "account": "org-acme"}, "snowflake://org-acme"),
        ("postgres", {"type": "postgres", "hostname": "db.acme.io", "port": 5433}, "postgres://db.acme.io:5433"),
        ("postgres", {"type": "postgres", "hostname": "db.acme.io"}, "postgres://db.acme.io:5432"),
        ("redshift", {"type": "redshift", "hostname": "dw.acme.io", "port": 5439}, "redshift://dw.acme.io:5439"),
        ("bigquery", {"type": "bigquery", "gcp_project_id": "acme"}, "bigquery"),
        (
            "databricks",
            {"type": "databricks", "connection_details": {"fields": {"host": {"value": "acme.databricks.com"}}}},
            "databricks://acme.databricks.com",
        ),
        ("snowflake", {"type": "snowflake"}, None),
        ("postgres", {}, None),
        ("teradata", {"type": "teradata", "host": "td.acme.io"}, None),
        ("", {}, None),
    ],
)
def test_datasets_bear_the_address_of_their_warehouse(
    adapter: str, connection: Mapping[str, Any], namespace: str | None, dbt_cloud_server: DbtCloudServer
) -> None:
    """As everybody else names them; else a name that stays the same and says where to look."""
    manifest = json.loads(step_files("build")["manifest.json"])
    manifest["metadata"]["adapter_type"] = adapter
    files = {1: {**step_files("build"), "manifest.json": json.dumps(manifest).encode()}}

    found = lineage(dbt_cloud_server, files, connection=connection)

    (job,) = {run.job_id for run in dbt_cloud_server.runs()}
    project = dbt_cloud_server.client().jobs.get(job).project_id
    host = dbt_cloud_server.url.removeprefix("http://")
    assert {name.namespace for name in found.outputs} == {namespace or f"dbt-cloud://{host}/projects/{project}"}
    assert tables(found.outputs) == BUILT


def test_a_connection_of_the_environment_goes_before_that_of_the_project(dbt_cloud_server: DbtCloudServer) -> None:
    """Newer accounts have one for each environment."""
    shown: dict[str, JsonValue] = {
        "id": 1,
        "name": "Own",
        "type": "postgres",
        "hostname": "own.acme.io",
        "port": 1,
        "dbname": "d",
    }
    dbt_cloud_server.inject(
        Fault.answer({"status": {"code": 200}, "data": {"connection": shown}}, path="*/environments/*")
    )
    manifest = step_files("build")["manifest.json"].replace(b'"duckdb"', b'"postgres"')

    found = lineage(dbt_cloud_server, {1: {**step_files("build"), "manifest.json": manifest}})

    assert {name.namespace for name in found.outputs} == {"postgres://own.acme.io:1"}
