"""The long part: users end deferred tasks while two triggerers could have them."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from generated_client.testing import JobScript
from tests.both_sides import Ends
from tests.e2e.deployment import PATIENCE, Deployment
from tests.e2e.triggerers import Triggerers

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

MANY = 20
UNTOUCHED = Ends("success", posts=1, deletes=0, jobs="succeeded")


@pytest.mark.parametrize("state", ["failed", "success"])
def test_a_marked_task_cancels_its_job_once(
    deployment: Deployment, triggerers: Triggerers, state: Literal["failed", "success"]
) -> None:
    """The triggerer that has it does, and no other."""
    mine, neighbour = (deployment.new_connection(JobScript.held()) for _ in range(2))
    runs = [deployment.start("e2e_deferrable", each) for each in (mine, neighbour)]
    for run in runs:
        deployment.wait_until_deferred(run)

    deployment.airflow.api.set_task_state(runs[0], "sync", state)
    deployment.wait_for_statuses(mine, "cancelled")
    deployment.airbyte.finish_job(deployment.job_id(runs[1]))

    assert [deployment.finish(run) for run in runs] == [state, "success"]
    assert deployment.ends(runs[0], mine) == Ends(state, posts=1, deletes=1, jobs="cancelled")
    assert deployment.ends(runs[1], neighbour) == UNTOUCHED


def test_a_cleared_task_ends_its_job_and_starts_another(deployment: Deployment, triggerers: Triggerers) -> None:
    """Worker and triggerer both want the old job's end; neither touches the new one."""
    connection_id = deployment.new_connection(JobScript.held(), JobScript.held())
    run = deployment.start("e2e_deferrable", connection_id)
    deployment.wait_until_deferred(run)

    deployment.airflow.api.clear(run, ["sync"])
    deployment.wait_for_statuses(connection_id, "cancelled", "running", seconds=PATIENCE)
    deployment.wait_until_deferred(run)
    deployment.airbyte.finish_job(deployment.job_id(run))

    assert deployment.finish(run) == "success", deployment.log(run, try_number=2)
    ends = deployment.ends(run, connection_id)
    assert replace(ends, deletes=1) == Ends("success", posts=2, deletes=1, jobs="cancelled, succeeded")
    assert ends.deletes <= 2


def test_many_tasks_failed_at_once_cancel_a_job_each(deployment: Deployment, triggerers: Triggerers) -> None:
    """The run is failed: 20 jobs, 20 cancels, and none of a neighbour's."""
    connection_ids = [deployment.new_connection(JobScript.held()) for _ in range(MANY)]
    neighbour = deployment.new_connection(JobScript.held())
    other = deployment.start("e2e_deferrable", neighbour)
    run = deployment.start("e2e_mapped", *connection_ids)
    deployment.wait_until_deferred(other)
    deployment.wait_for_deferred(run, MANY, seconds=2 * PATIENCE)
    deployment.wait_for_triggers(run, MANY)

    deployment.airflow.api.set_run_state(run, "failed")
    for connection_id in connection_ids:
        deployment.wait_for_statuses(connection_id, "cancelled", seconds=PATIENCE)
    deployment.airbyte.finish_job(deployment.job_id(other))

    assert deployment.finish(other) == "success"
    ends = [deployment.ends(run, each, map_index=index) for index, each in enumerate(connection_ids)]
    assert ends == [Ends("failed", posts=1, deletes=1, jobs="cancelled")] * MANY
    assert deployment.ends(other, neighbour) == UNTOUCHED
