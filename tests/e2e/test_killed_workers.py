"""Tasks on a worker that are ended by a user, or die, at every moment: no job is left over, and none is doubled."""

from __future__ import annotations

import signal

import pytest

from generated_client.testing import JobScript, Step
from tests.both_sides import Ends
from tests.e2e.plays import Played, Plays
from tests.e2e.stage import TASK, TOKENS, Stage
from tests.remote_server import SYSTEMS, Asked, Life

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

PLAYS = Plays()
played = PLAYS.fixture()
LINKS: Asked = {"method": "GET", "path": "/connections/*"}
WITHIN = 3.0
"""Seconds from SIGTERM to the cancel. Airflow sends SIGKILL after five."""


@pytest.mark.parametrize("scenario", PLAYS.rows)
def test_a_killed_worker_leaves_no_job_and_doubles_none(scenario: str, played: Played) -> None:
    """Each scenario ends as its row says, in Airflow and on the server."""
    assert played.ends(scenario) == PLAYS.rows[scenario]


def cancel_comes_in_time(stage: Stage) -> None:
    """The first cancel left within seconds of the SIGTERM."""
    cancelled = stage.wait_for(stage.remote.CANCELS)
    assert cancelled - stage.wait_until_killed() < WITHIN, stage.log()


# A user marks the task failed; Airflow sends SIGTERM, and SIGKILL five seconds later ----------------------------------


@PLAYS.scenario(Ends("failed", posts=0, deletes=0, jobs=""))
def marked_failed_while_it_waits_for_its_first_token(stage: Stage) -> None:
    """Nothing was started, and nothing is after the signal."""
    stage.hold_answers(TOKENS, 12)
    stage.start("stage_waiting")
    stage.wait_for(TOKENS)

    stage.mark("failed")

    stage.wait_until_killed()


@PLAYS.scenario(Ends("failed", posts=1, deletes=1, jobs="cancelled"), on=SYSTEMS)
def marked_failed_while_the_server_holds_the_answer_of_the_start(stage: Stage) -> None:
    """The task does not know the job's id."""
    stage.hold_answers(stage.remote.STARTS)
    stage.start("stage_waiting", Life.held())
    stage.wait_for(stage.remote.STARTS)

    stage.mark("failed")

    cancel_comes_in_time(stage)


@PLAYS.scenario(Ends("failed", posts=1, deletes=1, jobs="cancelled"), on=SYSTEMS)
def marked_failed_during_a_look_at_the_job(stage: Stage) -> None:
    """The request that is interrupted holds a connection, and locks of the HTTP library."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()
    held = stage.hold_answers(stage.remote.LOOKS)
    stage.wait_for_looks(more=1)
    assert held.hits == 1

    stage.mark("failed")

    cancel_comes_in_time(stage)


@PLAYS.scenario(Ends("failed", posts=1, deletes=1, jobs="cancelled"))
def marked_failed_during_the_renewal_of_a_token(stage: Stage) -> None:
    """The request for the new token is interrupted, with the lock of the tokens; the cancel gets one of its own."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()
    stage.hold_answers(TOKENS)
    stage.airbyte.expire_tokens()
    stage.wait_for(TOKENS, count=2)

    stage.mark("failed")

    cancel_comes_in_time(stage)


