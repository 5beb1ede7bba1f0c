"""The refusals of the dbt Cloud API: its envelope with a message, and what the machines in front of it say."""

from __future__ import annotations

from collections.abc import Mapping

from generated_client.testing.http_message import JsonObject, RefusedError, Response


def status(code: int, message: str) -> JsonObject:
    """The `status` of an envelope."""
    return {"code": code, "is_success": code < 400, "user_message": message, "developer_message": ""}


def refusal(code: int, message: str) -> Response:
    """An error in the envelope."""
    return Response.of_json({"status": status(code, message), "data": None}, code)


def bad_request(message: str) -> RefusedError:
    """400: what makes no sense."""
    return RefusedError(refusal(400, message))


def unauthorized() -> Response:
    """401: the token is wrong, or the host is that of another account; the answer does not tell which."""
    return refusal(401, "Invalid token.")


def unpaid() -> Response:
    """401 of a plan without the API; inject it, the stand-in has no plans."""
    return refusal(401, "The API is not accessible to unpaid accounts.")


def forbidden() -> Response:
    """403: the token's permissions do not reach so far."""
    return refusal(403, "You do not have permission to perform this action.")


def not_found() -> RefusedError:
    """404: what leads nowhere, or where the token does not reach."""
    return RefusedError(refusal(404, "The requested resource was not found."))


def too_many_requests(retry_after: int | str | None = None) -> Response:
    """429, which need not be JSON; a `Retry-After` only when one is given, for dbt Cloud sends none."""
    headers: Mapping[str, str] = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return Response(429, b"Too many requests.", "text/plain; charset=utf-8", headers)


def gateway_timeout() -> Response:
    """504 of a proxy that has lost its patience; the API behind it goes on."""
    page = "<html><head><title>504 Gateway Time-out</title></head><body><h1>504 Gateway Time-out</h1></body></html>"
    return Response.of_html(page, 504, checked=False)


def every_shape() -> list[Response]:
    """One answer of each kind that the API is known to fail with, proxies included.

    For clients that have to make sense of them all; send one with `Fault.respond`.
    """
    return [
        refusal(400, "cause: This field may not be blank."),
        Response.of_json({"status": status(400, "Invalid."), "data": {"cause": ["This field is required."]}}, 400),
        unauthorized(),
        unpaid(),
        forbidden(),
        refusal(404, "The requested resource was not found."),
        # The newest bodies leave fields out, older ones have a null in them.
        Response.of_json({"status": {"code": 401, "user_message": "Invalid token."}}, 401),
        Response.of_json({"status": {**status(401, "Invalid token."), "developer_message": None}, "data": None}, 401),
        too_many_requests(),
        gateway_timeout(),
        Response.of_html("<html><body><h1>502 Bad Gateway</h1></body></html>", 502),
        Response(500),
    ]
