"""Server behaviour §1.4: POST /jobs, row by row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import httpx
import pytest

from generated_client.testing import AirbyteServer, Fault, JobScript, ManualClock, Step
from generated_client.testing.airbyte import problems

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]

NOWHERE = "00000000-0000-4000-8000-000000000000"


def submit(api: httpx.Client, connection_id: str, job_type: str = "sync") -> httpx.Response:
    """POST /jobs."""
    return api.post("/jobs", json={"connectionId": connection_id, "jobType": job_type})


@pytest.mark.parametrize(
    ("script", "status"),
    [
        (JobScript.success(pending=1), "pending"),
        (JobScript.success(queued=1), "queued"),
        (JobScript.success(), "running"),
    ],
)
def test_sync_on_an_idle_active_connection_is_a_200(
    server: AirbyteServer, api: httpx.Client, script: JobScript, status: str
) -> None:
    """Success is 200, not 201, and the job may be pending, queued or running already."""
    connection = server.add_connection()
    server.script(connection, script)
    answer = submit(api, connection.connection_id)
    assert answer.status_code == 200
    assert answer.json()["status"] == status
    assert answer.json()["jobType"] == "sync"
    assert isinstance(answer.json()["jobId"], int)


def test_sync_while_an_attempt_executes_is_a_409(server: AirbyteServer, api: httpx.Client) -> None:
    """The problem's useful text is in data.message."""
    connection = server.add_connection()
    server.start_job(connection, JobScript.held())
    answer = submit(api, connection.connection_id)
    assert (answer.status_code, answer.json()["title"]) == (409, "try-again-later")
    assert answer.json()["data"]["message"] == f"A sync is already running for: {connection.connection_id}"
    assert len(server.jobs(connection)) == 1


@pytest.mark.parametrize("status", ["pending", "queued"])
def test_sync_while_a_job_waits_for_its_first_attempt_returns_that_job(
    server: AirbyteServer, api: httpx.Client, status: str
) -> None:
    """A job without an attempt is shared: 200 with the same id, and no second job."""
    connection = server.add_connection()
    waiting = server.start_job(connection, JobScript.held(status))
    answer = submit(api, connection.connection_id)
    assert (answer.status_code, answer.json()["jobId"]) == (200, waiting.job_id)
    assert len(server.jobs(connection)) == 1


def test_sync_during_back_off_returns_the_same_job_and_cuts_the_wait_short(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock
) -> None:
    """The job between two attempts is taken up again at once."""
    connection = server.add_connection()
    job = server.start_job(connection, JobScript.retried(running=5, back_off=1800))
    clock.advance(10)
    assert server.job(job.job_id).status == "incomplete"
    answer = submit(api, connection.connection_id)
    assert (answer.status_code, answer.json()["jobId"]) == (200, job.job_id)
    assert answer.json()["status"] == "running"
    clock.advance(5)
    assert server.job(job.job_id).status == "succeeded"


@pytest.mark.parametrize("status", ["inactive", "locked", "deprecated"])
def test_sync_on_a_connection_that_is_not_active_is_a_409_that_hides_the_reason(
    server: AirbyteServer, api: httpx.Client, status: Literal["inactive", "locked", "deprecated"]
) -> None:
    """The real reason never reaches the caller."""
    connection = server.add_connection(status=status)
    answer = submit(api, connection.connection_id)
    assert (answer.status_code, answer.json()["title"]) == (409, "state-conflict")
    assert answer.json()["data"]["message"] == "Could not fulfill request"
    assert server.jobs(connection) == []


def test_sync_whose_job_id_is_late_is_a_409_and_the_job_starts_anyway(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock
) -> None:
    """The body is that of an inactive connection; the job shows up later."""
    connection = server.add_connection()
    server.script(connection, JobScript.late(30))
    answer = submit(api, connection.connection_id)
    assert (answer.status_code, answer.json()["data"]["message"]) == (409, "Could not fulfill request")
    assert api.get("/jobs", params={"connectionId": connection.connection_id}).json()["data"] == []
    assert submit(api, connection.connection_id).status_code == 409
    clock.advance(30)
    [job] = api.get("/jobs", params={"connectionId": connection.connection_id}).json()["data"]
    assert job["status"] == "running"


def test_sync_on_a_connection_without_its_workflow_is_a_409(server: AirbyteServer, api: httpx.Client) -> None:
    """The state inside the scheduler is injected; the answer is the original's."""
    connection = server.add_connection()
    gone = problems.try_again_later("The connection was deleted")
    server.inject(Fault.respond(gone, method="POST", path="/jobs"))
    answer = submit(api, connection.connection_id)
    assert (answer.status_code, answer.json()["title"]) == (409, "try-again-later")
    assert answer.json()["data"]["message"] == "The connection was deleted"


