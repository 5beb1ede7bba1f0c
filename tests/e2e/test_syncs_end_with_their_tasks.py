"""The long part: what happens to the remote job when a task is ended, cleared, moved or out of time."""

from __future__ import annotations

from typing import Literal

import pytest

from generated_client.testing import JobScript
from tests.e2e.deployment import Deployment
from tests.remote_server import SYSTEMS

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

ENDLESS = JobScript.held()


@pytest.mark.parametrize("state", ["failed", "success"])
def test_marking_a_deferred_task_cancels_its_job(deployment: Deployment, state: Literal["failed", "success"]) -> None:
    """Nobody waits for the job any more, so it does not run on; nor does a run of dbt Cloud."""
    tasks = deployment.deferred_on_every_system()

    for task_id, (run, _) in tasks.items():
        deployment.airflow.api.set_task_state(run, task_id, state)

    for task_id, (run, target) in tasks.items():
        deployment.wait_for_statuses(target, "cancelled")
        assert deployment.airflow.api.task(run, task_id).state == state


def test_failing_the_whole_run_cancels_the_job(deployment: Deployment) -> None:
    """Marking the run is as good as marking its task."""
    connection_id = deployment.new_connection(ENDLESS)
    run = deployment.start("e2e_deferrable", connection_id)
    deployment.wait_until_deferred(run)

    deployment.airflow.api.set_run_state(run, "failed")

    deployment.wait_for_statuses(connection_id, "cancelled")


def test_a_restarted_triggerer_goes_on_with_the_same_job(deployment: Deployment) -> None:
    """An upgrade of Airflow is no reason to cancel anything."""
    connection_id = deployment.new_connection(ENDLESS)
    run = deployment.start("e2e_deferrable", connection_id)
    deployment.wait_until_deferred(run)

    deployment.airflow.stop_component("triggerer")
    assert deployment.statuses(connection_id) == ["running"]
    deployment.airflow.start_component("triggerer")
    deployment.wait_until_deferred(run)
    deployment.airbyte.finish_job(deployment.job_id(run))

    assert deployment.finish(run) == "success", deployment.log(run)
    assert deployment.statuses(connection_id) == ["succeeded"]


@pytest.mark.parametrize("dag_id", ["e2e_impatient", "e2e_bounded"])
def test_a_deadline_holds_while_deferred_and_cancels(deployment: Deployment, dag_id: str) -> None:
    """Both `timeout` and `execution_timeout` end the task and its job, and say "timeout"."""
    connection_id = deployment.new_connection(ENDLESS)

    run = deployment.start(dag_id, connection_id)

    assert deployment.finish(run) == "failed"
    deployment.wait_for_statuses(connection_id, "cancelled")
    log = deployment.log(run)
    assert "JobTimeoutError" in log
    assert "timeout" in log


def test_a_retry_starts_a_new_job_and_the_cleanup_runs(deployment: Deployment) -> None:
    """A failed job is not adopted by the next try; an all-done task follows whatever happened."""
    connection_id = deployment.new_connection(JobScript.failure(running=0.5), JobScript.success(running=0.5))

    run = deployment.start("e2e_retrying", connection_id)

    assert deployment.finish(run, seconds=180) == "success", deployment.log(run, try_number=2)
    assert deployment.statuses(connection_id) == ["failed", "succeeded"]
    assert deployment.xcom(run, task_id="tidy_up") == "tidy"


def test_no_secret_is_written_anywhere(deployment: Deployment) -> None:
    """Neither Airflow's logs nor its database hold client secret or token, after all that was run."""
    sync, build = (deployment.new_target(system) for system in SYSTEMS)
    runs = [deployment.start("e2e_deferrable", sync), deployment.start("e2e_dbt_cloud", build)]
    assert [deployment.finish(run) for run in runs] == ["success", "success"]
    secrets = [deployment.airbyte.client_secret.encode(), deployment.dbt_cloud.token.encode()]

    written = [(file, file.read_bytes()) for file in deployment.airflow.home.rglob("*") if file.is_file()]

    assert [file for file, text in written for secret in secrets if secret in text] == []
