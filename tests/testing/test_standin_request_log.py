"""The request log: everything that was asked, nothing that is secret."""

from __future__ import annotations

import threading

import httpx
import pytest

from generated_client.testing import AirbyteServer


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


def test_log_has_the_whole_path_of_what_lies_outside_the_api(server: AirbyteServer) -> None:
    """A wrong base path is visible."""
    httpx.get(f"{server.url}/api/v1/jobs")
    assert server.requests[0].path == "/api/v1/jobs"


def test_log_holds_no_secret(server: AirbyteServer, api: httpx.Client) -> None:
    """Neither credentials in bodies and forms, nor tokens in headers, nor connector configurations."""
    given = {"client_id": server.client_id, "client_secret": server.client_secret}
    url = f"{server.url}/v1/applications/token"
    token = httpx.post(url, json=given).json()["access_token"]
    httpx.post(url, data=given)
    httpx.get(
        f"{server.url}/v1/jobs", headers={"Authorization": f"Bearer {token}", "X-Api-Key": "k3y", "Cookie": "c00"}
    )
    configuration = {"sourceType": "pg", "dsn": "pg://me:hunter2@db"}
    api.post(
        "/sources", json={"name": "a", "workspaceId": server.workspace.workspace_id, "configuration": configuration}
    )
    written = repr(list(server.requests))
    for secret in (server.client_secret, token, "k3y", "c00", "hunter2"):
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
    with pytest.raises(TimeoutError, match=r"0 of 1 requests DELETE /jobs/\* .* the last ones were: GET /jobs/1"):
        server.wait_for_request("DELETE", "/jobs/*", timeout=0.05)
