"""The stand-in dbt Cloud does what the real one does, oddity by oddity: the life of a run."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client import DbtCloud
from generated_client.dbt_cloud.models import RunStatusEnum
from generated_client.testing import DbtCloudServer, Job, RunScript

Raw = Callable[..., httpx.Response]


def test_a_run_goes_from_queued_over_starting_and_running_to_its_end(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """1, 2, 3, 10."""
    server.script(nightly, RunScript.success(queued=5, starting=5, running=5))
    run_id = dbt.jobs.run(nightly.job_id, cause="test").id
    seen: list[int] = []
    for _ in range(4):
        seen.append(int(dbt.runs.get(run_id).status))
        server.advance(5)

    assert seen == [1, 2, 3, 10]
    assert server.run(run_id).statuses == (1, 2, 3, 10)


@pytest.mark.parametrize(
    ("status", "humanized", "told"),
    [
        (1, "Queued", {"in_progress"}),
        (2, "Starting", {"in_progress"}),
        (3, "Running", {"in_progress", "is_running"}),
        (10, "Success", {"is_complete", "is_success"}),
        (20, "Error", {"is_complete", "is_error"}),
        (30, "Cancelled", {"is_complete", "is_cancelled"}),
    ],
)
def test_a_status_is_told_as_a_number_in_words_and_by_flags(
    server: DbtCloudServer, raw: Raw, nightly: Job, status: int, humanized: str, told: set[str]
) -> None:
    """All of them say the same."""
    script = RunScript.held(status) if status < 10 else RunScript(status, running=0)
    run = raw("GET", f"/runs/{server.start_run(nightly, script).run_id}/").json()["data"]
    flags = ("in_progress", "is_complete", "is_success", "is_error", "is_cancelled", "is_running")
    assert (run["status"], run["status_humanized"]) == (status, humanized)
    assert {flag for flag in flags if run[flag]} == told


def test_any_status_can_be_shown(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """One of the future, to try a client with."""
    run = server.start_run(nightly, RunScript.held(40))
    assert int(dbt.runs.get(run.run_id).status) == 40


def test_runs_of_a_job_are_queued_one_behind_the_other(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """No conflict: `blocked_by` names those ahead, and when they have ended, the next begins."""
    server.script(nightly, RunScript.held())
    first = dbt.jobs.run(nightly.job_id, cause="one").id
    second = dbt.jobs.run(nightly.job_id, cause="two")
    third = dbt.jobs.run(nightly.job_id, cause="three")
    assert (int(second.status), second.blocked_by, third.blocked_by) == (1, [first], [first, second.id])
    server.advance(60)
    assert server.statuses(nightly) == [3, 1, 1]

    server.finish_run(first)
    assert server.statuses(nightly) == [10, 3, 1]
    server.advance(1)
    assert server.statuses(nightly) == [10, 10, 10]


def test_a_run_cancelled_in_the_queue_lets_nobody_pass_who_has_others_ahead(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """And it has never begun."""
    server.script(nightly, RunScript.held())
    ids = [dbt.jobs.run(nightly.job_id, cause=f"run {number}").id for number in range(3)]
    server.advance(10)
    cancelled = dbt.runs.cancel(ids[1])
    assert (int(cancelled.status), cancelled.started_at, cancelled.dequeued_at) == (30, None, None)
    assert (server.statuses(nightly), dbt.runs.get(ids[2]).blocked_by) == ([3, 30, 1], [ids[0]])


def test_a_run_cancelled_before_it_could_start_has_never_left_the_queue(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """Though nobody was ahead of it."""
    server.scenario.run_waits_in_queue(nightly, queued=600)
    run_id = dbt.jobs.run(nightly.job_id, cause="test").id
    server.advance(10)
    dbt.runs.cancel(run_id)
    server.advance(1000)
    run = dbt.runs.get(run_id)
    assert (run.dequeued_at, run.started_at, run.queued_duration) == (None, None, "00:00:10")


def test_runs_of_different_jobs_do_not_wait_for_each_other(server: DbtCloudServer) -> None:
    """Each job has a queue of its own."""
    for name in ("one", "other"):
        server.start_run(server.add_job(name), RunScript.held())
    assert server.statuses() == [3, 3]


def test_what_is_not_overridden_may_be_null(server: DbtCloudServer, raw: Raw, nightly: Job) -> None:
    """As Airflow's own provider sends it, though the description does not say so."""
    body = {"cause": "test", "steps_override": None, "schema_override": None}
    assert raw("POST", f"/jobs/{nightly.job_id}/run/", json=body).status_code == 200
    assert server.runs()[0].steps == nightly.steps


