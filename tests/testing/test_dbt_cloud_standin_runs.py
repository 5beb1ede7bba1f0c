"""The stand-in dbt Cloud does what the real one does, oddity by oddity: the life of a run."""

from datetime import UTC, datetime

import httpx
import pytest

from generated_client import BadRequestError, DbtCloud
from generated_client.dbt_cloud.models import RunStatusEnum
from generated_client.testing import DbtCloudServer, RunScript

NOW = datetime(2026, 1, 1, 12, 30, 15, tzinfo=UTC)


@pytest.fixture
def server(dbt_cloud_in_process: DbtCloudServer) -> DbtCloudServer:
    """The stand-in, on a clock that stands still."""
    return dbt_cloud_in_process


@pytest.fixture
def dbt(server: DbtCloudServer) -> DbtCloud:
    """A client of it that repeats nothing."""
    return server.client(max_retries=0)


def raw(server: DbtCloudServer, method: str, path: str, **headers: str) -> httpx.Response:
    """The answer to a request that no client of ours would send."""
    with httpx.Client(transport=server.transport(), base_url=server.url) as http:
        return http.request(method, path, headers={"authorization": f"Token {server.token}", **headers})


def test_a_run_goes_from_queued_over_starting_and_running_to_its_end(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """1, 2, 3, 10."""
    job = server.add_job()
    server.script(job, RunScript.success(queued=5, starting=5, running=5))
    run_id = dbt.jobs.run(job.job_id, cause="test").id
    seen: list[int] = []
    for _ in range(4):
        seen.append(int(dbt.runs.get(run_id).status))
        server.advance(5)

    assert seen == [1, 2, 3, 10]


def test_a_second_run_of_a_job_is_queued_behind_the_first(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """Not a conflict; `blocked_by` names the first, and when that has ended, the second begins."""
    job = server.add_job()
    server.script(job, RunScript.held())
    first = dbt.jobs.run(job.job_id, cause="one").id
    second = dbt.jobs.run(job.job_id, cause="two")
    assert (int(second.status), second.blocked_by) == (1, [first])
    server.advance(60)
    assert server.statuses(job) == [3, 1]

    server.finish_run(first)
    assert server.statuses(job) == [10, 3]
    server.advance(1)
    assert server.statuses(job) == [10, 10]


def test_a_run_wants_a_cause(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """One that is not blank."""
    with pytest.raises(BadRequestError):
        dbt.jobs.run(server.add_job().job_id, cause="  ")


def test_what_is_not_asked_for_is_null_or_empty(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """`include_related` brings it along."""
    run = server.start_run(server.add_job(steps=["dbt seed", "dbt build"]), cause="Nightly")
    bare = dbt.runs.get(run.run_id)
    assert (bare.trigger, bare.job, bare.run_steps) == (None, None, [])

    full = dbt.runs.get(run.run_id, include_related=["trigger", "job", "run_steps"])
    assert full.trigger is not None
    assert full.trigger.cause == "Nightly"
    assert [step.name for step in full.run_steps or []] == [
        "Invoke dbt with `dbt seed`",
        "Invoke dbt with `dbt build`",
    ]


def test_times_of_runs_are_written_with_a_space_and_null_before_they_come(server: DbtCloudServer) -> None:
    """Those of jobs have a T."""
    job = server.add_job()
    run = server.start_run(job, RunScript.success(queued=10))
    shown = raw(server, "GET", f"/api/v2/accounts/{server.account_id}/runs/{run.run_id}/").json()["data"]

    assert shown["created_at"] == "2026-01-01 12:30:15.000000+00:00"
    assert (shown["started_at"], shown["finished_at"]) == (None, None)
    shown = raw(server, "GET", f"/api/v2/accounts/{server.account_id}/jobs/{job.job_id}/").json()["data"]
    assert shown["created_at"] == "2026-01-01T12:30:15+00:00"


def test_a_cancelled_run_says_by_whom(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """And may show its old status for a while."""
    job = server.add_job()
    server.script(job, RunScript.held(cancel_takes=5))
    run = dbt.jobs.run(job.job_id, cause="test")
    assert dbt.runs.cancel(run.id).status == RunStatusEnum.RUNNING

    server.advance(5)
    ended = dbt.runs.get(run.id)
    assert (int(ended.status), ended.status_message) == (30, "Cancelled by user.")


def test_cancelling_a_finished_run_changes_nothing(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """And is no error."""
    run = server.start_run(server.add_job(), RunScript.success(running=0))
    assert dbt.runs.cancel(run.run_id).status == RunStatusEnum.SUCCESS


def test_a_run_that_takes_too_long_is_called_cancelled(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """Its message tells the difference."""
    run = server.start_run(server.add_job(), RunScript.timed_out(running=0))
    shown = dbt.runs.get(run.run_id)
    assert (int(shown.status), str(shown.status_message)[:22]) == (30, "This run timed out aft")


def test_a_failed_run_shows_its_failed_step_and_leaves_out_the_rest(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """With its log."""
    run = server.start_run(
        server.add_job(steps=["dbt seed", "dbt build", "dbt docs generate"]),
        RunScript.error(running=0, failed_step=2, log="Database Error in model orders"),
    )
    steps = dbt.runs.get(run.run_id, include_related=["run_steps"]).run_steps or []
    assert [(step.status, step.logs) for step in steps] == [
        (10, "Completed: dbt seed"),
        (20, "Database Error in model orders"),
    ]
    assert dbt.steps.get(steps[1].id).logs == "Database Error in model orders"
    details = dbt.runs.failure_details(run.run_id)
    assert (details.failed_step, details.skipped_steps) == ("dbt build", ["dbt docs generate"])


def test_only_the_latest_failed_run_can_be_gone_on_with(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """And the new run says which one it goes on with."""
    job = server.add_job()
    failed = server.start_run(job, RunScript.error(running=0))
    assert dbt.runs.get(failed.run_id).can_retry is True

    again = dbt.runs.retry(failed.run_id)
    assert again.retrying_run_id == failed.run_id
    with pytest.raises(BadRequestError, match="RETRY_NOT_LATEST_RUN"):
        dbt.runs.retry(failed.run_id)
    assert dbt.runs.get(again.id).retry_not_supported_reason == "RETRY_NOT_FAILED_RUN"


def test_a_rerun_goes_on_with_a_failed_run_or_starts_a_new_one(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """Whoever's the last one was."""
    job = server.add_job()
    failed = server.start_run(job, RunScript.error(running=0))
    server.script(job, RunScript.success(running=0))

    assert dbt.jobs.rerun(job.job_id).retrying_run_id == failed.run_id
    assert dbt.jobs.rerun(job.job_id).retrying_run_id is None
