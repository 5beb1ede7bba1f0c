"""Servers that are down, overloaded or busy while a task needs them: one job each, and nobody else's is touched."""

from __future__ import annotations

import time

import pytest

from generated_client.testing import Fault, JobScript
from tests.both_sides import Ends
from tests.e2e.plays import Played, Plays
from tests.e2e.stage import PATIENCE, Stage
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

PLAYS = Plays()
played = PLAYS.fixture()


@pytest.mark.parametrize("scenario", PLAYS.rows)
def test_trouble_with_the_server_is_waited_out(scenario: str, played: Played) -> None:
    """Each scenario ends as its row says, in Airflow and on the server."""
    assert played.ends(scenario) == PLAYS.rows[scenario]


# While the job runs ---------------------------------------------------------------------------------------------------


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def the_server_is_down_for_a_minute_while_a_worker_waits(stage: Stage) -> None:
    """Its socket is closed: open connections break, and new ones are refused."""
    stage.start("stage_waiting", JobScript.held())
    stage.wait_until_waiting()

    with stage.airbyte.outage():
        time.sleep(60)

    stage.wait_for_looks()
    assert "Traceback" not in stage.log()
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def the_server_is_down_for_a_minute_while_the_task_is_deferred(stage: Stage) -> None:
    """The job goes on meanwhile, and ends unseen."""
    stage.start("stage_deferrable", JobScript.held())
    stage.wait_until_deferred()

    with stage.airbyte.outage():
        time.sleep(60)
        stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def all_tokens_expire_while_a_worker_waits(stage: Stage) -> None:
    """A 401 is answered with a new token, once."""
    stage.start("stage_waiting", JobScript.held())
    stage.wait_until_waiting()

    stage.airbyte.expire_tokens()

    stage.wait_for_looks(more=3)
    assert len(stage.airbyte.requests.matching("POST", "/applications/token")) == 2
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def all_tokens_expire_while_the_task_is_deferred(stage: Stage) -> None:
    """The triggerer gets one new token; the worker had its own."""
    stage.start("stage_deferrable", JobScript.held())
    stage.wait_until_deferred()
    before = len(stage.airbyte.requests.matching("POST", "/applications/token"))

    stage.airbyte.expire_tokens()

    stage.wait_for_looks(more=3)
    assert len(stage.airbyte.requests.matching("POST", "/applications/token")) == before + 1
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def every_look_fails_for_a_while_and_a_worker_waits(stage: Stage) -> None:
    """Web pages with 503 from a proxy, then 429 that does not say how long to wait."""
    stage.start("stage_waiting", JobScript.held())
    stage.wait_until_waiting()

    burst(stage)

    stage.wait_for_looks()
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def every_look_fails_for_a_while_and_the_task_is_deferred(stage: Stage) -> None:
    """The same in the triggerer, where the list of jobs fails as the single look does."""
    stage.start("stage_deferrable", JobScript.held())
    stage.wait_until_deferred()

    burst(stage)

    stage.finish_jobs()


def burst(stage: Stage) -> None:
    """Refusals of every kind, one after the other."""
    faults = [Fault.html_error(503, times=2), Fault.rate_limited(times=2), Fault.reset(times=1)]
    injected = [stage.airbyte.inject(fault) for fault in faults]
    wait_until(
        lambda: [each.hits for each in injected] == [2, 2, 1] or None,
        seconds=PATIENCE,
        otherwise=lambda: f"not enough looks:\n{stage.airbyte.requests}",
    )


