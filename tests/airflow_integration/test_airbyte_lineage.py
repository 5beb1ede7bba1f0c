"""Lineage: what a sync reads and writes, by the names that everybody else gives it."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias
from uuid import uuid4

import pytest
from openlineage.client import OpenLineageClient
from openlineage.client.event_v2 import Job, Run, RunEvent, RunState
from openlineage.client.transport.file import FileConfig, FileTransport

from airflow_integration.airbyte.lineage import lineage_of
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.errors import JobFailedError
from airflow_integration.remote_job.telling.lineage import DatasetName
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.fake_airflow import FakeTask

Emit: TypeAlias = Callable[..., dict[str, Any]]

SERVER = "https://airbyte.example.com/api/public/v1"
DATABASE = {"host": "db.example.com", "port": 5433, "database": "shop"}
SNOWFLAKE = {"database": "SHOP", "schema": "RAW"}


def names(kind: str, configuration: dict[str, object], namespace: str | None = "sales") -> DatasetName:
    """What the stream `orders` is called in a source of some kind."""
    stream = {"name": "orders", "namespace": namespace}
    source = {"sourceId": "s-1", "sourceType": kind, "configuration": configuration}
    connection = {"configurations": {"streams": [stream]}, "namespaceDefinition": "source"}
    (found,) = lineage_of(connection, source, {}, server=SERVER).inputs
    return found


@pytest.mark.parametrize(
    ("kind", "configuration", "namespace", "name"),
    [
        ("postgres", DATABASE, "postgres://db.example.com:5433", "shop.sales.orders"),
        ("postgres", {"host": "h", "database": "d"}, "postgres://h:5432", "d.sales.orders"),
        ("mysql", DATABASE, "mysql://db.example.com:5433", "sales.orders"),
        ("mssql", DATABASE, "mssql://db.example.com:5433", "shop.sales.orders"),
        (
            "redshift",
            {**DATABASE, "host": "dw.abc123.eu-west-1.redshift.amazonaws.com", "port": 5439},
            "redshift://dw.eu-west-1:5439",
            "shop.sales.orders",
        ),
        (
            "snowflake",
            {**SNOWFLAKE, "host": "org-acme.snowflakecomputing.com"},
            "snowflake://org-acme",
            "SHOP.sales.orders",
        ),
        (
            "snowflake",
            {**SNOWFLAKE, "host": "xy1.eu-west-1.snowflakecomputing.com"},
            "snowflake://xy1.eu-west-1.aws",
            "SHOP.sales.orders",
        ),
        (
            "snowflake",
            {**SNOWFLAKE, "host": "xy1.snowflakecomputing.com"},
            "snowflake://xy1.us-west-1.aws",
            "SHOP.sales.orders",
        ),
        ("bigquery", {"project_id": "acme", "dataset_id": "raw"}, "bigquery", "acme.sales.orders"),
        ("s3", {"s3_bucket_name": "lake", "s3_bucket_path": "/raw/"}, "s3://lake", "raw/sales/orders"),
        ("gcs", {"gcs_bucket_name": "lake", "gcs_bucket_path": "raw"}, "gs://lake", "raw/sales/orders"),
        ("duckdb", {"destination_path": "/data/shop.duckdb"}, "duckdb:///data/shop.duckdb", "shop.sales.orders"),
        ("sqlite", {"destination_path": "/data/shop.db"}, "sqlite:///data/shop.db", "orders"),
        ("faker", {"count": 10}, "airbyte://airbyte.example.com", "sources/s-1.sales.orders"),
        ("postgres", {"host": "h"}, "airbyte://airbyte.example.com", "sources/s-1.sales.orders"),
    ],
)
def test_datasets_are_named_as_openlineage_names_them(
    kind: str, configuration: dict[str, object], namespace: str, name: str
) -> None:
    """Else no tool finds that two jobs speak of the same table."""
    assert names(kind, configuration) == DatasetName(namespace, name)


@pytest.mark.parametrize(
    ("kind", "configuration", "name"),
    [
        ("postgres", DATABASE, "shop.public.orders"),
        ("mysql", DATABASE, "shop.orders"),
        ("snowflake", {**SNOWFLAKE, "host": "a-b.snowflakecomputing.com"}, "SHOP.RAW.orders"),
        ("bigquery", {"project_id": "acme", "dataset_id": "raw"}, "acme.raw.orders"),
        ("duckdb", {"destination_path": "shop.duckdb"}, "shop.main.orders"),
    ],
)
def test_a_stream_without_a_namespace_stands_in_the_default_one(
    kind: str, configuration: dict[str, object], name: str
) -> None:
    """The schema of the configuration, else the database's own."""
    assert names(kind, configuration, namespace=None).name == name


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"namespaceDefinition": "source"}, "shop.sales.orders"),
        ({"namespaceDefinition": "destination"}, "shop.landing.orders"),
        (
            {"namespaceDefinition": "custom_format", "namespaceFormat": "raw_${SOURCE_NAMESPACE}"},
            "shop.raw_sales.orders",
        ),
        ({}, "shop.landing.orders"),
        ({"namespaceDefinition": "source", "prefix": "ab_"}, "shop.sales.ab_orders"),
    ],
)
def test_the_connection_says_where_a_stream_lands(settings: dict[str, str], name: str) -> None:
    """By its namespace rule and its prefix."""
    connection = {"configurations": {"streams": [{"name": "orders", "namespace": "sales"}]}, **settings}
    destination = {"destinationType": "postgres", "configuration": {**DATABASE, "schema": "landing"}}

    (output,) = lineage_of(connection, {}, destination, server=SERVER).outputs

    assert output.name == name


