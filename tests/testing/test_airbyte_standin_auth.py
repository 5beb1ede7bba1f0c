"""Server behaviour §1.3: the token endpoint, and what happens without a valid token."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client.testing import AirbyteServer, ManualClock

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]

TOKEN_PATH = "/api/public/v1/applications/token"


def credentials(server: AirbyteServer) -> dict[str, str]:
    """What a client sends to log in."""
    return {"client_id": server.client_id, "client_secret": server.client_secret}


@pytest.mark.parametrize("grant", [{"grant-type": "client_credentials"}, {"grant_type": "client_credentials"}, {}])
@pytest.mark.parametrize("encoding", ["json", "form"])
def test_token_request_as_json_and_form_with_any_spelling_of_the_grant(
    server: AirbyteServer, encoding: str, grant: dict[str, str], visit: Connect
) -> None:
    """Both content types and all three grant spellings get a bearer token for 900 seconds."""
    wanted = credentials(server) | grant
    url = server.url + TOKEN_PATH
    answer = visit(server).post(url, json=wanted) if encoding == "json" else visit(server).post(url, data=wanted)
    assert answer.status_code == 200
    token = answer.json()
    assert (token["token_type"], token["expires_in"]) == ("Bearer", 900)
    assert token["access_token"].count(".") == 2
    welcome = visit(server).get(f"{server.url}/v1/jobs", headers={"Authorization": f"Bearer {token['access_token']}"})
    assert welcome.status_code == 200


def test_unknown_fields_of_a_token_request_are_ignored(server: AirbyteServer, visit: Connect) -> None:
    """Clients in wide use send fields that the schema does not name."""
    answer = visit(server).post(server.url + TOKEN_PATH, json=credentials(server) | {"scope": "everything"})
    assert answer.status_code == 200


@pytest.mark.parametrize("given", [{"client_secret": "wrong"}, {"client_id": "nobody"}])
def test_bad_credentials_on_core_are_a_400_of_the_web_framework(
    server: AirbyteServer, given: dict[str, str], visit: Connect
) -> None:
    """The reason is embedded two levels deep."""
    answer = visit(server).post(server.url + TOKEN_PATH, json=credentials(server) | given)
    assert answer.status_code == 400
    assert answer.json()["message"] == "Bad Request"
    assert answer.json()["_embedded"]["errors"][0]["message"] == "Invalid client id or token"
    assert answer.json()["_links"]["self"]["href"] == TOKEN_PATH


def test_bad_credentials_on_cloud_are_a_401_with_an_error_id(serve: Serve, visit: Connect) -> None:
    """Keycloak deployments tell nothing but an id."""
    server = serve(deployment="cloud")
    answer = visit(server).post(server.url + "/v1/applications/token", json={"client_id": "a", "client_secret": "b"})
    assert (answer.status_code, list(answer.json())) == (401, ["errorId"])


def test_bad_credentials_on_a_database_service_are_a_500_with_an_error_id(serve: Serve, visit: Connect) -> None:
    """The database-backed service trips over an unknown pair."""
    server = serve(credentials="database")
    answer = visit(server).post(server.url + TOKEN_PATH, json={"client_id": "a", "client_secret": "b"})
    assert (answer.status_code, list(answer.json())) == (500, ["errorId"])


@pytest.mark.parametrize("body", [b'{"client_id": "a", "client_secret": "b"}', b""])
def test_token_request_without_a_json_content_type_or_body_is_a_401(
    server: AirbyteServer, body: bytes, visit: Connect
) -> None:
    """A missing content type looks like missing rights."""
    answer = visit(server).post(server.url + TOKEN_PATH, content=body, headers={"Content-Type": "text/plain"})
    assert (answer.status_code, answer.json()["message"]) == (401, "Unauthorized")


@pytest.mark.parametrize("missing", ["client_id", "client_secret"])
def test_token_request_without_both_credentials_is_a_401(server: AirbyteServer, missing: str, visit: Connect) -> None:
    """Both fields are required; what is wrong stands in the stand-in's log."""
    given = {name: value for name, value in credentials(server).items() if name != missing}
    assert visit(server).post(server.url + TOKEN_PATH, json=given).status_code == 401
    assert server.requests[-1].violation == f"$: '{missing}' is a required property"


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer not-ours"}, {"Authorization": "Basic YTpi"}])
def test_missing_and_invalid_tokens_are_a_401_of_the_web_framework(
    server: AirbyteServer, header: dict[str, str], visit: Connect
) -> None:
    """The body is the framework's, not a problem, and no WWW-Authenticate helps."""
    answer = visit(server).get(f"{server.url}/api/public/v1/jobs", headers=header)
    assert answer.status_code == 401
    assert answer.json()["message"] == "Unauthorized"
    assert answer.json()["_links"]["self"] == {"href": "/api/public/v1/jobs", "templated": False}
    assert "www-authenticate" not in answer.headers


def test_a_token_expires_after_its_lifetime(serve: Serve, clock: ManualClock, visit: Connect) -> None:
    """`token_ttl` is what expires_in says and what the server holds to."""
    server = serve(clock=clock, token_ttl=180)
    token = visit(server).post(server.url + TOKEN_PATH, json=credentials(server)).json()
    assert token["expires_in"] == 180
    header = {"Authorization": f"Bearer {token['access_token']}"}
    clock.advance(179)
    assert visit(server).get(f"{server.url}/v1/jobs", headers=header).status_code == 200
    clock.advance(1)
    assert visit(server).get(f"{server.url}/v1/jobs", headers=header).status_code == 401


def test_tokens_can_be_made_to_expire_at_will(server: AirbyteServer, api: httpx.Client) -> None:
    """A restart of the server forgets its signing key; tokens issued later work."""
    server.expire_tokens()
    assert api.get("/jobs").status_code == 401
    assert api.get("/jobs", headers={"Authorization": f"Bearer {server.issue_token()}"}).status_code == 200


def test_basic_authentication_of_old_servers(serve: Serve, visit: Connect) -> None:
    """Old open-source servers know one user; everything else is refused."""
    server = serve(auth="basic")
    url = f"{server.url}/api/public/v1/jobs"
    assert visit(server).get(url, auth=(server.username, server.password)).status_code == 200
    assert visit(server).get(url, auth=(server.username, "wrong")).status_code == 401
    assert visit(server).post(server.url + TOKEN_PATH, json=credentials(server)).status_code == 404


def test_no_authentication_at_all(serve: Serve, visit: Connect) -> None:
    """With authorization switched off everybody is welcome, and there is no token to be had."""
    server = serve(auth="none")
    assert visit(server).get(f"{server.url}/api/public/v1/jobs").status_code == 200
    assert visit(server).post(server.url + TOKEN_PATH, json=credentials(server)).status_code == 404
