"""Server behaviour §1.6: DELETE /jobs/{jobId} acts on the connection, not on the job that is named."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client.testing import AirbyteServer, JobScript, ManualClock

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]


def test_cancel_of_a_running_attempt_ends_the_job(server: AirbyteServer, api: httpx.Client) -> None:
    """Normally the answer already says cancelled."""
    job = server.start_job(server.add_connection(), JobScript.held())
    answer = api.delete(f"/jobs/{job.job_id}")
    assert (answer.status_code, answer.json()["status"]) == (200, "cancelled")


def test_cancel_of_a_running_attempt_may_still_show_running_for_a_moment(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock
) -> None:
    """`cancel_takes` is that moment, and a second cancel does not prolong it."""
    job = server.start_job(server.add_connection(), JobScript.held(cancel_takes=3))
    assert api.delete(f"/jobs/{job.job_id}").json()["status"] == "running"
    clock.advance(2)
    assert api.delete(f"/jobs/{job.job_id}").json()["status"] == "running"
    clock.advance(1)
    assert api.get(f"/jobs/{job.job_id}").json()["status"] == "cancelled"


def test_cancel_of_a_queued_job_is_accepted_and_takes_effect_shortly_after(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock
) -> None:
    """The answer may still say queued."""
    job = server.start_job(server.add_connection(), JobScript.held("queued", cancel_takes=1))
    answer = api.delete(f"/jobs/{job.job_id}")
    assert (answer.status_code, answer.json()["status"]) == (200, "queued")
    clock.advance(1)
    assert server.job(job.job_id).status == "cancelled"


def test_cancel_between_two_attempts_does_nothing_and_the_job_runs_again(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock
) -> None:
    """Only a cancel after the next attempt has begun ends it."""
    job = server.start_job(server.add_connection(), JobScript.retried(running=5, back_off=30))
    clock.advance(5)
    answer = api.delete(f"/jobs/{job.job_id}")
    assert (answer.status_code, answer.json()["status"]) == (200, "incomplete")
    clock.advance(30)
    assert server.job(job.job_id).status == "running"
    assert api.delete(f"/jobs/{job.job_id}").json()["status"] == "cancelled"


@pytest.mark.parametrize("status", ["succeeded", "failed", "cancelled"])
def test_cancel_of_a_finished_job_is_a_200_without_effect(
    server: AirbyteServer, api: httpx.Client, status: str
) -> None:
    """No error, the old status."""
    [job] = server.add_history(server.add_connection(), 1, status=status)
    answer = api.delete(f"/jobs/{job.job_id}")
    assert (answer.status_code, answer.json()["status"]) == (200, status)


def test_cancel_of_a_finished_job_hits_the_neighbour_that_runs(server: AirbyteServer, api: httpx.Client) -> None:
    """The answer shows the old job while the new one dies."""
    connection = server.add_connection()
    [finished] = server.add_history(connection, 1)
    neighbour = server.start_job(connection, JobScript.held())
    answer = api.delete(f"/jobs/{finished.job_id}")
    assert (answer.json()["jobId"], answer.json()["status"]) == (finished.job_id, "succeeded")
    assert server.job(neighbour.job_id).status == "cancelled"


def test_cancel_leaves_other_connections_alone(server: AirbyteServer, api: httpx.Client) -> None:
    """The connection is the scope."""
    hit = server.start_job(server.add_connection(), JobScript.held())
    other = server.start_job(server.add_connection(), JobScript.held())
    api.delete(f"/jobs/{hit.job_id}")
    assert server.job(other.job_id).status == "running"


def test_cancel_of_an_unknown_job_is_a_403_for_a_normal_user(serve: Serve, connect: Connect) -> None:
    """As with GET, an unknown id gives no access."""
    assert connect(serve(role="user")).delete("/jobs/99").status_code == 403


def test_cancel_of_an_unknown_job_is_a_409_for_an_instance_admin(api: httpx.Client) -> None:
    """As with GET, the admin sees a state conflict."""
    answer = api.delete("/jobs/99")
    assert (answer.status_code, answer.json()["data"]["message"]) == (409, "Job is not currently running")


def test_cancel_of_a_finished_job_is_a_409_on_older_servers(serve: Serve, connect: Connect) -> None:
    """`strict_cancel` plays those."""
    server = serve(strict_cancel=True)
    [job] = server.add_history(server.add_connection(), 1)
    answer = connect(server).delete(f"/jobs/{job.job_id}")
    assert (answer.status_code, answer.json()["data"]["message"]) == (409, "Job is not currently running")


def test_cancel_keeps_what_was_committed(server: AirbyteServer, api: httpx.Client, clock: ManualClock) -> None:
    """Rows that arrived stay."""
    job = server.start_job(server.add_connection(), JobScript.success(running=10, rows=1000))
    clock.advance(4)
    assert api.delete(f"/jobs/{job.job_id}").json()["rowsSynced"] == 400
