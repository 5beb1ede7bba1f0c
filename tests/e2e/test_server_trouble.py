"""Servers that are down, overloaded or busy while a task needs them: one job each, and nobody else's is touched."""

from __future__ import annotations

import time

import pytest

from generated_client.testing import Fault
from tests.both_sides import Ends
from tests.e2e.plays import Played, Plays
from tests.e2e.stage import PATIENCE, TASK, TOKENS, Stage
from tests.remote_server import SYSTEMS, Life
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

PLAYS = Plays()
played = PLAYS.fixture()
RETRY_AFTER = {"airbyte": None, "dbt_cloud": 1}
"""Seconds that a 429 names; without them a client of dbt Cloud waits for a minute."""


@pytest.mark.parametrize("scenario", PLAYS.rows)
def test_trouble_with_the_server_is_waited_out(scenario: str, played: Played) -> None:
    """Each scenario ends as its row says, in Airflow and on the server."""
    assert played.ends(scenario) == PLAYS.rows[scenario]


# While the job runs ---------------------------------------------------------------------------------------------------


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def the_server_is_down_for_a_minute_while_a_worker_waits(stage: Stage) -> None:
    """Its socket is closed: open connections break, and new ones are refused."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()

    with stage.server.outage():
        time.sleep(60)

    stage.wait_for_looks()
    assert "Traceback" not in stage.log()
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def the_server_is_down_for_a_minute_while_the_task_is_deferred(stage: Stage) -> None:
    """The job goes on meanwhile, and ends unseen."""
    stage.start("stage_deferrable", Life.held())
    stage.wait_until_deferred()

    with stage.server.outage():
        time.sleep(60)
        stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def all_tokens_expire_while_a_worker_waits(stage: Stage) -> None:
    """A 401 is answered with a new token, once."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()

    stage.airbyte.expire_tokens()

    stage.wait_for_looks(more=3)
    assert len(stage.server.requests.matching(**TOKENS)) == 2
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def all_tokens_expire_while_the_task_is_deferred(stage: Stage) -> None:
    """The triggerer gets one new token; the worker had its own."""
    stage.start("stage_deferrable", Life.held())
    stage.wait_until_deferred()
    before = len(stage.server.requests.matching(**TOKENS))

    stage.airbyte.expire_tokens()

    stage.wait_for_looks(more=3)
    assert len(stage.server.requests.matching(**TOKENS)) == before + 1
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def every_look_fails_for_a_while_and_a_worker_waits(stage: Stage) -> None:
    """Web pages with 503 from a proxy, then 429 that does not say how long to wait."""
    stage.start("stage_waiting", Life.held())
    stage.wait_until_waiting()

    burst(stage)

    stage.wait_for_looks()
    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def every_look_fails_for_a_while_and_the_task_is_deferred(stage: Stage) -> None:
    """The same in the triggerer, where the list of jobs fails as the single look does."""
    stage.start("stage_deferrable", Life.held())
    stage.wait_until_deferred()

    burst(stage)

    stage.finish_jobs()


def burst(stage: Stage) -> None:
    """Refusals of every kind, one after the other."""
    refused = Fault.respond(stage.remote.too_many_requests(RETRY_AFTER[stage.remote.SYSTEM]), times=2)
    injected = [*map(stage.server.inject, (Fault.html_error(503, times=2), refused, Fault.reset(times=1)))]
    wait_until(
        lambda: [each.hits for each in injected] == [2, 2, 1] or None,
        seconds=PATIENCE,
        otherwise=lambda: f"not enough looks:\n{stage.server.requests}",
    )


