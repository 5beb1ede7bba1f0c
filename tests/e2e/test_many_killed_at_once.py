"""Twenty tasks that are ended in the same moment, most of them deferred, beside twenty jobs of other people."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.both_sides import Ends
from tests.e2e.plays import Played, Plays
from tests.e2e.stage import PATIENCE, Stage
from tests.remote_server import SYSTEMS, Life
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

PLAYS = Plays()
played = PLAYS.fixture()
WAITING, DEFERRED = 3, 17
"""Airflow has eight places for tasks on workers here, and both systems play at the same time."""


@pytest.mark.parametrize("scenario", PLAYS.rows)
def test_many_tasks_can_be_killed_at_once(scenario: str, played: Played) -> None:
    """Every job of theirs is cancelled, and nobody else's."""
    assert played.ends(scenario) == PLAYS.rows[scenario]


@PLAYS.scenario(
    Ends("failed", posts=20, deletes=20, jobs=", ".join(["succeeded"] * 20 + ["cancelled"] * 20)), on=SYSTEMS
)
def a_run_of_twenty_tasks_is_marked_failed(stage: Stage) -> None:
    """In the triggerer the cancels of all compete for one event loop and one way to ask Airflow."""
    remote = stage.remote
    for number in range(20):
        remote.start_job(remote.new_target(f"neighbour {number}"), Life.held())
    ours = [remote.new_target(f"ours {number}") for number in range(WAITING + DEFERRED)]
    for target in ours:
        remote.script(target, Life.held())
    stage.start("stage_crowd", waiting=[*ours[:WAITING]], deferrable=[*ours[WAITING:]])
    wait_until(
        lambda: states(stage)["waiting", "running"] == WAITING or None,
        seconds=PATIENCE,
        otherwise=lambda: f"the tasks are {states(stage)}",
    )
    wait_until(
        lambda: (states(stage)["deferrable", "deferred"] == DEFERRED and len(remote.jobs()) == 40) or None,
        seconds=PATIENCE,
        otherwise=lambda: f"the tasks are {states(stage)}, and there are {len(remote.jobs())} jobs",
    )
    stage.wait_for_triggers(DEFERRED, "deferrable")

    stage.api.set_run_state(stage.run, "failed")

    wait_until(
        lambda: all(job.terminal for job in remote.jobs()[20:]) or None,
        seconds=60,
        otherwise=lambda: f"the jobs are {[job.state for job in remote.jobs()]}",
    )
    assert {job.state for job in remote.jobs()[:20]} == {"running"}
    stage.finish_jobs()


def states(stage: Stage) -> Counter[tuple[str, str | None]]:
    """How many tasks are in which state."""
    return Counter((task.task_id, task.state) for task in stage.api.tasks(stage.run))
