"""The HTTP side of the dbt Cloud stand-in: where the API is, who gets in, which handler answers."""

from __future__ import annotations

import threading
from collections.abc import Callable

from generated_client.testing.dbt_cloud.api import Api, Call
from generated_client.testing.dbt_cloud.envelope import RefusedError, refusal
from generated_client.testing.dbt_cloud.record_routes import RecordRoute
from generated_client.testing.dbt_cloud.routes import HANDLERS
from generated_client.testing.description import Description, Match
from generated_client.testing.door import Door, Handler
from generated_client.testing.http_message import Request, Response
from generated_client.testing.standin import StandIn

_WEB_APP = "<!doctype html><html><head><title>dbt Cloud</title></head><body><div id=root></div></body></html>"


class DbtCloudWire(StandIn):
    """Answers HTTP requests out of an `Api`."""

    hidden_body_fields: frozenset[str] = frozenset({"private_key"})

    def __init__(
        self,
        api: Api,
        description: Description,
        *,
        lock: threading.RLock,
        latency: float,
        open_door: Callable[[Handler], Door],
    ) -> None:
        super().__init__(description, clock=api.clock, lock=lock, latency=latency, open_door=open_door)
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
        welcome = scheme.lower() in {"token", "bearer"} and token == self._api.token
        return None if welcome else refusal(401, "Invalid token.")

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
