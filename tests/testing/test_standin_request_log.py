"""The request log: everything that was asked, nothing that is secret."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import httpx
import pytest

from generated_client import ConflictError
from generated_client.testing import AirbyteServer, Fault
from generated_client.testing.http_message import JsonValue

Connect = Callable[[AirbyteServer], httpx.Client]


def test_log_tells_what_was_asked_and_answered(server: AirbyteServer, api: httpx.Client) -> None:
    """Method, path below the API's base, query, body, status, in order."""
    api.get("/jobs", params={"limit": 5})
    api.post("/workspaces", json={"name": "new"})
    api.get("/jobs/99")
    first, second, third = server.requests
    assert (first.method, first.path, first.query, first.status) == ("GET", "/jobs", {"limit": ["5"]}, 200)
    assert first.target == "/api/public/v1/jobs?limit=5"
    assert (second.method, second.body) == ("POST", {"name": "new"})
    assert (third.path, third.status) == ("/jobs/99", 409)
    assert first.at <= second.at <= third.at


def test_log_has_the_whole_path_of_what_lies_outside_the_api(server: AirbyteServer, visit: Connect) -> None:
    """A wrong base path is visible."""
    visit(server).get(f"{server.url}/api/v1/jobs")
    assert server.requests[0].path == "/api/v1/jobs"


def test_log_holds_no_secret(server: AirbyteServer, api: httpx.Client, visit: Connect) -> None:
    """Neither credentials in bodies and forms, nor tokens in headers, nor connector configurations."""
    given = {"client_id": server.client_id, "client_secret": server.client_secret}
    url = f"{server.url}/v1/applications/token"
    token = visit(server).post(url, json=given).json()["access_token"]
    visit(server).post(url, data=given)
    given_in_headers = {"Authorization": f"Bearer {token}", "X-Api-Key": "a-key-for-all", "Cookie": "id=of-a-session"}
    visit(server).get(f"{server.url}/v1/jobs", headers=given_in_headers)
    configuration = {"sourceType": "pg", "dsn": "pg://me:hunter2@db"}
    api.post(
        "/sources", json={"name": "a", "workspaceId": server.workspace.workspace_id, "configuration": configuration}
    )
    written = repr(list(server.requests))
    for secret in (server.client_secret, token, "a-key-for-all", "of-a-session", "hunter2"):
        assert secret not in written
    assert server.requests[0].body == {"client_id": server.client_id, "client_secret": "***"}
    assert server.requests[2].headers["authorization"] == "Bearer ***"


def test_log_keeps_harmless_headers(server: AirbyteServer, api: httpx.Client) -> None:
    """So that a test can see that they were sent."""
    api.get("/jobs", headers={"X-Environment": "staging"})
    assert server.requests[0].headers["x-environment"] == "staging"


def test_log_shows_bodies_that_are_not_json_by_their_size(server: AirbyteServer, api: httpx.Client) -> None:
    """Whatever they hold."""
    api.post("/jobs", content=b"\x00secret", headers={"Content-Type": "application/json"})
    assert server.requests[0].body == "<7 bytes that are not JSON>"


def test_log_finds_requests_by_pattern(server: AirbyteServer, api: httpx.Client) -> None:
    """And forgets them when told."""
    for path in ("/jobs/1", "/jobs/2", "/tags"):
        api.get(path)
    assert [entry.path for entry in server.requests.matching("GET", "/jobs/*")] == ["/jobs/1", "/jobs/2"]
    server.requests.clear()
    assert len(server.requests) == 0


def test_waiting_for_a_request_returns_it_when_it_comes(server: AirbyteServer, api: httpx.Client) -> None:
    """From another thread, by count."""
    api.get("/jobs/1")
    sender = threading.Timer(0.1, lambda: api.get("/jobs/2"))
    sender.start()
    assert server.wait_for_request("GET", "/jobs/*", count=2).path == "/jobs/2"
    sender.join()


def test_waiting_in_vain_says_what_came_instead(server: AirbyteServer, api: httpx.Client) -> None:
    """The message saves a debugging session."""
    api.get("/jobs/1")
    with pytest.raises(TimeoutError, match=r"0 of 1 request DELETE /jobs/\* .*\n.*\n.* GET /jobs/1"):
        server.wait_for_request("DELETE", "/jobs/*", timeout=0.05)


def test_asserting_a_call_returns_it(server: AirbyteServer, api: httpx.Client) -> None:
    """The last one that fits, with the query and the body that were named among others."""
    api.get("/jobs", params={"limit": 5, "connectionId": "x"})
    api.post("/workspaces", json={"name": "new", "notifications": {"failure": {"email": {"enabled": True}}}})
    assert server.requests.assert_called("GET", "/jobs", times=1, query={"limit": "5"}).query["connectionId"] == ["x"]
    body: dict[str, JsonValue] = {"notifications": {"failure": {"email": {"enabled": True}}}}
    assert server.requests.assert_called("POST", body=body).path == "/workspaces"


