"""The long part: two triggerers, one of which goes while it waits for jobs."""

from __future__ import annotations

import signal

import pytest

from generated_client.testing import JobScript
from tests.both_sides import Ends
from tests.e2e.deployment import Deployment
from tests.e2e.triggerers import NAMES, Triggerers

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

ONE_JOB = Ends("success", posts=1, deletes=0, jobs="succeeded")


def test_a_triggerer_that_is_shut_down_hands_its_task_over(deployment: Deployment, triggerers: Triggerers) -> None:
    """SIGTERM: the other one goes on with the same job."""
    connection_id = deployment.new_connection(JobScript.held())
    run = deployment.start("e2e_deferrable", connection_id)
    deployment.wait_until_deferred(run)
    holder = triggerers.wait_for_holder(run)

    triggerers.stop(holder)
    assert triggerers.wait_for_holder(run, other_than=holder) in NAMES
    deployment.wait_until_deferred(run)
    deployment.airbyte.finish_job(deployment.job_id(run))

    assert deployment.finish(run) == "success", deployment.log(run)
    assert deployment.ends(run, connection_id) == ONE_JOB


def test_a_triggerer_that_is_killed_loses_its_tasks_to_the_other(
    deployment: Deployment, triggerers: Triggerers
) -> None:
    """SIGKILL: Airflow finds it dead after half a minute, and the other one goes on with the same jobs."""
    tasks = deployment.deferred_on_every_system()
    holders = {task_id: triggerers.wait_for_holder(run, task_id) for task_id, (run, _) in tasks.items()}
    killed = holders["run"]

    triggerers[killed].send_to_group(signal.SIGKILL)
    triggerers.stop(killed)
    for task_id, (run, _) in tasks.items():
        if holders[task_id] == killed:
            triggerers.wait_for_holder(run, task_id, other_than=killed)
        deployment.wait_until_deferred(run, task_id)
    deployment.finish_jobs(*(target for _, target in tasks.values()))

    for task_id, (run, target) in tasks.items():
        assert deployment.finish(run) == "success", deployment.log(run, task_id)
        assert deployment.ends(run, target, task_id) == ONE_JOB


def test_a_rolling_restart_moves_the_tasks_twice_and_cancels_nothing(
    deployment: Deployment, triggerers: Triggerers
) -> None:
    """Both triggerers are replaced, one after the other, while six jobs run."""
    connection_ids = [deployment.new_connection(JobScript.held()) for _ in range(6)]
    run = deployment.start("e2e_mapped", *connection_ids)
    deployment.wait_for_deferred(run, 6)

    for name in NAMES:
        triggerers.stop(name)
        triggerers.start(name)
    for connection_id in connection_ids:
        (job,) = deployment.airbyte.jobs(connection_id)
        deployment.airbyte.finish_job(job.job_id)

    assert deployment.finish(run) == "success"
    assert [deployment.ends(run, each, map_index=index) for index, each in enumerate(connection_ids)] == [ONE_JOB] * 6


def test_a_triggerer_that_was_asleep_cancels_nothing_of_what_it_lost(
    deployment: Deployment, triggerers: Triggerers
) -> None:
    """SIGSTOP until the tasks have moved, then SIGCONT: Airflow calls `on_kill` on all that it still holds."""
    connection_ids = [deployment.new_connection(JobScript.held()) for _ in range(4)]
    runs = [deployment.start("e2e_deferrable", each) for each in connection_ids]
    for run in runs:
        deployment.wait_until_deferred(run)
    holder = triggerers.wait_for_holder(runs[0])
    lost = [run for run in runs if triggerers.holder(run) == holder]

    triggerers[holder].send_to_group(signal.SIGSTOP)
    try:
        triggerers.wait_until_asleep(holder)
        for run in lost:
            triggerers.wait_for_holder(run, other_than=holder)
    finally:
        triggerers[holder].send_to_group(signal.SIGCONT)
    for run in lost:
        deployment.wait_for_log(run, "is not cancelled: its task is deferred and watched elsewhere")
    assert [deployment.statuses(each) for each in connection_ids] == [["running"]] * 4
    for run in runs:
        deployment.airbyte.finish_job(deployment.job_id(run))

    assert [deployment.finish(run) for run in runs] == ["success"] * 4
    assert [deployment.ends(*each) for each in zip(runs, connection_ids, strict=True)] == [ONE_JOB] * 4
