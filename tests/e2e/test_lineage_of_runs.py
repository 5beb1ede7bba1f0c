"""The long part: what OpenLineage is told of a dbt Cloud run and of all that dbt has done in it, on a real Airflow."""

from __future__ import annotations

import pytest

from generated_client.testing.dbt_cloud.script import RunScript
from tests.airflow_integration.dbt_files import step_files
from tests.e2e.deployment import Deployment
from tests.e2e.lineage_events import events_within
from tests.e2e.test_lineage_of_syncs import wait_for_end

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

PLACE = "duckdb:///data/shop.duckdb"
EDGES = {
    ("shop.raw.orders", "shop.main.orders"),
    ("shop.main.orders", "shop.main.customers"),
    ("shop.main.orders", "shop.main.revenue"),
    ("shop.main.countries", "shop.main.revenue"),
    ("shop.main.customers", "shop.main_main.customers_history"),
    ("shop.main_main.customers_history", "shop.main.loyal"),
}


def new_job(deployment: Deployment, script: RunScript) -> str:
    """A dbt Cloud job whose next run follows *script*."""
    job = deployment.dbt_cloud.add_job("lineage", connection={"type": "duckdb", "path": "/data/shop.duckdb"})
    deployment.dbt_cloud.script(job, script)
    return str(job.job_id)


def test_a_run_tells_what_each_model_has_read_and_written(deployment: Deployment) -> None:
    """Right after a deferral; steps of the run's own, with dots; three storeys up to the DAG's run."""
    files = {1: step_files("seed"), 2: step_files("build", catalog=True)}
    run = deployment.start("e2e_lineage_run_deferred", new_job(deployment, RunScript.success(step_artifacts=files)))
    assert deployment.finish(run) == "success", deployment.log(run, "build")

    task = wait_for_end(deployment, run, "build")
    first, *nodes, last = events_within(deployment.airflow.home, task)

    assert (task.kind, first.kind, last.kind) == ("COMPLETE", "START", "COMPLETE")
    assert first.run_id == last.run_id
    assert first.parent == last.parent == task.run_id
    assert {node.parent for node in nodes} == {first.run_id}
    assert len({event.root for event in (task, first, *nodes)}) == 1
    ends = [node for node in nodes if node.kind == "COMPLETE"]
    assert {(read, written) for node in ends for _, read in node.inputs for _, written in node.outputs} == EDGES
    assert {place for node in nodes for place, _ in [*node.inputs, *node.outputs]} == {PLACE}
    assert task.inputs == [(PLACE, "shop.raw.orders")]
    assert {name for _, name in task.outputs} == {written for _, written in EDGES} | {"shop.main.countries"}
    assert task.facets["dbt_cloud_job"]["id"] == deployment.xcom(run, "job_run_id", "build")


def test_a_run_that_fails_tells_which_model_has(deployment: Deployment) -> None:
    """What was built before it is told as built."""
    script = RunScript.error(failed_step=2, step_artifacts={2: step_files("build_fails")})
    run = deployment.start("e2e_lineage_run_waiting", new_job(deployment, script))
    assert deployment.finish(run) == "failed"

    task = wait_for_end(deployment, run, "build")
    told = events_within(deployment.airflow.home, task)

    assert task.kind == "FAIL"
    failed = [event.job for event in told if event.kind == "FAIL"]
    assert failed == ["shop.main.shop.revenue.build.run", f"dbt-cloud-job-{task.facets['dbt_cloud_job']['job_id']}"]
    assert "shop.main.revenue" not in {name for _, name in task.outputs}
    assert "It ended in Invoke dbt with" in deployment.log(run, "build")