def test_a_run_shows_what_was_ordered(dbt: DbtCloud, nightly: Job) -> None:
    """In its trigger; and it runs the commands that override the job's."""
    run = dbt.jobs.run(
        nightly.job_id,
        cause="test",
        git_branch="feature",
        git_sha="abc",
        schema_override="scratch",
        dbt_version_override="1.8.0",
        threads_override=8,
        target_name_override="ci",
        generate_docs_override=True,
        timeout_seconds_override=60,
        steps_override=["dbt run --select orders"],
    )
    shown = dbt.runs.get(run.id, include_related=["trigger", "run_steps"])
    assert shown.trigger is not None
    told = {name: value for name, value in shown.trigger.to_dict().items() if value is not None}
    assert (
        told.items()
        >= {
            "cause": "test",
            "cause_category": "api",
            "git_branch": "feature",
            "git_sha": "abc",
            "schema_override": "scratch",
            "dbt_version_override": "1.8.0",
            "threads_override": 8,
            "target_name_override": "ci",
            "generate_docs_override": True,
            "timeout_seconds_override": 60,
        }.items()
    )
    assert told["steps_override"] == ["dbt run --select orders"]
    assert (shown.git_branch, shown.git_sha, shown.dbt_version) == ("feature", "abc", "1.8.0")
    assert [step.name for step in shown.run_steps or []][-1] == "Invoke dbt with `dbt run --select orders`"


@pytest.mark.parametrize("related", ["trigger", "job", "environment", "audit", "run_steps"])
def test_what_is_related_is_null_or_empty_unless_asked_for(
    server: DbtCloudServer, raw: Raw, nightly: Job, related: str
) -> None:
    """In any of the spellings of a list."""
    path = f"/runs/{server.start_run(nightly).run_id}/"
    assert not raw("GET", path).json()["data"][related]
    for spelling in (f'["{related}"]', f"trigger,{related}", related):
        assert raw("GET", path, params={"include_related": spelling}).json()["data"][related]


def test_times_of_runs_are_written_with_a_space_and_null_before_they_come(
    server: DbtCloudServer, raw: Raw, nightly: Job
) -> None:
    """Those of jobs have a T."""
    run = server.start_run(nightly, RunScript.success(queued=10))
    shown = raw("GET", f"/runs/{run.run_id}/").json()["data"]

    assert shown["created_at"] == "2026-01-01 12:30:15.000000+00:00"
    assert (shown["dequeued_at"], shown["started_at"], shown["finished_at"]) == (None, None, None)
    shown = raw("GET", f"/jobs/{nightly.job_id}/").json()["data"]
    assert shown["created_at"] == "2026-01-01T12:30:15+00:00"


def test_durations_have_hours_as_their_largest_unit(server: DbtCloudServer, raw: Raw, nightly: Job) -> None:
    """In the queue, running, and both."""
    run = server.start_run(nightly, RunScript.success(queued=36, running=86_400))
    server.advance(200_000)
    shown = raw("GET", f"/runs/{run.run_id}/").json()["data"]
    lengths = [shown[name] for name in ("queued_duration", "run_duration", "duration")]
    assert lengths == ["00:00:36", "24:00:00", "24:00:36"]
    assert shown["duration_humanized"] == "24 hours, 36 seconds"


def test_every_field_of_the_description_is_there(server: DbtCloudServer, raw: Raw, nightly: Job) -> None:
    """With a value or with null."""
    described = server.description.resolved({"$ref": "#/components/schemas/RunResponse"})["properties"]
    assert isinstance(described, dict)
    shown = raw("GET", f"/runs/{server.start_run(nightly).run_id}/").json()["data"]
    assert described.keys() <= shown.keys()


