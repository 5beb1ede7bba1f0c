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
    """Both triggerers are replaced, one after the other, while six syncs run, and one job of every system."""
    connection_ids = [deployment.new_connection(JobScript.held()) for _ in range(6)]
    run = deployment.start("e2e_mapped", *connection_ids)
    deployment.wait_for_deferred(run, 6)
    tasks = deployment.deferred_on_every_system()

    for name in NAMES:
        triggerers.stop(name)
        triggerers.start(name)
    deployment.finish_jobs(*connection_ids, *(target for _, target in tasks.values()))

    assert deployment.finish(run) == "success"
    assert [deployment.ends(run, each, map_index=index) for index, each in enumerate(connection_ids)] == [ONE_JOB] * 6
    for task_id, (alone, target) in tasks.items():
        assert deployment.finish(alone) == "success", deployment.log(alone, task_id)
        assert deployment.ends(alone, target, task_id) == ONE_JOB


def test_a_triggerer_that_was_asleep_cancels_nothing_of_what_it_lost(
    deployment: Deployment, triggerers: Triggerers
) -> None:
    """SIGSTOP until the tasks have moved, then SIGCONT: Airflow calls `on_kill` on all that it still holds."""
    pairs = [deployment.deferred_on_every_system() for _ in range(2)]
    tasks = [(run, task_id, target) for pair in pairs for task_id, (run, target) in pair.items()]
    holders = [triggerers.wait_for_holder(run, task_id) for run, task_id, _ in tasks]
    holder = holders[0]
    lost = [(run, task_id) for (run, task_id, _), its in zip(tasks, holders, strict=True) if its == holder]

    triggerers[holder].send_to_group(signal.SIGSTOP)
    try:
        triggerers.wait_until_asleep(holder)
        for run, task_id in lost:
            triggerers.wait_for_holder(run, task_id, other_than=holder)
    finally:
        triggerers[holder].send_to_group(signal.SIGCONT)
    for run, task_id in lost:
        deployment.wait_for_log(run, "is not cancelled: its task is deferred and watched elsewhere", task_id)
    assert [deployment.statuses(target) for _, _, target in tasks] == [["running"]] * 4
    deployment.finish_jobs(*(target for _, _, target in tasks))

    assert [deployment.finish(run) for run, _, _ in tasks] == ["success"] * 4
    assert [deployment.ends(run, target, task_id) for run, task_id, target in tasks] == [ONE_JOB] * 4
