"""The HTTP side of the dbt Cloud stand-in: where the API is, who gets in, which handler answers."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

from generated_client.testing.dbt_cloud.api import Api, Call
from generated_client.testing.dbt_cloud.problems import forbidden, refusal, too_many_requests, unauthorized
from generated_client.testing.dbt_cloud.record_routes import RecordRoute
from generated_client.testing.dbt_cloud.routes import HANDLERS
from generated_client.testing.description import Description, Match
from generated_client.testing.entrance import Entrance
from generated_client.testing.http_message import JSON, RefusedError, Request, Response
from generated_client.testing.standin import StandIn

_WEB_APP = "<!doctype html><html><head><title>dbt Cloud</title></head><body><div id=root></div></body></html>"


class DbtCloudWire(StandIn):
    """Answers HTTP requests out of an `Api`."""

    hidden_body_fields: frozenset[str] = frozenset({"private_key"})

    def __init__(self, api: Api, description: Description, *, lock: threading.RLock, entrance: Entrance) -> None:
        super().__init__(description, clock=api.clock, lock=lock, entrance=entrance)
        self._api = api

    def _api_path(self, path: str) -> str | None:
        return path if path.startswith("/api/") else None

    def _outside(self, request: Request) -> Response:
        if not request.path.startswith("/api/"):
            return Response.of_html(_WEB_APP)
        path, _, query = request.target.partition("?")
        if not path.endswith("/") and self.description.knows_path(f"{request.path}/"):
            # The body of a POST is lost on the way there.
            return Response(301, headers={"Location": f"{path}/{'?' if query else ''}{query}"})
        if self.description.knows_path(request.path):
            return refusal(405, f'Method "{request.method}" not allowed.')
        return refusal(404, "The requested resource was not found.")

    def _forbidden(self, request: Request) -> Response | None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() not in {"token", "bearer"} or token != self._api.token:
            return unauthorized()
        with self._lock:
            if not self._api.rate_limit.admits():
                return too_many_requests()
        return forbidden() if self._api.role == "reader" and request.method != "GET" else None

    def _request_violation(self, request: Request, match: Match) -> str | None:
        # The server takes null for what is not given, though its description allows it nowhere in a request.
        if request.media_type == JSON and request.body:
            request = without_nulls(request)
        return super()._request_violation(request, match)

    def _malformed(self, request: Request, match: Match) -> Response:
        return refusal(400, self._request_violation(request, match) or "Bad request.")

    def _operate(self, request: Request, match: Match) -> Response:
        route = (match.operation.method, match.operation.template)
        call = Call(request, dict(match.path_values))
        handler = HANDLERS.get(route) or RecordRoute(match.operation)
        account = match.path_values.get("account_id")
        with self._lock:
            if account is not None and account != str(self._api.world.account_id):
                return refusal(404, "The requested resource was not found.")
            try:
                return handler(self._api, call)
            except RefusedError as refused:
                return refused.response


def without_nulls(request: Request) -> Request:
    """The request with what is null in its body left out; as it is when the body is no JSON object."""
    try:
        body = request.json()
    except ValueError:
        return request
    if not isinstance(body, dict) or None not in body.values():
        return request
    given = {name: value for name, value in body.items() if value is not None}
    return replace(request, body=json.dumps(given).encode())
