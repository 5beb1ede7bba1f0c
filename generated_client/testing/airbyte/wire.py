"""The HTTP side of the Airbyte stand-in: where the API is mounted, who gets in, which handler answers."""

from __future__ import annotations

import threading
from concurrent.futures import Future

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.problems import error_id, micronaut
from generated_client.testing.airbyte.record_routes import RecordRoute
from generated_client.testing.airbyte.routes import HANDLERS
from generated_client.testing.airbyte.token_routes import form_as_json
from generated_client.testing.description import Description, Match
from generated_client.testing.entrance import Entrance
from generated_client.testing.http_message import FORM, RefusedError, Request, Response
from generated_client.testing.standin import StandIn

_MOUNTS = ("/api/public/v1", "/v1")
_LOGIN = "/applications/token"
_WEB_APP = "<!doctype html><html><head><title>Airbyte</title></head><body><div id=root></div></body></html>"


class AirbyteWire(StandIn):
    """Answers HTTP requests out of an `Api`."""

    hidden_body_fields: frozenset[str] = frozenset({"configuration"})

    def __init__(self, api: Api, description: Description, *, lock: threading.RLock, entrance: Entrance) -> None:
        super().__init__(description, clock=api.clock, lock=lock, entrance=entrance)
        self._api = api

    def _api_path(self, path: str) -> str | None:
        for mount in _MOUNTS:
            if path == mount or path.startswith(f"{mount}/"):
                return path[len(mount) :] or "/"
        return None

    def _outside(self, request: Request) -> Response:
        if request.path.rstrip("/") == "/api/public":
            return Response(302, headers={"Location": "https://reference.airbyte.com/"})
        api_path = self._api_path(request.path)
        if api_path is not None and self.description.knows_path(api_path):
            return micronaut(405, "Method Not Allowed", request.path)
        if self._api.deployment == "cloud":
            return micronaut(404, "Not Found", request.path)
        return Response.of_html(_WEB_APP)

    def _forbidden(self, request: Request) -> Response | None:
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        if self._api.auth == "none":
            return None
        if self._api.auth == "basic":
            welcome = scheme.lower() == "basic" and credentials == self._api.basic_credentials
        else:
            with self._lock:
                welcome = scheme.lower() == "bearer" and self._api.tokens.accepts(credentials)
        return None if welcome else micronaut(401, "Unauthorized", request.path)

    def _request_violation(self, request: Request, match: Match) -> str | None:
        # The server takes forms here too; the description that clients are generated from knows JSON only.
        if match.operation.template == _LOGIN and request.media_type == FORM:
            request = form_as_json(request)
        return super()._request_violation(request, match)

    def _malformed(self, request: Request, match: Match) -> Response:
        if match.operation.template == _LOGIN:
            return micronaut(401, "Unauthorized", request.path)
        return error_id(400)

    def _operate(self, request: Request, match: Match) -> Response | Future[Response]:
        route = (match.operation.method, match.operation.template)
        handler = HANDLERS.get(route) or RecordRoute(match.operation, self.description)
        if self._api.auth != "client_credentials" and match.operation.template == _LOGIN:
            return micronaut(404, "Not Found", request.path)
        try:
            with self._lock:
                return handler(self._api, Call(request, dict(match.path_values)))
        except RefusedError as refusal:
            return refusal.response
