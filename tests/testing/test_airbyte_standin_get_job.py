"""Server behaviour §1.5: GET /jobs/{jobId}."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from generated_client.testing import AirbyteServer, JobScript

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]


def test_known_job_is_a_200(server: AirbyteServer, api: httpx.Client) -> None:
    """The job as it is now."""
    job = server.start_job(server.add_connection(), JobScript.held())
    answer = api.get(f"/jobs/{job.job_id}")
    assert (answer.status_code, answer.json()["jobId"]) == (200, job.job_id)


def test_unknown_job_is_a_403_for_a_normal_user(serve: Serve, connect: Connect) -> None:
    """The message names the permission that an unknown id cannot give."""
    answer = connect(serve(role="user")).get("/jobs/99")
    assert answer.status_code == 403
    assert answer.json()["data"]["message"] == (
        "Caller does not have the required WORKSPACE_READER permissions to access the resource(s)."
    )


def test_unknown_job_is_a_409_for_an_instance_admin(api: httpx.Client) -> None:
    """Not a 404: the original maps its exception so."""
    answer = api.get("/jobs/99")
    assert (answer.status_code, answer.json()["title"]) == (409, "state-conflict")
    assert answer.json()["data"]["message"] == "Job is not currently running"


def test_job_id_that_is_no_number_is_a_400(api: httpx.Client) -> None:
    """It does not fit the path parameter's type."""
    answer = api.get("/jobs/latest")
    assert (answer.status_code, list(answer.json())) == (400, ["errorId"])


def test_job_ids_are_64_bit_integers(serve: Serve, connect: Connect) -> None:
    """Clients that read them into 32 bits or floats lose them."""
    server = serve(first_job_id=2**53 + 1)
    job = server.start_job(server.add_connection(), JobScript.held())
    assert connect(server).get(f"/jobs/{2**53 + 1}").json()["jobId"] == job.job_id == 2**53 + 1
