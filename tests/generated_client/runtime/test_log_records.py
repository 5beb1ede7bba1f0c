"""What is written to the log: enough to follow a call, and nothing else."""

import logging

import httpx
import pytest

from generated_client import APIError, ClientCredentials
from tests.generated_client.runtime.doubles import BASE, Hands, Server, job, status


@pytest.fixture(autouse=True)
def all_levels(caplog: pytest.LogCaptureFixture) -> None:
    """Capture everything."""
    caplog.set_level(logging.DEBUG, "generated_client")


async def test_each_attempt_is_recorded(hands: type[Hands], caplog: pytest.LogCaptureFixture) -> None:
    """Method, path, status or failure, attempt and duration; successes at DEBUG, the rest at INFO."""
    server = Server(status(503), httpx.ReadError("reset"), job())
    await hands(server, auth=ClientCredentials("id", "secret")).call("jobs.get", 1)

    records = [record for record in caplog.records if record.name == "generated_client"]
    facts = [
        (record.levelname, vars(record)["http_method"], vars(record)["http_path"], vars(record)["http_status"])
        for record in records
    ]
    path = "/api/public/v1/jobs/1"
    assert facts == [
        ("DEBUG", "POST", "/api/public/v1/applications/token", 200),
        ("INFO", "GET", path, 503),
        ("INFO", "GET", path, "ReadError"),
        ("DEBUG", "GET", path, 200),
    ]
    assert [vars(record)["attempt"] for record in records] == [1, 1, 2, 3]
    assert records[1].getMessage() == f"GET {BASE}/jobs/1: 503 (attempt 1, 0.000 s)"
    assert all(vars(record)["duration"] >= 0 for record in records)


async def test_queries_headers_and_bodies_are_not_recorded(
    hands: type[Hands], caplog: pytest.LogCaptureFixture
) -> None:
    """They may hold what is not for every log."""
    server = Server(httpx.Response(400, json={"who": "in-the-answer"}, headers={"Set-Cookie": "a-cookie"}))
    client = hands(server, headers={"X-Key": "a-header"})

    with pytest.raises(APIError):
        await client.call("jobs.create", connection_id="a-body", job_type="sync", extra_query={"q": "a-query"})

    written = "".join(
        f"{record.getMessage()}{vars(record)}" for record in caplog.records if record.name == "generated_client"
    )
    assert "/api/public/v1/jobs" in written
    for secret in ("in-the-answer", "a-cookie", "a-header", "a-body", "a-query", "a-token"):
        assert secret not in written


async def test_a_detached_client_writes_nothing(hands: type[Hands], caplog: pytest.LogCaptureFixture) -> None:
    """Logging takes locks, which the code that was interrupted may hold."""
    client = hands(Server(status(400)))
    client.client = client.client.detached()

    with pytest.raises(APIError):
        await client.call("jobs.get", 1)

    assert [record for record in caplog.records if record.name == "generated_client"] == []
