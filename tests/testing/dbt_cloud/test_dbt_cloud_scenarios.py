"""Scenarios: each name does what it says, for a client of ours."""

from __future__ import annotations

from typing import Literal

import pytest

from generated_client import (
    APIConnectionError,
    AuthenticationError,
    DbtCloud,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
)
from generated_client.testing import DbtCloudServer, Job, RunSnapshot


def start(dbt: DbtCloud, job: Job) -> int:
    """Start a run."""
    return dbt.jobs.run(job.job_id, cause="ours").id


def end_of(server: DbtCloudServer, run_id: int) -> RunSnapshot:
    """A run at its end."""
    return server.wait_for_run(run_id, timeout=1000)


def test_a_run_succeeds_or_fails_at_the_step_that_was_named(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """After as long as was said, with a log that says why."""
    server.scenario.run_succeeds(nightly, seconds=30)
    server.scenario.run_fails(nightly, step=2, log="no disk", seconds=30)
    first = start(dbt, nightly)
    server.advance(29)
    assert server.run(first).status == 3
    assert end_of(server, first).statuses == (3, 10)
    second = end_of(server, start(dbt, nightly)).run_id
    failed = dbt.runs.get(second, include_related=["run_steps"])
    assert (int(failed.status), [step.logs for step in failed.run_steps or []][-1]) == (20, "no disk")


def test_the_first_command_is_number_one(server: DbtCloudServer, nightly: Job) -> None:
    """Nothing fails at step 0."""
    with pytest.raises(ValueError, match="step=0: the first command is number 1"):
        server.scenario.run_fails(nightly, step=0)


def test_a_scenario_holds_for_as_many_runs_as_named(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """By default for one; None means all."""
    server.scenario.run_fails(nightly, times=2)
    assert [end_of(server, start(dbt, nightly)).status for _ in range(3)] == [20, 20, 10]
    server.scenario.run_fails(nightly.job_id, times=None)
    assert [end_of(server, start(dbt, nightly)).status for _ in range(3)] == [20, 20, 20]
    server.scenario.run_succeeds(nightly)
    assert [end_of(server, start(dbt, nightly)).status for _ in range(2)] == [10, 20]


def test_a_run_that_hangs_ends_by_hand_or_by_a_cancel(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Which may take its time."""
    server.scenario.run_hangs(nightly, times=2, cancel_takes=20)
    run_id = start(dbt, nightly)
    server.advance(86_400)
    assert server.run(run_id).status == 3
    assert server.finish_run(run_id, 20).statuses == (3, 20)
    run_id = start(dbt, nightly)
    assert int(dbt.runs.cancel(run_id).status) == 3
    server.advance(20)
    assert server.run(run_id).status == 30


def test_a_run_may_wait_in_the_queue_and_take_long_to_start(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """One after the other."""
    server.scenario.run_waits_in_queue(nightly, queued=600, starting=60)
    run = start(dbt, nightly)
    server.advance(599)
    assert server.run(run).status == 1
    assert end_of(server, run).statuses == (1, 2, 3, 10)


def test_a_run_may_be_ended_by_dbt_cloud(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Which calls that cancelled."""
    server.scenario.run_times_out(nightly, seconds=5)
    run = end_of(server, start(dbt, nightly))
    assert (run.status, str(run.message)[:18]) == (30, "This run timed out")


@pytest.mark.parametrize("status", ["running", "queued"])
def test_somebody_elses_run_comes_first(
    status: Literal["running", "queued"], server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """For as long as it lasts, or until somebody ends it."""
    theirs = server.scenario.somebody_else_runs(nightly, status=status, seconds=60, cause="Mine!")
    assert (theirs.status, theirs.cause) == ({"running": 3, "queued": 1}[status], "Mine!")
    ours = start(dbt, nightly)
    server.advance(59)
    assert server.run(ours).blocked_by == (theirs.run_id,)
    assert end_of(server, ours).statuses == (1, 3, 10)

    theirs = server.scenario.somebody_else_runs(nightly, status=status)
    server.advance(86_400)
    assert server.run(theirs.run_id).status == {"running": 3, "queued": 1}[status]


def test_a_job_may_be_deleted(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Then it cannot be run."""
    server.scenario.job_deleted(nightly)
    with pytest.raises(NotFoundError):
        start(dbt, nightly)


def test_the_answer_to_a_start_may_be_lost_or_come_from_a_proxy(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """The run is there each time; that holds for a rerun and a retry as well."""
    server.scenario.run_fails(nightly, seconds=0, times=None)
    for asked in (
        lambda: start(dbt, nightly),
        lambda: dbt.jobs.rerun(nightly.job_id),
        lambda: dbt.runs.retry(server.runs()[-1].run_id),
    ):
        before = len(server.runs())
        server.scenario.start_answer_lost()
        with pytest.raises(APIConnectionError):
            asked()
        server.scenario.start_answer_replaced(status=503)
        with pytest.raises(InternalServerError):
            asked()
        assert len(server.runs()) == before + 2


def test_a_run_may_appear_late(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """A page of a proxy, and a run after all."""
    server.scenario.run_appears_late(nightly, after=30)
    with pytest.raises(InternalServerError):
        start(dbt, nightly)
    server.scenario.run_appears_late(nightly, after=30)
    with pytest.raises(InternalServerError):
        dbt.jobs.rerun(nightly.job_id)
    assert server.runs(nightly) == []
    server.advance(30)
    assert len(server.runs(nightly)) == 2


def test_a_token_may_be_refused_or_not_reach_far_enough(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """401 for everything, 403 for changes."""
    refused = server.scenario.token_refused()
    with pytest.raises(AuthenticationError):
        dbt.jobs.list()
    refused.remove()
    server.scenario.permission_missing()
    assert [job.id for job in dbt.jobs.list()] == [nightly.job_id]
    with pytest.raises(PermissionDeniedError):
        start(dbt, nightly)


def test_the_rate_limit_may_be_reached(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """Five minutes for everybody, or a single 429."""
    server.scenario.rate_limit_reached()
    for _ in range(2):
        with pytest.raises(RateLimitError):
            dbt.jobs.list()
    server.advance(300)
    dbt.jobs.list()
    server.scenario.rate_limited(retry_after=7)
    with pytest.raises(RateLimitError):
        dbt.jobs.list()
    dbt.jobs.list()


def test_a_server_may_be_down_slow_or_in_maintenance(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """As any server."""
    server.scenario.server_down(seconds=30)
    with pytest.raises(APIConnectionError):
        dbt.jobs.list()
    server.advance(30)
    server.scenario.bad_gateway(status=504)
    with pytest.raises(InternalServerError):
        dbt.jobs.list()
    server.scenario.maintenance()
    with pytest.raises(ResponseDecodeError):
        dbt.jobs.list()
    began = server.clock.now()
    server.scenario.server_slow(seconds=2, times=1)
    dbt.jobs.list()
    dbt.jobs.list()
    assert (server.clock.now() - began).total_seconds() == 2


def test_the_list_of_runs_may_be_forbidden(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Single runs are not."""
    run_id = start(dbt, nightly)
    server.scenario.run_list_forbidden()
    with pytest.raises(PermissionDeniedError):
        dbt.runs.list()
    assert dbt.runs.get(run_id).id == run_id


def test_the_list_of_runs_may_ignore_its_filters(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """All runs, in pages as usual."""
    others = server.add_history(server.add_job("other"), 3)
    ours = server.add_history(nightly, 2)
    server.scenario.run_list_ignores_filters()
    listed = dbt.runs.list(job_definition_id=nightly.job_id, limit=2)
    assert {run.id for run in listed} == {run.run_id for run in (*others, *ours)}
    assert len(listed.data) == 2


def test_the_list_of_runs_may_hide_some(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Those of one job; each can still be read."""
    run_id, other = start(dbt, nightly), start(dbt, server.add_job("other"))
    server.scenario.run_list_hides(nightly)
    assert [run.id for run in dbt.runs.list()] == [other]
    assert list(dbt.runs.list(pk__in=[run_id])) == []
    assert dbt.runs.get(run_id).id == run_id


async def test_waiting_for_a_run_takes_no_time_in_process(server: DbtCloudServer, nightly: Job) -> None:
    """The clock is moved instead, and what never comes is told."""
    run = server.start_run(nightly)
    assert (await server.async_wait_for_run(run.run_id)).status == 10
    server.scenario.run_hangs(nightly)
    hanging = server.start_run(nightly)
    with pytest.raises(TimeoutError, match=rf"Run {hanging.run_id} is still 3 after 60 s"):
        await server.async_wait_for_run(hanging.run_id, timeout=60)
    with pytest.raises(LookupError, match="There is no run 1"):
        server.run(1)
