"""The long part: deadlines of deferred tasks for which no worker has a place."""

from __future__ import annotations

import pytest

from tests.both_sides import Ends
from tests.e2e.deployment import PATIENCE, Deployment
from tests.remote_server import SYSTEMS, Life

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
    targets = {
        f"{system}_{clock}": deployment.new_target(system, Life.held()) for system in SYSTEMS for clock in EARLIER
    }
    run = deployment.start("e2e_crowded", *targets.values())

    for target in targets.values():
        deployment.wait_for_statuses(target, "cancelled", seconds=PATIENCE + DEADLINE)
    for task_id in targets:
        api.wait_for_task(run, task_id, {"scheduled"}, seconds=PATIENCE)
    assert [task.state for task in api.tasks(run) if task.task_id.startswith("stay")] == ["running"] * 2
    (deployment.airflow.home / run.dag_run_id).touch()

    assert deployment.finish(run) == "failed"
    for task_id, target in targets.items():
        assert deployment.ends(run, target, task_id) == Ends("failed", posts=1, deletes=1, jobs="cancelled")
        assert "TimeoutError" in deployment.log(run, task_id)
        asked, cancelled = moments(deployment, target)
        earlier = EARLIER[task_id.rpartition("_")[2]]
        assert DEADLINE - earlier <= cancelled - asked <= DEADLINE + POLL_INTERVAL + SLACK


def moments(deployment: Deployment, target: str) -> tuple[float, float]:
    """When the server was asked for the target's only job, and when it was asked to cancel it."""
    remote = deployment.remote(target)
    (job,) = remote.jobs(target)
    (asked,), (cancelled,) = remote.starts(target), remote.cancels([job.job_id])
    return asked.at, cancelled.at
