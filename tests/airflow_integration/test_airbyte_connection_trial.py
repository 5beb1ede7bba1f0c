"""The button "Test connection": a token, a real read, and which of them failed."""

import json
import socket
from collections.abc import Callable
from contextlib import closing
from typing import TypeAlias

import pytest

from airflow_integration.airbyte.hooks import AirbyteHook
from generated_client.testing import AirbyteServer, Fault
from generated_client.testing.airbyte import problems

Try: TypeAlias = Callable[..., tuple[bool, str]]


@pytest.fixture
def press(airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch) -> Try:
    """Press the button for a connection to the stand-in, with other fields as given."""

    def pressed(**fields: object) -> tuple[bool, str]:
        known = {"conn_type": "airbyte", "host": airbyte_server.url, "login": airbyte_server.client_id}
        connection = {**known, "password": airbyte_server.client_secret, **fields}
        monkeypatch.setenv("AIRFLOW_CONN_XQ7R2", json.dumps(connection))  # Airflow makes up a name for the test
        return AirbyteHook("xq7r2").test_connection()

    return pressed


def test_it_fetches_a_token_and_reads(press: Try, airbyte_server: AirbyteServer) -> None:
    """A server that is up says nothing about credentials."""
    works, said = press()

    assert works
    assert said == (
        f"Connected to {airbyte_server.url}/api/public/v1: a token was issued, and workspace 'Default Workspace' can "
        "be read."
    )
    assert [entry.path for entry in airbyte_server.requests] == ["/applications/token", "/workspaces"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        pytest.param({"password": "wrong-hush"}, "The token was refused: POST {url}/applications/token answered 400"),
        pytest.param({"host": "http://127.0.0.1:9"}, "No token could be fetched: POST http://127.0.0.1:9/"),
        pytest.param({"login": None, "password": None}, "Listing workspaces failed: GET {url}/workspaces answered 401"),
        pytest.param(
            {"extra": {"auth_type": "bearer", "token": "wrong-hush"}},
            "Listing workspaces failed: GET {url}/workspaces answered 401",
        ),
        pytest.param({"password": None}, "This connection cannot be used: the client secret (password) is missing"),
        pytest.param({"host": None}, "This connection cannot be used: it has no host"),
        pytest.param({"extra": {"timeout": "soon"}}, "This connection cannot be used: 'timeout' must be a number"),
        pytest.param(
            {"extra": {"proxies": "http://u:wrong-hush@127.0.0.1:9"}}, "No token could be fetched: POST {url}/"
        ),
    ],
    ids=["secret", "dead-port", "no-login", "token", "no-secret", "no-host", "malformed-extra", "dead-proxy"],
)
def test_a_refused_token_is_told_from_a_failed_read(
    press: Try, airbyte_server: AirbyteServer, fields: dict[str, object], message: str
) -> None:
    """In plain words, without a secret, and without the name that Airflow made up for the test."""
    works, said = press(**fields)

    assert not works
    assert said.startswith(message.format(url=f"{airbyte_server.url}/api/public/v1"))
    assert "wrong-hush" not in said
    assert "xq7r2" not in said


def test_a_failed_read_says_that_the_token_was_issued(press: Try, airbyte_server: AirbyteServer) -> None:
    """The credentials are right then, and their rights are not."""
    airbyte_server.inject(Fault.respond(problems.forbidden(), path="/workspaces"))

    works, said = press()

    assert not works
    assert said.startswith("The token was issued, but listing workspaces failed: GET ")
    assert "answered 403" in said


def test_credentials_that_see_no_workspace_are_refused(press: Try, airbyte_server: AirbyteServer) -> None:
    """They could start no sync."""
    airbyte_server.inject(Fault.answer({"data": [], "previous": "", "next": ""}, path="/workspaces"))

    works, said = press()

    assert not works
    assert "shows them no workspace" in said


@pytest.mark.parametrize("path", ["/applications/token", "/workspaces"])
def test_the_web_app_in_place_of_the_api_is_called_so(press: Try, airbyte_server: AirbyteServer, path: str) -> None:
    """Its address is what people have at hand."""
    airbyte_server.inject(Fault.web_page(path=path, times=None))

    works, said = press()

    assert not works
    assert "web app" in said


def test_the_first_failure_is_told_at_once(press: Try, airbyte_server: AirbyteServer) -> None:
    """Somebody is looking at the button: nothing is repeated, and a server that says nothing is given up soon."""
    airbyte_server.inject(Fault.unavailable(path="/workspaces", times=None))

    assert not press()[0]
    assert len(airbyte_server.requests.matching("GET", "/workspaces")) == 1


def test_a_server_that_never_answers_ends_the_test_in_the_time_of_the_connection(press: Try) -> None:
    """Where that is shorter than the test's own patience."""
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        works, said = press(host=f"http://127.0.0.1:{silent.getsockname()[1]}", extra={"timeout": 0.2})

    assert not works
    assert said.startswith("No token could be fetched: ")
    assert "0.2 s" in said
