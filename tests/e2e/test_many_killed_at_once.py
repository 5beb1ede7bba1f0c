"""Twenty tasks that are ended in the same moment, most of them deferred, beside twenty jobs of other people."""

from __future__ import annotations

from collections import Counter

import pytest

from generated_client.testing import JobScript
from tests.both_sides import Ends
from tests.e2e.plays import Played, Plays
from tests.e2e.stage import PATIENCE, Stage
from tests.remote_server import Life
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

PLAYS = Plays()
played = PLAYS.fixture()
WAITING, DEFERRED = 6, 14
"""Airflow has eight places for tasks on workers here."""


@pytest.mark.parametrize("scenario", PLAYS.rows)
def test_many_tasks_can_be_killed_at_once(scenario: str, played: Played) -> None:
    """Every job of theirs is cancelled, and nobody else's."""
    assert played.ends(scenario) == PLAYS.rows[scenario]


@PLAYS.scenario(Ends("failed", posts=20, deletes=20, jobs=", ".join(["succeeded"] * 20 + ["cancelled"] * 20)))
def a_run_of_twenty_tasks_is_marked_failed(stage: Stage) -> None:
    """In the triggerer the cancels of all compete for one event loop and one way to ask Airflow."""
    for number in range(20):
        stage.airbyte.start_job(stage.airbyte.add_connection(f"neighbour {number}"), JobScript.held())
    ours = [stage.airbyte.add_connection(f"ours {number}").connection_id for number in range(WAITING + DEFERRED)]
    for connection_id in ours:
        stage.remote.script(connection_id, Life.held())
    stage.start("stage_crowd", waiting=[*ours[:WAITING]], deferrable=[*ours[WAITING:]])
    wait_until(
        lambda: states(stage)["waiting", "running"] == WAITING or None,
        seconds=PATIENCE,
        otherwise=lambda: f"the tasks are {states(stage)}",
    )
    wait_until(
        lambda: (states(stage)["deferrable", "deferred"] == DEFERRED and len(stage.airbyte.jobs()) == 40) or None,
        seconds=PATIENCE,
        otherwise=lambda: f"the tasks are {states(stage)}, and there are {len(stage.airbyte.jobs())} jobs",
    )
    stage.wait_for_looks(more=2 * WAITING)

    stage.api.set_run_state(stage.run, "failed")

    wait_until(
        lambda: all(job.terminal for job in stage.airbyte.jobs()[20:]) or None,
        seconds=60,
        otherwise=lambda: f"the jobs are {[job.status for job in stage.airbyte.jobs()]}",
    )
    assert {job.status for job in stage.airbyte.jobs()[:20]} == {"running"}
    stage.finish_jobs()


def states(stage: Stage) -> Counter[tuple[str, str | None]]:
    """How many tasks are in which state."""
    return Counter((task.task_id, task.state) for task in stage.api.tasks(stage.run))
