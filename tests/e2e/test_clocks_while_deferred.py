"""The long part: deadlines of deferred tasks for which no worker has a place."""

from __future__ import annotations

import pytest

from generated_client.testing import JobScript
from tests.both_sides import Ends
from tests.e2e.deployment import PATIENCE, Deployment

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

DEADLINE, POLL_INTERVAL = 40.0, 2.0
"""As in dags/crowded.py."""

SLACK = 4.0
"""Seconds for the requests themselves, on a machine with little to spare."""

EARLIER = {"impatient": 0.0, "bounded": 10.0}
"""Seconds by which a clock may be ahead of the request at the server: execution_timeout starts with the task."""


def test_both_deadlines_hold_while_every_worker_is_busy(deployment: Deployment) -> None:
    """The triggerer cancels at the deadline, within a poll; the tasks learn of it as soon as there is a place."""
    api = deployment.airflow.api
    api.add_pool("narrow", slots=2)
    impatient, bounded = (deployment.new_connection(JobScript.held()) for _ in range(2))
    run = deployment.start("e2e_crowded", impatient, bounded)

    deployment.wait_for_statuses(impatient, "cancelled", seconds=PATIENCE + DEADLINE)
    deployment.wait_for_statuses(bounded, "cancelled", seconds=PATIENCE)
    for task_id in ("impatient", "bounded"):
        api.wait_for_task(run, task_id, {"scheduled"}, seconds=PATIENCE)
    assert [task.state for task in api.tasks(run) if task.task_id.startswith("stay")] == ["running"] * 2
    (deployment.airflow.home / run.dag_run_id).touch()

    assert deployment.finish(run) == "failed"
    for task_id, connection_id in (("impatient", impatient), ("bounded", bounded)):
        assert deployment.ends(run, connection_id, task_id) == Ends("failed", posts=1, deletes=1, jobs="cancelled")
        assert "JobTimeoutError" in deployment.log(run, task_id)
        asked, cancelled = moments(deployment, connection_id)
        assert DEADLINE - EARLIER[task_id] <= cancelled - asked <= DEADLINE + POLL_INTERVAL + SLACK


def moments(deployment: Deployment, connection_id: str) -> tuple[float, float]:
    """When the server was asked for the connection's only job, and when it was asked to cancel it."""
    requests = deployment.airbyte.requests
    (job,) = deployment.airbyte.jobs(connection_id)
    asked = requests.assert_called("POST", "/jobs", body={"connectionId": connection_id}, times=1)
    return asked.at, requests.assert_called("DELETE", f"/jobs/{job.job_id}", times=1).at
