"""POST /applications/token and GET /health: what works without a token."""

from __future__ import annotations

from urllib.parse import parse_qsl

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.problems import error_id, micronaut
from generated_client.testing.http_message import FORM, JsonObject, Response


def create_token(api: Api, call: Call) -> Response:
    """POST /applications/token: JSON or form; `grant-type`, `grant_type` and no grant type at all are welcome."""
    request = call.request
    if request.media_type == FORM:
        given: JsonObject = dict(parse_qsl(request.body.decode("utf-8", "replace")))
    else:
        given = call.body
    if (given.get("client_id"), given.get("client_secret")) != (api.client_id, api.client_secret):
        return bad_credentials(api, request.path)
    return Response.of_json(
        {"access_token": api.tokens.issue(api.client_id), "token_type": "Bearer", "expires_in": api.tokens.ttl}
    )


def bad_credentials(api: Api, path: str) -> Response:
    """How the kind of credential service behind this server refuses a wrong pair."""
    if api.credentials == "keycloak":
        return error_id(401)
    if api.credentials == "database":
        return error_id(500)
    return micronaut(400, "Bad Request", path, "Invalid client id or token")


def health(_api: Api, _call: Call) -> Response:
    """GET /health: bare text, and no word about credentials."""
    return Response.of_text("Successful operation")


def documentation(_api: Api, _call: Call) -> Response:
    """GET /: a page."""
    return Response.of_html("<!doctype html><html><head><title>Airbyte API</title></head><body></body></html>")