# When the job is started ----------------------------------------------------------------------------------------------


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def the_answer_of_the_start_is_lost(stage: Stage) -> None:
    """The server has made the job, and the connection broke: the job is found, and not started again."""
    stage.server.scenario.start_answer_lost()
    stage.start("stage_deferrable", Life.held())
    stage.wait_until_deferred()

    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def the_jobs_cannot_be_listed_for_a_moment_and_the_answer_of_the_start_is_lost(stage: Stage) -> None:
    """Nothing is sent before it is known which jobs there are."""
    stage.server.inject(Fault.html_error(503, **stage.remote.LISTS, times=6))
    stage.server.scenario.start_answer_lost()
    stage.start("stage_deferrable", Life.held())
    stage.wait_until_deferred()

    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"))
def the_answer_of_the_start_is_a_bad_gateway_and_the_job_runs(stage: Stage) -> None:
    """The proxy gave up, the server did not; the job appears a few seconds later."""
    stage.server.inject(Fault.html_error(502, **stage.remote.STARTS))
    stage.start("stage_waiting")
    stage.wait_for(stage.remote.STARTS)
    time.sleep(5)

    stage.start_job_of_somebody(Life.success(running=1))


@PLAYS.scenario(Ends("success", posts=2, deletes=0, jobs="succeeded"), on=SYSTEMS)
def too_many_requests_when_the_job_is_started(stage: Stage) -> None:
    """429 is a promise that nothing was done: the one error after which the request is sent again."""
    refusal = stage.remote.too_many_requests(RETRY_AFTER[stage.remote.SYSTEM])
    stage.server.inject(Fault.respond(refusal, **stage.remote.STARTS))
    stage.start("stage_deferrable")


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=SYSTEMS)
def the_server_is_down_when_the_job_is_started(stage: Stage) -> None:
    """The try waits for it: nothing was sent, so there is nothing to look for."""
    with stage.server.outage():
        stage.start("stage_waiting")
        stage.wait_for_line("waiting for the server")
        time.sleep(10)

    stage.wait_for_state("success")
    assert stage.api.task(stage.run, TASK).try_number == 1


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=["dbt_cloud"])
def a_proxy_answers_the_start_and_the_run_is_there(stage: Stage) -> None:
    """The run is known by its cause."""
    stage.server.inject(Fault.html_error(504, after_work=True, **stage.remote.STARTS))
    stage.start("stage_deferrable", Life.held())
    stage.wait_until_deferred()

    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded"), on=["dbt_cloud"])
def too_many_requests_of_an_account_while_the_task_is_deferred(stage: Stage) -> None:
    """429 that does not say for how long: the API is left alone for a minute."""
    stage.start("stage_deferrable", Life.held())
    stage.wait_until_deferred()
    refused = stage.server.inject(Fault.respond(stage.remote.too_many_requests(), for_seconds=50))
    before = len(stage.server.requests)

    stage.wait_for_looks(more=3)

    assert refused.hits <= 2, stage.server.requests
    assert len(stage.server.requests) - before < 10, stage.server.requests
    stage.finish_jobs()


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

    stage.finish_jobs()


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
    stage.start_job_of_somebody(Life.held())
    stage.start("stage_waiting_skip_sync")

    stage.wait_for_state("skipped")

    stage.finish_jobs()


@PLAYS.scenario(Ends("success", posts=1, deletes=0, jobs="succeeded, succeeded"))
def a_clear_waits_for_somebody_s_sync(stage: Stage) -> None:
    """Airbyte would cancel the running sync at once, had it been asked."""
    stage.start_job_of_somebody(Life.held())
    stage.start("stage_deferrable_wait_clear")
    stage.wait_until_deferred()

    stage.finish_jobs()


@PLAYS.scenario(Ends("failed", posts=0, deletes=0, jobs="succeeded"))
def a_clear_does_not_attach_to_a_sync(stage: Stage) -> None:
    """It does other work."""
    stage.start_job_of_somebody(Life.held())
    stage.start("stage_waiting_attach_clear")

    stage.wait_for_state("failed")

    stage.finish_jobs()


def unseen(stage: Stage) -> None:
    """Somebody's job, which the look before the start does not show."""
    stage.server.inject(Fault.answer({"data": []}, **stage.remote.LISTS))
    stage.start_job_of_somebody(Life.held())
