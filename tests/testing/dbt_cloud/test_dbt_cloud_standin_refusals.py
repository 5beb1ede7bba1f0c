"""The stand-in dbt Cloud does what the real one does, oddity by oddity: its envelope, its refusals, its bad days."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client import APIStatusError, BadRequestError, DbtCloud, NotFoundError, ResponseDecodeError
from generated_client.testing import DbtCloudServer, Fault, Job, ManualClock, RunScript
from generated_client.testing.dbt_cloud import problems

Raw = Callable[..., httpx.Response]


def test_an_answer_comes_in_an_envelope(raw: Raw, nightly: Job) -> None:
    """With a status that repeats that of HTTP."""
    answer = raw("GET", f"/jobs/{nightly.job_id}/").json()
    assert (answer.keys(), answer["data"]["id"]) == ({"status", "data"}, nightly.job_id)
    assert answer["status"] == {
        "code": 200,
        "is_success": True,
        "user_message": "Success!",
        "developer_message": "",
    }


def test_a_list_tells_what_it_was_asked_for_and_how_much_there_is(server: DbtCloudServer, raw: Raw) -> None:
    """In `extra`, where every state and the account stand even unasked."""
    server.add_history(server.add_job(), 4)
    extra = raw("GET", "/runs/?limit=3&order_by=-id").json()["extra"]
    assert extra == {
        "filters": {"limit": 3, "offset": 0, "state": "all", "account_id": server.account_id},
        "order_by": "-id",
        "pagination": {"count": 3, "total_count": 4},
    }


@pytest.mark.parametrize(
    "body", [{}, {"cause": ""}, {"cause": "  "}, {"cause": None}, {"cause": 7}, {"cause": "x" * 256}]
)
def test_a_run_wants_a_cause_that_is_not_too_long(
    server: DbtCloudServer, raw: Raw, nightly: Job, body: dict[str, object]
) -> None:
    """400, and nothing is started; 255 characters are the most."""
    assert raw("POST", f"/jobs/{nightly.job_id}/run/", json=body).status_code == 400
    assert server.runs() == []
    assert raw("POST", f"/jobs/{nightly.job_id}/run/", json={"cause": "x" * 255}).status_code == 200


def test_a_body_that_is_no_json_is_400(raw: Raw, nightly: Job) -> None:
    """In the envelope, too."""
    answer = raw("POST", f"/jobs/{nightly.job_id}/run/", content=b"{", headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["status"]["is_success"]) == (400, False)


@pytest.mark.parametrize(
    "query",
    [
        "limit=101",
        "limit=0",
        "limit=many",
        "offset=-1",
        "order_by=name",
        "pk__in=a",
        "pk__in=[1",
        "created_at__range=[1,2,3]",
        "created_at__range=2026-01-01T00:00:00,2026-01-02T00:00:00",
    ],
)
def test_a_list_refuses_what_makes_no_sense(raw: Raw, query: str) -> None:
    """A hundred rows are the most; there are three orders; numbers are numbers and times have a zone."""
    assert raw("GET", f"/runs/?{query}").json()["status"]["code"] == 400


def test_a_single_tenant_lists_more_than_a_hundred_at_once() -> None:
    """Where it is asked to."""
    with DbtCloudServer(in_process=True, clock=ManualClock(), tenancy="single") as server:
        server.add_history(server.add_job(), 120)
        dbt = server.client()
        assert [len(dbt.runs.list(limit=limit).data) for limit in (100, 500)] == [100, 120]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/jobs/1/run/"),
        ("POST", "/jobs/1/rerun/"),
        ("GET", "/jobs/1/"),
        ("GET", "/runs/1/"),
        ("GET", "/runs/{job}/"),
        ("POST", "/runs/1/cancel/"),
        ("POST", "/runs/1/retry/"),
        ("GET", "/runs/{run}/retry/"),
        ("GET", "/runs/1/artifacts/"),
        ("GET", "/runs/{run}/artifacts/manifest.json"),
        ("GET", "/jobs/{job}/artifacts/manifest.json"),
        ("GET", "/steps/1/"),
        ("GET", "/projects/1/"),
    ],
)
def test_what_is_not_there_is_404(server: DbtCloudServer, raw: Raw, nightly: Job, method: str, path: str) -> None:
    """Jobs, runs, files, steps, records, and the failed step of a run that has not failed."""
    run = server.start_run(nightly, RunScript.success(running=0))
    body = {"json": {"cause": "test"}} if path.endswith("/run/") else {}
    answer = raw(method, path.format(job=nightly.job_id, run=run.run_id), **body)
    assert (answer.status_code, answer.json()["data"]) == (404, None)
    assert answer.json()["status"]["user_message"] == "The requested resource was not found."


def test_a_deleted_job_is_not_there(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Neither to be run nor in a list, unless that asks for it."""
    dbt.jobs.delete(nightly.job_id)
    with pytest.raises(NotFoundError):
        dbt.jobs.run(nightly.job_id, cause="test")
    assert [[job.name for job in dbt.jobs.list(state=state)] for state in ("active", "deleted", "all")] == [
        [],
        ["nightly"],
        ["nightly"],
    ]