# When the job is started ----------------------------------------------------------------------------------------------


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def the_answer_of_the_start_is_lost(stage: Stage) -> None:
    """The server has made the job, and the connection broke: the job is found, and not started again."""
    stage.airbyte.scenario.start_answer_lost()
    stage.start("stage_deferrable", JobScript.held())
    stage.wait_until_deferred()

    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def the_jobs_cannot_be_listed_for_a_moment_and_the_answer_of_the_start_is_lost(stage: Stage) -> None:
    """Nothing is sent before it is known which jobs there are."""
    stage.airbyte.inject(Fault.html_error(503, method="GET", path="/jobs", times=6))
    stage.airbyte.scenario.start_answer_lost()
    stage.start("stage_deferrable", JobScript.held())
    stage.wait_until_deferred()

    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def the_answer_of_the_start_is_a_bad_gateway_and_the_job_runs(stage: Stage) -> None:
    """The proxy gave up, the server did not; the job appears a few seconds later."""
    stage.airbyte.inject(Fault.html_error(502, method="POST", path="/jobs"))
    stage.start("stage_waiting")
    stage.wait_for_request("POST", "/jobs")
    time.sleep(5)

    stage.airbyte.start_job(stage.connection_id, JobScript.success(running=1))


@PLAYS.scenario(Ends("success", posts=2, deletes=0, jobs="succeeded"))
def too_many_requests_when_the_job_is_started(stage: Stage) -> None:
    """429 is a promise that nothing was done: the one error after which the request is sent again."""
    stage.airbyte.inject(Fault.rate_limited(method="POST", path="/jobs"))
    stage.start("stage_deferrable")


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def the_server_is_down_when_the_job_is_started(stage: Stage) -> None:
    """The try waits for it: nothing was sent, so there is nothing to look for."""
    with stage.airbyte.outage():
        stage.start("stage_waiting")
        stage.wait_for_line("waiting for the server")
        time.sleep(10)

    stage.wait_for_state("success")
    assert stage.api.task(stage.run, "sync").try_number == 1


# When somebody else's job runs on the connection ----------------------------------------------------------------------


@PLAYS.scenario(Ends("failed", posts=1, deletes=0, jobs="succeeded"))
def if_running_fail_after_a_conflict(stage: Stage) -> None:
    """The other job came between our look and our request."""
    unseen(stage)
    stage.start("stage_waiting_fail_sync")

    stage.wait_for_state("failed")

    assert "JobConflictError" in stage.log()
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=2, deletes=0, jobs="succeeded, succeeded"))
def if_running_wait_after_a_conflict(stage: Stage) -> None:
    """The task waits in the triggerer for the other's end, comes back to start its own job, and waits for that."""
    unseen(stage)
    stage.start("stage_deferrable_wait_sync")
    stage.wait_until_deferred()

    stage.airbyte.finish_job(1)


@PLAYS.scenario(Ends("failed", posts=1, deletes=0, jobs="failed"))
def if_running_attach_after_a_conflict(stage: Stage) -> None:
    """The other job's outcome becomes the task's."""
    unseen(stage)
    stage.start("stage_deferrable_attach_sync")
    stage.wait_until_deferred()

    stage.finish_jobs("failed")


@PLAYS.scenario(Ends("skipped", posts=0, deletes=0, jobs="succeeded"))
def if_running_skip(stage: Stage) -> None:
    """The task is skipped, and so is what depends on it."""
    stage.airbyte.start_job(stage.connection_id, JobScript.held())
    stage.start("stage_waiting_skip_sync")

    stage.wait_for_state("skipped")

    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded, succeeded"))
def a_clear_waits_for_somebody_s_sync(stage: Stage) -> None:
    """Airbyte would cancel the running sync at once, had it been asked."""
    stage.airbyte.start_job(stage.connection_id, JobScript.held())
    stage.start("stage_deferrable_wait_clear")
    stage.wait_until_deferred()

    stage.airbyte.finish_job(1)


@PLAYS.scenario(Ends("failed", posts=0, deletes=0, jobs="succeeded"))
def a_clear_does_not_attach_to_a_sync(stage: Stage) -> None:
    """It does other work."""
    stage.airbyte.start_job(stage.connection_id, JobScript.held())
    stage.start("stage_waiting_attach_clear")

    stage.wait_for_state("failed")

    stage.finish_jobs()


def unseen(stage: Stage) -> None:
    """Somebody's job, which the look before the start does not show."""
    stage.airbyte.inject(Fault.answer({"data": []}, method="GET", path="/jobs"))
    stage.airbyte.start_job(stage.connection_id, JobScript.held())