def test_a_call_that_is_missing_shows_the_log_as_a_table(server: AirbyteServer, api: httpx.Client) -> None:
    """What was expected, what came, and everything that was asked."""
    server.inject(Fault.html_error())
    api.get("/jobs", params={"limit": 5})
    api.post("/workspaces", json={"name": "new"})
    with pytest.raises(AssertionError, match=r"^Expected 2 requests GET /jobs, got 1\.\n") as failure:
        server.requests.assert_called("GET", "/jobs", times=2)
    _, head, *rows = str(failure.value).splitlines()
    assert head.split() == ["after", "request", "answer", "body", "remarks"]
    assert ["GET /jobs?limit=5" in rows[0], "502" in rows[0], "fault: html 502" in rows[0]] == [True] * 3
    assert ["POST /workspaces" in rows[1], "200" in rows[1], '{"name": "new"}' in rows[1]] == [True] * 3


def test_the_message_tells_all_that_was_expected(server: AirbyteServer, api: httpx.Client) -> None:
    """Pattern, query and body."""
    api.post("/workspaces", json={"name": "new"})
    with pytest.raises(AssertionError, match=r"^Expected at least one request DELETE \*, got 0\.\n"):
        server.requests.assert_called("DELETE")
    with pytest.raises(AssertionError, match=r'request \* \* with query {"limit": "6"}, got 0\.\n'):
        server.requests.assert_called(query={"limit": "6"})
    with pytest.raises(AssertionError, match=r'^Expected 1 request POST \* with body {"name": "old"}, got 0\.\n'):
        server.requests.assert_called("POST", times=1, body={"name": "old"})


def test_the_table_marks_what_was_found(server: AirbyteServer, api: httpx.Client) -> None:
    """One too many is easy to see."""
    for path in ("/jobs", "/tags"):
        api.get(path)
    with pytest.raises(AssertionError, match=r"Expected no request GET /tags, got 1") as failure:
        server.requests.assert_no("GET", "/tags")
    assert [line[0] for line in str(failure.value).splitlines()[2:]] == [" ", ">"]
    server.requests.assert_no("DELETE")


def test_the_table_of_a_long_log_ends_with_the_newest(server: AirbyteServer, api: httpx.Client) -> None:
    """Fifty are enough to see what happened."""
    assert str(server.requests) == "(no request at all)"
    for number in range(52):
        api.get(f"/jobs/{number}")
    lines = str(server.requests).splitlines()
    assert (lines[0], len(lines), "/jobs/51" in lines[-1]) == ("(2 earlier lines are not shown)", 52, True)


def test_the_same_request_over_and_over_is_one_line(server: AirbyteServer, api: httpx.Client) -> None:
    """A poller does not bury the rest."""
    for path in ("/tags", "/jobs/1", "/jobs/1", "/jobs/1", "/tags"):
        api.get(path)
    lines = [line.split()[1:] for line in str(server.requests).splitlines()[1:]]
    assert lines == [["GET", "/tags", "200"], ["GET", "/jobs/1", "409", "3", "times"], ["GET", "/tags", "200"]]


def test_order_of_requests_is_asserted_whatever_came_between(server: AirbyteServer, api: httpx.Client) -> None:
    """Each step after the one before it."""
    for method, path in (("GET", "/jobs"), ("GET", "/tags"), ("DELETE", "/jobs/1")):
        api.request(method, path)
    server.requests.assert_in_order("GET /jobs", "DELETE /jobs/*")
    with pytest.raises(AssertionError, match=r"DELETE \*, GET /jobs in this order; GET /jobs is missing\."):
        server.requests.assert_in_order("DELETE *", "GET /jobs")
    with pytest.raises(ValueError, match="A step is 'METHOD /path'"):
        server.requests.assert_in_order("/jobs")


async def test_waiting_for_a_request_leaves_the_event_loop_free(airbyte_server: AirbyteServer) -> None:
    """The request may come from the loop that waits for it."""
    async with airbyte_server.async_client() as airbyte:
        waiting = asyncio.create_task(airbyte_server.async_wait_for_request("GET", "/jobs/*", count=2))
        for job_id in (1, 2):
            assert not waiting.done()
            with pytest.raises(ConflictError):
                await airbyte.jobs.get(job_id)
        assert (await waiting).path == "/jobs/2"


async def test_waiting_for_a_request_in_vain_ends_asynchronously_too(airbyte_server: AirbyteServer) -> None:
    """With the same message."""
    with pytest.raises(TimeoutError, match=r"0 of 3 requests \* \* came within 0\.05 s\.\n\(no request at all\)"):
        await airbyte_server.async_wait_for_request(count=3, timeout=0.05)