def test_a_cancel_shows_at_once_or_later_and_says_by_whom(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """A running one may show its old status for a while."""
    server.script(nightly, RunScript.held(cancel_takes=5))
    run = dbt.jobs.run(nightly.job_id, cause="test")
    assert dbt.runs.cancel(run.id).status == RunStatusEnum.RUNNING
    server.advance(4)
    dbt.runs.cancel(run.id)

    server.advance(1)
    ended = dbt.runs.get(run.id)
    assert (int(ended.status), ended.status_message) == (30, "Cancelled by user.")


@pytest.mark.parametrize("status", [10, 20, 30])
def test_cancelling_a_finished_run_changes_nothing(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job, status: int
) -> None:
    """And is no error."""
    run = server.start_run(nightly, RunScript(status, running=0))
    assert int(dbt.runs.cancel(run.run_id).status) == status
    assert dbt.runs.get(run.run_id).status_message is None


def test_a_run_that_ends_before_its_cancel_shows_stays_as_it_ended(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """An end is an end."""
    server.script(nightly, RunScript(10, running=2, cancel_takes=5))
    run_id = dbt.jobs.run(nightly.job_id, cause="test").id
    dbt.runs.cancel(run_id)
    server.advance(3)
    assert server.statuses() == [10]
    server.advance(10)
    assert (server.run(run_id).statuses, server.run(run_id).message) == ((3, 10), None)


def test_a_run_that_takes_too_long_is_called_cancelled(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Its message tells the difference."""
    run = server.start_run(nightly, RunScript.timed_out(running=0))
    shown = dbt.runs.get(run.run_id)
    assert (int(shown.status), str(shown.status_message)[:22]) == (30, "This run timed out aft")


def test_a_failed_run_shows_its_failed_step_and_leaves_out_the_rest(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """With its log; which steps they were is told by GET …/retry/."""
    run = server.start_run(nightly, RunScript.error(running=0, failed_step=2, log="Database Error in model orders"))
    steps = dbt.runs.get(run.run_id, include_related=["run_steps"]).run_steps or []
    said = [(step.name, step.status, step.logs) for step in steps]
    assert said[-2:] == [
        ("Invoke dbt with `dbt seed`", 10, "Completed: dbt seed"),
        ("Invoke dbt with `dbt build`", 20, "Database Error in model orders"),
    ]
    assert [step.index for step in steps] == list(range(1, len(steps) + 1))
    assert dbt.steps.get(steps[-1].id).logs == "Database Error in model orders"
    details = dbt.runs.failure_details(run.run_id)
    assert (details.failed_step, details.skipped_steps) == ("dbt build", ["dbt docs generate"])


def test_only_the_latest_failed_run_can_be_gone_on_with(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """The new run says which one it goes on with, and has the same order."""
    server.script(nightly, RunScript.error(running=0))
    failed = dbt.jobs.run(nightly.job_id, cause="ours", steps_override=["dbt run"])
    assert dbt.runs.get(failed.id).can_retry is True

    again = dbt.runs.retry(failed.id)
    assert (again.retrying_run_id, server.run(again.id).steps) == (failed.id, ("dbt run",))
    assert dbt.runs.get(failed.id).retry_not_supported_reason == "RETRY_NOT_LATEST_RUN"
    assert dbt.runs.get(again.id).retry_not_supported_reason == "RETRY_NOT_FAILED_RUN"


@pytest.mark.parametrize("reason", ["RETRY_UNSUPPORTED_CMD", "RETRY_UNSUPPORTED_VERSION", "RETRY_NO_RUN_RESULTS"])
def test_a_failed_run_may_not_be_gone_on_with_for_other_reasons(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job, reason: str
) -> None:
    """By order of a scenario."""
    server.scenario.run_fails(nightly, seconds=0, no_retry=reason)
    run = dbt.runs.get(dbt.jobs.run(nightly.job_id, cause="test").id)
    assert (run.can_retry, run.retry_not_supported_reason) == (False, reason)


def test_a_rerun_goes_on_with_a_failed_run_or_starts_a_new_one(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """Whoever's the last one was; what that overrode is lost."""
    order = RunScript.error(running=0)
    server.script(nightly, order, RunScript.success(running=0))
    failed = dbt.jobs.run(nightly.job_id, cause="ours", steps_override=["dbt run"])

    again = dbt.jobs.rerun(nightly.job_id)
    assert (again.retrying_run_id, server.run(again.id).steps) == (failed.id, nightly.steps)
    assert dbt.jobs.rerun(nightly.job_id).retrying_run_id is None