@PLAYS.scenario(Ends("success", posts=1, deletes=1, jobs="cancelled"), on=SYSTEMS)
def marked_success_while_it_waits(stage: Stage) -> None:
    """The user needs the job no more."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()

    stage.mark("success")

    cancel_comes_in_time(stage)


@PLAYS.scenario(Ends("failed", posts=1, deletes=2, jobs="succeeded"))
def marked_failed_while_the_job_is_between_two_attempts(stage: Stage) -> None:
    """A cancel does nothing then, and the worker has five seconds: its log says that the job will go on."""
    stage.airbyte.script(stage.target, JobScript((Step("running", 2), Step("incomplete")), outcome=None))
    stage.start("stage_waiting")
    stage.wait_until_waiting()
    stage.airbyte.wait_for_job(stage.newest_job(), "incomplete", timeout=30)

    stage.mark("failed")

    cancel_comes_in_time(stage)
    assert "will go on by itself" in stage.log()
    stage.finish_jobs()


# Somebody else's job on the same connection: Airbyte's cancel ends whatever runs there --------------------------------


@PLAYS.scenario(Ends("failed", posts=0, deletes=0, jobs="succeeded"))
def marked_failed_while_it_follows_somebody_s_job(stage: Stage) -> None:
    """The job that it attached to is not its own."""
    stage.start_job_of_somebody(Life.held())
    stage.start("stage_waiting_attach_sync")
    stage.wait_until_waiting()

    stage.mark("failed")

    stage.wait_until_killed()
    stage.finish_jobs()


@PLAYS.scenario(Ends("failed", posts=1, deletes=0, jobs="succeeded, succeeded"))
def marked_failed_when_its_job_has_ended_and_somebody_s_runs(stage: Stage) -> None:
    """The task has not looked since its job ended."""
    stage.start("stage_waiting_rare_looks", Life.held())
    stage.wait_for(stage.remote.LOOKS)
    stage.remote.finish(stage.newest_job())
    stage.start_job_of_somebody(Life.held())

    stage.mark("failed")

    stage.wait_until_killed()
    stage.finish_jobs()


@PLAYS.scenario(Ends("failed", posts=1, deletes=0, jobs="succeeded, succeeded"))
def marked_failed_in_the_triggerer_when_somebody_s_job_runs(stage: Stage) -> None:
    """The same for a deferred task."""
    stage.start("stage_deferrable_rare_looks", Life.held())
    stage.wait_for_state("deferred")
    stage.wait_for_looks(more=1)
    stage.remote.finish(stage.newest_job())
    stage.start_job_of_somebody(Life.held())

    stage.mark("failed")

    stage.wait_for_looks(more=1)
    stage.finish_jobs()


@PLAYS.scenario(Ends("failed", posts=1, deletes=3, jobs="cancelled"))
def marked_failed_in_the_triggerer_between_two_attempts(stage: Stage) -> None:
    """The triggerer has time: it cancels again, until the next attempt is there to be cancelled."""
    stage.airbyte.script(stage.target, JobScript((Step("running", 12), Step("incomplete")), outcome=None))
    stage.start("stage_deferrable")
    stage.wait_until_deferred()
    job_id = stage.newest_job()
    stage.airbyte.wait_for_job(job_id, "incomplete", timeout=30)

    stage.mark("failed")

    stage.wait_for(stage.remote.CANCELS, count=2)
    stage.airbyte.finish_job(job_id, "running")  # the next attempt
    stage.wait_for(stage.remote.CANCELS, count=3)


# The worker is shut down: the task's process gets SIGTERM, and half a minute ------------------------------------------


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def a_worker_that_is_shut_down_before_the_start_leaves_it_to_the_retry(stage: Stage) -> None:
    """The interrupted try goes on for a while, and starts nothing."""
    stage.hold_answers(TOKENS, 6)
    stage.start("stage_waiting")
    stage.wait_for(TOKENS)

    stage.process().send_signal(signal.SIGTERM)

    stage.wait_for_state("success", try_number=2)
    assert "the task was killed" in stage.log()


@PLAYS.scenario(Ends("success", posts=2, deletes=1, jobs="cancelled, succeeded"), on=SYSTEMS)
def a_worker_that_is_shut_down_cancels_and_the_retry_starts_anew(stage: Stage) -> None:
    """The job goes with its try."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()

    stage.process().send_signal(signal.SIGTERM)

    stage.wait_for_state("success", try_number=2)


# The worker dies: its process is gone at once, and the retry goes on with the job ------------------------------------


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def a_worker_that_dies_during_the_start_leaves_its_job_to_the_retry(stage: Stage) -> None:
    """The server has the request, and nobody its answer."""
    stage.hold_answers(stage.remote.STARTS)
    stage.start("stage_deferrable", Life.held())
    stage.wait_for(stage.remote.STARTS)

    stage.process().kill()

    stage.wait_for_state("deferred", try_number=2)
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def a_worker_that_dies_between_start_and_deferral_leaves_its_job_to_the_retry(stage: Stage) -> None:
    """It was about to ask for the link."""
    stage.hold_answers(LINKS)
    stage.start("stage_deferrable", Life.held())
    stage.wait_for(LINKS)

    stage.process().kill()

    stage.wait_for_state("deferred", try_number=2)
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def a_worker_that_dies_while_it_waits_leaves_its_job_to_the_retry(stage: Stage) -> None:
    """Not even a second is lost: the job runs on meanwhile."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()

    stage.process().kill()

    stage.wait_for_state("running", try_number=2)
    stage.wait_for_looks()
    stage.finish_jobs()


@PLAYS.scenario(Ends("failed", posts=2, deletes=0, jobs="failed, failed"), on=SYSTEMS)
def a_job_that_fails_alerts_and_is_tidied_up_after(stage: Stage) -> None:
    """The callback is told the error of the last try, and the task that follows whatever happened runs."""
    stage.start("stage_waiting_alerting", Life.failure(running=0.5), Life.failure(running=0.5))

    stage.wait_for_state("failed", try_number=2)

    alert = stage.api.xcom(stage.run, TASK, "alert")
    assert isinstance(alert, str)
    assert alert.startswith({"airbyte": "JobFailedError:", "dbt_cloud": "DbtCloudRunFailedError:"}[stage.remote.SYSTEM])
    stage.api.wait_for_task(stage.run, "tidy_up", {"success"}, seconds=60)
