"""Tasks that a user clears: what still runs of the old try is ended, and exactly one new job is started after it."""

from __future__ import annotations

from unittest.mock import ANY

import pytest

from tests.both_sides import Ends
from tests.e2e.plays import Played, Plays
from tests.e2e.stage import Stage
from tests.remote_server import SYSTEMS, Life

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

PLAYS = Plays()
played = PLAYS.fixture()


@pytest.mark.parametrize("scenario", PLAYS.rows)
def test_a_clear_starts_exactly_one_new_job(scenario: str, played: Played) -> None:
    """Each scenario ends as its row says, in Airflow and on the server."""
    assert played.ends(scenario) == PLAYS.rows[scenario]


@PLAYS.scenario(Ends("success", posts=2, deletes=1, jobs="cancelled, succeeded"), on=SYSTEMS)
def a_deferred_task_is_cleared(stage: Stage) -> None:
    """Airflow starts the new try before it tells the old trigger, whose late cancel must not hit the new job."""
    stage.start("stage_deferrable", Life.held(), Life.held())
    stage.wait_until_deferred()

    stage.clear()

    stage.wait_for(stage.remote.STARTS, count=2)
    stage.wait_for_state("deferred", try_number=2)
    stage.wait_for_looks(more=3)
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=2, deletes=1, jobs="cancelled, succeeded"), on=SYSTEMS)
def a_task_that_waits_on_its_worker_is_cleared(stage: Stage) -> None:
    """The worker cancels the job while it is ended, and the new try finds it so."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()

    stage.clear()


@PLAYS.scenario(Ends("success", posts=2, deletes=1, jobs="cancelled, succeeded"), on=SYSTEMS)
def a_task_is_cleared_while_the_server_holds_the_answer_of_its_start(stage: Stage) -> None:
    """The old try never learned of its job; it is ended all the same before the new one is started."""
    stage.hold_answers(stage.remote.STARTS)
    stage.start("stage_waiting", Life.held())
    stage.wait_for(stage.remote.STARTS)

    stage.clear()


@PLAYS.scenario(Ends("success", posts=2, deletes=ANY, jobs="cancelled, succeeded"), on=SYSTEMS)
def a_deferred_task_with_a_job_that_takes_long_to_stop_is_cleared(stage: Stage) -> None:
    """The cancel is repeated until the job is over; a request before that would be a third one, after a conflict."""
    stage.start("stage_deferrable", Life.held(cancel_takes=8))
    stage.wait_until_deferred()

    stage.clear()

    stage.wait_for(stage.remote.STARTS, count=2)
    assert stage.remote.jobs()[0].state == "cancelled"


@PLAYS.scenario(Ends("success", posts=2, deletes=0, jobs="succeeded, succeeded"), on=SYSTEMS)
def a_task_that_has_succeeded_is_cleared(stage: Stage) -> None:
    """Its job is done and stays done."""
    stage.start("stage_deferrable")
    stage.wait_for_the_run()

    stage.clear()

    stage.wait_for(stage.remote.STARTS, count=2)


@PLAYS.scenario(Ends("success", posts=2, deletes=0, jobs="failed, succeeded"), on=SYSTEMS)
def a_task_that_has_failed_is_cleared(stage: Stage) -> None:
    """Its retries are used up, and it runs again."""
    stage.start("stage_deferrable_once", Life.failure(running=0.5))
    stage.wait_for_the_run()

    stage.clear()

    stage.wait_for(stage.remote.STARTS, count=2)


@PLAYS.scenario(Ends("success", posts=0, deletes=0, jobs="succeeded"))
def a_task_that_follows_somebody_s_job_is_cleared(stage: Stage) -> None:
    """That job is not its own: it runs on, and the task follows it again."""
    stage.start_job_of_somebody(Life.held())
    stage.start("stage_deferrable_attach_sync")
    stage.wait_until_deferred()

    stage.clear()

    stage.wait_for_state("deferred", try_number=2)
    stage.wait_for_looks(more=3)
    stage.finish_jobs()