def test_too_many_requests_of_a_minute_close_the_api_for_five() -> None:
    """429, which is not JSON and has no `Retry-After`; on dbt Cloud after 5,000, here after two."""
    with DbtCloudServer(in_process=True, clock=ManualClock(), requests_a_minute=2) as server:
        base, token = f"{server.url}/api/v2/accounts/{server.account_id}", f"Token {server.token}"
        with httpx.Client(transport=server.transport(), base_url=base, headers={"authorization": token}) as http:
            answers: list[httpx.Response] = []
            for seconds in (0, 30, 1, 299, 1):
                server.advance(seconds)
                answers.append(http.get("/jobs/"))
    assert [answer.status_code for answer in answers] == [200, 200, 429, 429, 200]
    assert answers[2].headers["content-type"].startswith("text/plain")
    assert "retry-after" not in answers[2].headers


def test_every_shape_of_a_refusal_is_understood(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """By its status, whatever its body is; and nothing is started."""
    for problem in problems.every_shape():
        server.inject(Fault.respond(problem))
        with pytest.raises(APIStatusError) as refused:
            dbt.jobs.run(nightly.job_id, cause="test")
        assert (refused.value.status_code, server.runs()) == (problem.status, [])


def test_a_proxy_may_answer_though_the_run_was_made(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """At once, or a moment later."""
    server.scenario.start_answer_replaced(status=502)
    with pytest.raises(APIStatusError, match="502"):
        dbt.jobs.run(nightly.job_id, cause="ours")
    server.scenario.start_answer_replaced(status=200)
    with pytest.raises(ResponseDecodeError):
        dbt.jobs.run(nightly.job_id, cause="ours, too")
    assert [run.cause for run in server.runs()] == ["ours", "ours, too"]

    server.scenario.run_appears_late(nightly, after=3)
    with pytest.raises(APIStatusError, match="504"):
        dbt.jobs.run(nightly.job_id, cause="late")
    assert len(server.runs()) == 2
    server.advance(3)
    assert server.runs()[-1].cause == "late"


def test_maintenance_is_a_page_with_status_200(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """Where JSON was due; and a run that was started before it goes on."""
    run = server.start_run(nightly, RunScript.success(running=5))
    server.scenario.maintenance(times=2)
    for _ in range(2):
        with pytest.raises(ResponseDecodeError):
            dbt.runs.get(run.run_id)
    server.advance(5)
    assert int(dbt.runs.get(run.run_id).status) == 10


def test_a_retry_of_what_cannot_be_retried_is_400(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """With the reason."""
    run = server.start_run(nightly, RunScript.success(running=0))
    with pytest.raises(BadRequestError, match="RETRY_NOT_FAILED_RUN"):
        dbt.runs.retry(run.run_id)
