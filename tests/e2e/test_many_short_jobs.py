"""The long part: tasks that defer for a moment, which Airflow 3.3 loses if they resume too soon."""

from __future__ import annotations

import pytest

from generated_client.testing import JobScript
from tests.both_sides import Ends
from tests.e2e.deployment import Deployment

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

MANY = 200
LONGEST = 10.0
"""Seconds that the longest of the jobs lasts; the others are evenly between."""


def test_no_task_with_a_short_job_is_lost(deployment: Deployment) -> None:
    """200 deferred tasks at once, jobs of 0 to 10 s, Airflow's default heartbeats: every one succeeds at first try."""
    run_many(deployment)


@pytest.mark.soak
@pytest.mark.parametrize("time", [1, 2, 3])
def test_no_task_with_a_short_job_is_lost_in_any_of_three_runs(deployment: Deployment, time: int) -> None:
    """What is lost by chance shows itself in numbers."""
    run_many(deployment)


def run_many(deployment: Deployment) -> None:
    """Run all of them and look at each."""
    connection_ids = [
        deployment.new_connection(JobScript.success(running=LONGEST * number / (MANY - 1))) for number in range(MANY)
    ]

    run = deployment.start("e2e_mapped", *connection_ids)

    assert deployment.finish(run, seconds=900) == "success"
    syncs = sorted(
        (task for task in deployment.airflow.api.tasks(run) if task.task_id == "sync"), key=lambda task: task.map_index
    )
    assert [task.try_number for task in syncs] == [1] * MANY
    ends = [
        Ends.of(str(task.state), deployment.airbyte, connection_id)
        for task, connection_id in zip(syncs, connection_ids, strict=True)
    ]
    assert ends == [Ends("success", posts=1, deletes=0, jobs="succeeded")] * MANY
