"""POST /applications/token and GET /health: what works without a token."""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import parse_qsl

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.fields import as_object
from generated_client.testing.airbyte.problems import error_id, micronaut
from generated_client.testing.http_message import FORM, JSON, JsonObject, Request, Response


def create_token(api: Api, call: Call) -> Response:
    """POST /applications/token, for any application: JSON or form; `grant-type`, `grant_type` or no grant type."""
    request = form_as_json(call.request) if call.request.media_type == FORM else call.request
    given = as_object(request.json())
    pair = given.get("client_id"), given.get("client_secret")
    if not any((one["clientId"], one["clientSecret"]) == pair for one in api.world.records["/applications"]):
        return bad_credentials(api, request.path)
    return Response.of_json(
        {"access_token": api.tokens.issue(str(pair[0])), "token_type": "Bearer", "expires_in": api.tokens.ttl}
    )


def form_as_json(request: Request) -> Request:
    """The same request as if its form had been sent as JSON."""
    form: JsonObject = dict(parse_qsl(request.body.decode("utf-8", "replace")))
    headers = {**request.headers, "content-type": JSON}
    return replace(request, headers=headers, body=json.dumps(form).encode())


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
