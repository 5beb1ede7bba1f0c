"""The short part on a real Airflow: one run each of what users write most."""

from __future__ import annotations

import pytest

from generated_client.testing import JobScript
from tests.e2e.deployment import PATIENCE, Deployment
from tests.remote_server import Life
from waiting import wait_until

pytestmark = pytest.mark.airflow


def test_the_readmes_dag_runs_as_it_stands(deployment: Deployment) -> None:
    """The first DAG that a newcomer copies is scheduled by Airflow and succeeds."""
    api = deployment.airflow.api
    (run,) = wait_until(lambda: api.runs("orders") or None, seconds=PATIENCE, otherwise=lambda: "nothing was scheduled")

    assert deployment.finish(run) == "success", deployment.log(run, "sync_orders")
    job = deployment.airbyte.job(deployment.job_id(run, "sync_orders"))
    assert job.status == "succeeded"
    assert deployment.xcom(run, task_id="sync_orders") == job.job_id


def test_a_deferred_sync_returns_the_job_and_shows_its_facts(deployment: Deployment) -> None:
    """XCom and link button say what was moved and where to look."""
    connection_id = deployment.new_connection(JobScript.success(running=2.0, rows=42))

    run = deployment.start("e2e_deferrable", connection_id)

    assert deployment.finish(run) == "success", deployment.log(run)
    (job,) = deployment.airbyte.jobs(connection_id)
    assert deployment.xcom(run) == job.job_id
    facts = deployment.xcom(run, "job")
    assert isinstance(facts, dict)
    assert (facts["id"], facts["status"], facts["rows"]) == (job.job_id, "succeeded", 42)
    assert deployment.xcom(run, "job_url") == facts["url"]
    assert deployment.airflow.api.links(run, "sync") == {"Airbyte job": facts["url"]}


def test_a_deferred_run_of_dbt_cloud_returns_the_run_and_shows_its_facts(deployment: Deployment) -> None:
    """The same of the second system, by the names that its users know."""
    target = deployment.new_target("dbt_cloud", Life.success(running=2.0))

    run = deployment.start("e2e_dbt_cloud", target)

    assert deployment.finish(run) == "success", deployment.log(run, "run")
    (job,) = deployment.dbt_cloud.runs(int(target))
    assert deployment.xcom(run, task_id="run") == job.run_id
    assert deployment.xcom(run, "job_run_id", "run") == job.run_id
    facts, url = (deployment.xcom(run, key, "run") for key in ("job", "job_run_url"))
    assert isinstance(facts, dict)
    assert (facts["id"], facts["status"], facts["url"]) == (job.run_id, "success", url)
    assert deployment.airflow.api.links(run, "run") == {"Monitor Job Run": url}


@pytest.mark.e2e
def test_sensors_of_every_kind_follow_an_asynchronous_sync(deployment: Deployment) -> None:
    """The id arrives by XCom; deferred, poking and rescheduling sensors all see the end of the one job."""
    connection_id = deployment.new_connection(JobScript.success(running=8.0))

    run = deployment.start("e2e_asynchronous", connection_id)

    assert deployment.finish(run) == "success"
    assert deployment.statuses(connection_id) == ["succeeded"]


def test_a_job_that_fails_fails_the_task_and_nothing_is_cancelled(deployment: Deployment) -> None:
    """The task's error names the job; the job's own end stands."""
    connection_id = deployment.new_connection(JobScript.failure(running=1.0))

    run = deployment.start("e2e_deferrable", connection_id)

    assert deployment.finish(run) == "failed"
    assert deployment.statuses(connection_id) == ["failed"]
    log = deployment.log(run)
    assert "JobFailedError" in log
    assert f"{deployment.job_id(run)} has failed" in log
