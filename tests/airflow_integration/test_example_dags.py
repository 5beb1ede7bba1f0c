"""The DAGs that come with the package, run by Airflow itself (`dag.test()` on SQLite)."""

from pathlib import Path

import pytest
from airflow.sdk import DAG

import airflow_integration
from generated_client.testing import AirbyteServer, DbtCloudServer, RunScript
from tests.airflow_integration.dag_runs import load, run_to_the_end

EXAMPLES = Path(airflow_integration.__path__[0]) / "example_dags"
TO_RUN = Path(__file__).parent / "dags" / "examples.py"

# Airflow's own API server, which `dag.test()` runs inside this process, is told that its test client is obsolete.
pytestmark = pytest.mark.filterwarnings("ignore:.*starlette.testclient")


@pytest.mark.parametrize(
    ("name", "tasks"),
    [
        ("example_airbyte_every_connection", ["connections", "sync"]),
        ("example_airbyte_sync", ["sync_deferrable", "start_second_sync", "wait_for_second_sync", "report"]),
        ("example_airbyte_to_dbt", ["sync_orders", "build_marts", "report"]),
        ("example_dbt_cloud", ["run_deferrable", "start_tests", "wait_for_tests", "fetch_results", "report"]),
    ],
)
def test_an_example_is_sound(name: str, tasks: list[str]) -> None:
    """It imports, bears the name of its file, and its tasks come in the order that its text tells."""
    example: DAG = vars(load(EXAMPLES / f"{name}.py"))["dag"]

    assert example.dag_id == name
    assert list(example.task_dict) == tasks
    assert {file.stem for file in EXAMPLES.glob("example_*.py")} == {
        "example_airbyte_every_connection",
        "example_airbyte_sync",
        "example_airbyte_to_dbt",
        "example_dbt_cloud",
    }


def test_the_example_of_mapping_syncs_every_connection_with_the_tag(
    airflow_database: Path, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """One task for each connection, called by its name; others are left alone."""
    nightly = airbyte_server.add_tag("nightly")
    wanted = [airbyte_server.add_connection(name, tags=[nightly]) for name in ("invoices", "parcels")]
    airbyte_server.add_connection("sleeping", tags=[nightly], status="inactive")

    tasks = run_to_the_end(TO_RUN, "every_connection", {})

    assert {str(task.state) for task in tasks} == {"success"}
    assert sorted(str(task.rendered_map_index) for task in tasks if task.task_id == "sync") == ["invoices", "parcels"]
    assert {job.connection_id for job in airbyte_server.jobs()} == {each.connection_id for each in wanted}


@pytest.fixture
def dbt(dbt_cloud_default: DbtCloudServer) -> DbtCloudServer:
    """A stand-in dbt Cloud that Airflow's connection `dbt_cloud_default` leads to."""
    return dbt_cloud_default


def test_the_example_of_both_systems_finds_connection_and_job_by_name(
    airflow_database: Path, connection_id: str, airbyte_server: AirbyteServer, dbt: DbtCloudServer
) -> None:
    """The sync comes first; the job of another environment is left alone."""
    other, job = (dbt.add_job("Build the marts", environment=name) for name in ("Staging", "Production"))

    tasks = run_to_the_end(TO_RUN, "to_dbt", {})

    assert {str(task.state) for task in tasks} == {"success"}
    (sync,), (run,) = airbyte_server.jobs(connection_id), dbt.runs(job)
    assert sync.updated_at <= run.created_at
    assert dbt.runs(other) == []


def test_the_example_of_dbt_cloud_starts_two_runs(
    airflow_database: Path, dbt: DbtCloudServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second of other commands; its results are in a file afterwards."""
    monkeypatch.chdir(tmp_path)
    job = dbt.add_job()
    dbt.script(job, RunScript.success(), RunScript.success(artifacts={"run_results.json": b"{}"}))

    tasks = run_to_the_end(TO_RUN, "dbt_cloud", {"job_id": job.job_id})

    assert {str(task.state) for task in tasks} == {"success"}
    built, tested = dbt.runs(job)
    assert (built.steps, tested.steps) == (("dbt build",), ("dbt test",))
    assert (tmp_path / f"{tested.run_id}_run_results.json").read_bytes() == b"{}"