@pytest.mark.parametrize("job_type", ["reset", "clear"])
def test_reset_and_clear_cancel_a_running_sync_and_answer_as_reset(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock, job_type: str
) -> None:
    """Somebody's running sync is cancelled instead of being protected by a 409."""
    connection = server.add_connection()
    running = server.start_job(connection, JobScript.held())
    answer = submit(api, connection.connection_id, job_type)
    assert (answer.status_code, answer.json()["jobType"]) == (200, "reset")
    assert answer.json()["jobId"] > running.job_id
    assert server.job(running.job_id).status == "cancelled"
    clock.advance(1)
    assert api.get(f"/jobs/{answer.json()['jobId']}").json()["rowsSynced"] == 0


@pytest.mark.parametrize("job_type", ["reset", "clear"])
def test_reset_and_clear_do_not_ask_whether_the_connection_is_active(
    server: AirbyteServer, api: httpx.Client, job_type: str
) -> None:
    """An inactive connection can be emptied."""
    connection = server.add_connection(status="inactive")
    assert submit(api, connection.connection_id, job_type).status_code == 200


def test_refresh_is_a_422(server: AirbyteServer, api: httpx.Client) -> None:
    """The job type exists, but not for the public API."""
    answer = submit(api, server.add_connection().connection_id, "refresh")
    assert (answer.status_code, answer.json()["title"]) == (422, "unprocessable-entity")
    assert answer.json()["data"]["message"] == "Refreshes are not supported in the public API"


def test_unknown_connection_is_a_403_for_a_normal_user(serve: Serve, connect: Connect) -> None:
    """An id that cannot be resolved gives no role, hence no access."""
    answer = submit(connect(serve(role="user")), NOWHERE)
    assert (answer.status_code, answer.json()["title"]) == (403, "forbidden")
    assert "does not have the required permissions" in answer.json()["data"]["message"]


def test_unknown_connection_is_a_404_for_an_instance_admin(api: httpx.Client) -> None:
    """Only an admin may learn that it does not exist."""
    answer = submit(api, NOWHERE)
    assert (answer.status_code, answer.json()["title"]) == (404, "resource-not-found")
    assert answer.json()["data"] == {"resourceType": "connection", "resourceId": NOWHERE}


def test_connection_id_that_is_no_uuid_is_a_403_for_a_normal_user(serve: Serve, connect: Connect) -> None:
    """It is as unresolvable as any other unknown id."""
    assert submit(connect(serve(role="user")), "orders").status_code == 403


def test_connection_id_that_is_no_uuid_is_a_500_for_an_instance_admin(api: httpx.Client) -> None:
    """The server trips over it."""
    answer = submit(api, "orders")
    assert (answer.status_code, list(answer.json())) == (500, ["errorId"])


@pytest.mark.parametrize(
    "body", [b'{"jobType": "sync"}', b'{"connectionId": "%s", "jobType": "syncc"}' % NOWHERE.encode(), b"{", b"[]", b""]
)
def test_missing_fields_bad_enums_and_bad_json_are_a_400_with_an_error_id(
    server: AirbyteServer, api: httpx.Client, body: bytes
) -> None:
    """The caller learns an id; the log of the stand-in says what was wrong."""
    answer = api.post("/jobs", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, list(answer.json())) == (400, ["errorId"])
    assert server.requests[-1].violation


def test_billing_block_is_a_422(server: AirbyteServer, api: httpx.Client) -> None:
    """Cloud's billing is injected; the answer is the original's."""
    connection = server.add_connection()
    server.inject(Fault.respond(problems.payment_status(), method="POST", path="/jobs"))
    answer = submit(api, connection.connection_id)
    assert (answer.status_code, answer.json()["type"]) == (422, "error:billing/insufficient-payment-status")


def test_sync_may_turn_out_to_be_a_job_of_another_type(server: AirbyteServer, api: httpx.Client) -> None:
    """With pending refreshes the server runs those instead."""
    connection = server.add_connection()
    server.script(connection, JobScript((Step("running", 1),), job_type="refresh"))
    assert submit(api, connection.connection_id).json()["jobType"] == "refresh"


@pytest.mark.parametrize(
    ("role", "job_type", "status"),
    [("reader", "sync", 403), ("runner", "sync", 200), ("runner", "clear", 403), ("user", "clear", 200)],
)
def test_sync_needs_a_runner_and_clear_an_editor(
    serve: Serve,
    connect: Connect,
    role: Literal["reader", "runner", "user"],
    job_type: str,
    status: int,
) -> None:
    """Roles below that are refused with a 403."""
    server = serve(role=role)
    assert submit(connect(server), server.add_connection().connection_id, job_type).status_code == status


def test_a_connection_runs_again_after_its_job_has_ended(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock
) -> None:
    """One active job per connection, any number over time, with rising ids."""
    connection = server.add_connection()
    first = submit(api, connection.connection_id).json()["jobId"]
    clock.advance(1)
    second = submit(api, connection.connection_id)
    assert (second.status_code, second.json()["jobId"]) == (200, first + 1)


def test_connections_do_not_hinder_each_other(server: AirbyteServer, api: httpx.Client) -> None:
    """The conflict is a matter of one connection."""
    server.start_job(server.add_connection("busy"), JobScript.held())
    assert submit(api, server.add_connection("idle").connection_id).status_code == 200
