"""Server behaviour §1.8: how a job is written, and the states it goes through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from generated_client.testing import AirbyteServer, JobScript, ManualClock, Step
from generated_client.testing.airbyte.job_answers import java_duration

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]
Json = dict[str, object]


@pytest.fixture
def states(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock
) -> Callable[[JobScript, list[float]], list[Json]]:
    """Runs a script and reads its job after each of the given waits."""

    def play(script: JobScript, waits: list[float]) -> list[Json]:
        job = server.start_job(server.add_connection(), script)
        seen: list[Json] = []
        for wait in waits:
            clock.advance(wait)
            seen.append(api.get(f"/jobs/{job.job_id}").json())
        return seen

    return play


Play = Callable[[JobScript, list[float]], list[Json]]


def test_start_time_is_the_creation_in_utc_to_the_second(states: Play) -> None:
    """It does not move when an attempt starts."""
    pending, running = states(JobScript.success(pending=5, running=5), [0, 6])
    assert pending["startTime"] == running["startTime"] == "2026-01-01T12:30:15Z"


def test_start_time_drops_seconds_that_are_zero(serve: Serve, connect: Connect) -> None:
    """Java prints 01:30 for 01:30:00."""
    server = serve(clock=ManualClock(datetime(2023, 3, 25, 1, 30, tzinfo=UTC)))
    job = server.start_job(server.add_connection(), JobScript.held())
    assert connect(server).get(f"/jobs/{job.job_id}").json()["startTime"] == "2023-03-25T01:30Z"


@pytest.mark.parametrize("outcome", ["succeeded", "failed", "cancelled"])
def test_last_updated_at_is_there_only_when_the_job_is_over(states: Play, outcome: str) -> None:
    """Before that the key is absent, not null."""
    script = JobScript((Step("pending", 1), Step("running", 1), Step("incomplete", 1), Step("running", 1)), outcome)
    *before, over = states(script, [0, 1, 1, 1, 1])
    assert not any("lastUpdatedAt" in job for job in before)
    assert over["lastUpdatedAt"] == "2026-01-01T12:30:19Z"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "PT0S"), (59, "PT59S"), (60, "PT1M"), (29172, "PT8H6M12S"), (90061, "PT25H1M1S")]
)
def test_duration_has_hours_as_its_largest_unit(seconds: int, text: str) -> None:
    """Java never rolls hours over to days, and prints zero as PT0S."""
    assert java_duration(seconds) == text


def test_duration_is_absent_while_pending(states: Play) -> None:
    """There is nothing to measure yet."""
    pending, running = states(JobScript.success(pending=5, running=5), [0, 5])
    assert "duration" not in pending
    assert running["duration"] == "PT5S"


def test_duration_is_stale_while_the_job_runs_and_counts_waits_at_the_end(states: Play) -> None:
    """It follows the last change of state, so the time in the queue and in back-off is part of it."""
    script = JobScript.retried(running=100, back_off=50)
    start, late, back_off, over = states(script, [0, 90, 20, 200])
    assert start["duration"] == late["duration"] == "PT0S"
    assert back_off["duration"] == "PT1M40S"
    assert over["duration"] == "PT4M10S"


def test_rows_and_bytes_are_absent_without_statistics(states: Play) -> None:
    """Absent is not zero."""
    running, over = states(JobScript.failure(running=10), [5, 5])
    for job in (running, over):
        assert "rowsSynced" not in job
        assert "bytesSynced" not in job


def test_rows_and_bytes_grow_while_the_job_runs(states: Play) -> None:
    """What is committed is reported, as integers."""
    script = JobScript((Step("running", 10, rows=1000, bytes=5000),))
    first, half, over = states(script, [0, 5, 5])
    assert "rowsSynced" not in first
    assert (half["rowsSynced"], half["bytesSynced"]) == (500, 2500)
    assert (over["rowsSynced"], over["bytesSynced"]) == (1000, 5000)


def test_rows_and_bytes_are_zero_after_an_empty_sync(states: Play) -> None:
    """A success that moved nothing says so."""
    [over] = states(JobScript.success(running=1, rows=0), [1])
    assert (over["status"], over["rowsSynced"], over["bytesSynced"]) == ("succeeded", 0, 0)


def test_a_job_tells_neither_attempts_nor_reasons(states: Play) -> None:
    """The public API has no more than this."""
    [failed] = states(JobScript.failure(running=1, rows=3, reason="the source gave up"), [1])
    assert sorted(failed) == [
        "bytesSynced", "connectionId", "duration", "jobId", "jobType", "lastUpdatedAt", "rowsSynced", "startTime",
        "status",
    ]  # fmt: skip


def test_states_of_a_job_that_waits_runs_and_is_retried(states: Play) -> None:
    """Every state of the life cycle, in order."""
    script = JobScript(
        (Step("pending", 1), Step("queued", 1), Step("running", 1), Step("incomplete", 1), Step("running", 1))
    )
    seen = [job["status"] for job in states(script, [0.5, 1, 1, 1, 1, 1])]
    assert seen == ["pending", "queued", "running", "incomplete", "running", "succeeded"]


def test_queued_job_may_be_cancelled_by_nobody(states: Play) -> None:
    """When no capacity frees up the server gives up."""
    queued, over = states(JobScript.capacity_timeout(queued=8 * 3600), [0, 8 * 3600])
    assert (queued["status"], over["status"]) == ("queued", "cancelled")


def test_a_state_that_airbyte_does_not_know_yet_is_served_as_it_is(states: Play) -> None:
    """For clients that must keep polling; the description does not bind this answer."""
    [job] = states(JobScript.held("hibernating"), [0])
    assert job["status"] == "hibernating"


def test_success_with_no_rows_after_a_failed_attempt(states: Play) -> None:
    """Upstream reports success for jobs whose last attempt moved nothing."""
    script = JobScript((Step("running", 1), Step("incomplete", 1), Step("running", 1, rows=0)))
    [over] = states(script, [3])
    assert (over["status"], over["rowsSynced"]) == ("succeeded", 0)


def test_the_server_side_snapshot_knows_attempts_and_reason(server: AirbyteServer, clock: ManualClock) -> None:
    """What the API hides, a test may look at."""
    connection = server.add_connection()
    server.scenario.sync_fails(connection, seconds=1, reason="no disk")
    job = server.start_job(connection)
    clock.advance(1)
    snapshot = server.job(job.job_id)
    assert (snapshot.status, snapshot.failure_reason, snapshot.attempts) == ("failed", "no disk", 1)


def test_a_held_job_ends_when_told(server: AirbyteServer, clock: ManualClock) -> None:
    """With the rows it is told."""
    job = server.start_job(server.add_connection(), JobScript.held())
    clock.advance(3600)
    assert server.job(job.job_id).status == "running"
    done = server.finish_job(job.job_id, "succeeded", rows=7)
    assert (done.status, done.rows, done.terminal) == ("succeeded", 7, True)
