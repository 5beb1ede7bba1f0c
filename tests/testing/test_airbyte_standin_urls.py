"""Server behaviour §1.1 and §1.2: where the API is mounted, what lies outside, and health."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client.testing import AirbyteServer

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]


@pytest.mark.parametrize("mount", ["/api/public/v1", "/v1"])
def test_the_api_is_mounted_at_both_paths(server: AirbyteServer, mount: str, visit: Connect) -> None:
    """Self-managed and Cloud paths lead to the same API."""
    token = server.issue_token()
    answer = visit(server).get(f"{server.url}{mount}/workspaces", headers={"Authorization": f"Bearer {token}"})
    assert answer.json()["data"][0]["workspaceId"] == server.workspace.workspace_id


@pytest.mark.parametrize(
    "path", ["/", "/jobs/1", "/api/v1/jobs/1", "/api/public/jobs/1", "/api/public/v1/nowhere", "//v1/jobs"]
)
def test_unknown_paths_fall_through_to_the_web_app_when_self_managed(
    server: AirbyteServer, path: str, visit: Connect
) -> None:
    """A wrong base path answers 200 with HTML, even to a POST."""
    for method in ("GET", "POST"):
        answer = visit(server).request(method, f"{server.url}{path}")
        assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert answer.text.startswith("<!doctype html>")


def test_unknown_paths_are_not_found_on_cloud(serve: Serve, visit: Connect) -> None:
    """Cloud's API host serves no web app."""
    server = serve(deployment="cloud")
    assert visit(server).get(f"{server.url}/jobs/1").status_code == 404


def test_a_wrong_method_on_a_known_path_is_a_405(api: httpx.Client) -> None:
    """The web app does not hide a path that the API knows."""
    answer = api.put("/jobs/1")
    assert (answer.status_code, answer.json()["message"]) == (405, "Method Not Allowed")


def test_the_bare_api_root_redirects_to_the_documentation(server: AirbyteServer, visit: Connect) -> None:
    """GET /api/public is the only path without a version."""
    answer = visit(server).get(f"{server.url}/api/public")
    assert (answer.status_code, answer.headers["location"]) == (302, "https://reference.airbyte.com/")


def test_health_is_bare_text_for_anybody(server: AirbyteServer, visit: Connect) -> None:
    """Health answers without credentials and therefore proves nothing about them."""
    answer = visit(server).get(f"{server.url}/api/public/v1/health")
    assert (answer.status_code, answer.text) == (200, "Successful operation")