ODD: list[dict[str, object]] = [{}, {"configurations": None}, {"configurations": {"streams": ["orders", {"name": 7}]}}]


@pytest.mark.parametrize("connection", ODD)
def test_what_cannot_be_told_is_left_out(connection: dict[str, object]) -> None:
    """An odd answer is no error."""
    assert lineage_of(connection, {}, {}, server=SERVER).inputs == ()


@pytest.fixture
def orders(airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """A connection from Postgres to Snowflake."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", airbyte_server.airflow_connection)
    source = {"sourceType": "postgres", **DATABASE, "password": "hunter2"}
    destination = {"destinationType": "snowflake", **SNOWFLAKE, "host": "org-acme.snowflakecomputing.com"}
    streams = [{"name": "orders", "namespace": "sales"}]
    return airbyte_server.add_connection(
        "orders", source=source, destination=destination, streams=streams
    ).connection_id


@pytest.fixture
def emit(tmp_path: Path) -> Emit:
    """Take the lineage of a task that has run as Airflow's OpenLineage provider does, and write the event to a file."""

    def run(task: FakeTask, operator: AirbyteTriggerSyncOperator, *, failed: bool = False) -> dict[str, Any]:
        extractor: Any = import_module("airflow.providers.openlineage.extractors.base").DefaultExtractor(operator)
        lineage = extractor.extract_on_failure(task) if failed else extractor.extract_on_complete(task)
        event = RunEvent(
            eventTime=datetime.now(UTC).isoformat(),
            eventType=RunState.FAIL if failed else RunState.COMPLETE,
            run=Run(str(uuid4()), facets=lineage.run_facets),
            job=Job("airflow", "dag.sync", facets=lineage.job_facets),
            inputs=lineage.inputs,
            outputs=lineage.outputs,
            producer="tests",
        )
        file = tmp_path / "events"
        OpenLineageClient(transport=FileTransport(FileConfig(str(file), append=True))).emit(event)
        written: dict[str, Any] = json.loads(file.read_text())
        return written

    return run


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_airflow_s_openlineage_provider_understands_the_operator(
    deferrable: bool, orders: str, airbyte_server: AirbyteServer, emit: Emit
) -> None:
    """After a deferral too, when the operator is a new object."""
    airbyte_server.script(orders, JobScript.success(running=0.1, rows=42))
    made: list[AirbyteTriggerSyncOperator] = []

    def make() -> AirbyteTriggerSyncOperator:
        made.append(sync(orders, deferrable=deferrable))
        return made[-1]

    task = FakeTask()
    task.run(make)
    told = emit(task, made[-1])

    assert [(each["namespace"], each["name"]) for each in told["inputs"]] == [
        ("postgres://db.example.com:5433", "shop.sales.orders")
    ]
    assert [(each["namespace"], each["name"]) for each in told["outputs"]] == [
        ("snowflake://org-acme", "SHOP.RAW.orders")
    ]
    facets = told["run"]["facets"]
    assert facets["externalQuery"]["externalQueryId"] == "1"
    assert (facets["airbyte_job"]["id"], facets["airbyte_job"]["rows"]) == (1, 42)
    assert facets["airbyte_job"]["url"] == task.xcoms["job_url"]
    assert "hunter2" not in json.dumps(told)


def sync(connection_id: str, *, deferrable: bool = False) -> AirbyteTriggerSyncOperator:
    """The operator."""
    return AirbyteTriggerSyncOperator(
        task_id="sync", connection_id=connection_id, wait_seconds=0.1, deferrable=deferrable
    )


def test_a_failed_sync_has_a_lineage_too(orders: str, airbyte_server: AirbyteServer, emit: Emit) -> None:
    """It may have written before it failed."""
    airbyte_server.script(orders, JobScript.failure(running=0.1))
    task, operator = FakeTask(), sync(orders)
    with pytest.raises(JobFailedError):
        task.run(lambda: operator)

    assert emit(task, operator, failed=True)["outputs"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault.html_error(502, method="GET", path="/sources/*", times=None),
        Fault.slow(30, method="GET", path="/sources/*", times=None),
    ],
    ids=["refuses", "hangs"],
)
def test_a_lineage_that_cannot_be_had_costs_seconds_and_no_task(
    fault: Fault, orders: str, airbyte_server: AirbyteServer, emit: Emit
) -> None:
    """The job is told all the same, before Airflow's provider loses its patience after 10 seconds."""
    task, operator = FakeTask(), sync(orders)
    task.run(lambda: operator)
    airbyte_server.inject(fault)

    began = time.monotonic()
    told = emit(task, operator)

    assert time.monotonic() - began < 9
    assert (told["inputs"], told["outputs"], told["run"]["facets"]["airbyte_job"]["id"]) == ([], [], 1)


def test_lineage_fails_no_task(orders: str, airbyte_server: AirbyteServer) -> None:
    """The server does not even tell of the job: then there is none."""
    task, operator = FakeTask(), sync(orders)
    task.run(lambda: operator)
    airbyte_server.inject(Fault.html_error(502, method="GET", path="/jobs/*"))

    assert operator.get_openlineage_facets_on_complete(task) is None


def test_a_task_without_a_job_has_no_lineage(orders: str) -> None:
    """Nothing was started."""
    assert sync(orders).get_openlineage_facets_on_complete(None) is None
