"""The error bodies of the Airbyte API: problem objects, and the four other shapes that its servers let slip."""

from __future__ import annotations

from uuid import uuid4

from generated_client.testing.http_message import JsonObject, JsonValue, Response

_ERRORS = "https://reference.airbyte.com/reference/errors"


def problem(status: int, title: str, kind: str, detail: str, data: JsonObject | None = None) -> Response:
    """A problem object.  As upstream, keys without a value are present as null and the content type is plain JSON."""
    return Response.of_json(
        {
            "status": status,
            "type": kind,
            "title": title,
            "detail": detail,
            "documentationUrl": None,
            "data": data,
        },
        status,
    )


def bad_request(message: str) -> Response:
    """400 with the useful text in `data.message`."""
    return problem(400, "bad-request", f"{_ERRORS}#bad-request", "The request is not valid.", {"message": message})


def forbidden(message: str = "Caller does not have the required permissions to access the resource(s).") -> Response:
    """403, also for whatever a caller without instance rights cannot see."""
    return problem(403, "forbidden", f"{_ERRORS}#forbidden", "Access is not allowed.", {"message": message})


def resource_not_found(resource_type: str, resource_id: str) -> Response:
    """404, which only an instance admin gets to see."""
    data: JsonObject = {"resourceType": resource_type, "resourceId": resource_id}
    return problem(404, "resource-not-found", f"{_ERRORS}#resource-not-found", "There is no such resource.", data)


def try_again_later(message: str) -> Response:
    """409 of a connection that is busy, or whose workflow is gone."""
    return problem(
        409, "try-again-later", f"{_ERRORS}#try-again-later", "Another attempt may work.", {"message": message}
    )


def state_conflict(message: str) -> Response:
    """409 that hides the real reason."""
    return problem(
        409, "state-conflict", f"{_ERRORS}#409-state-conflict", "The state forbids it.", {"message": message}
    )


def connection_locked(connection_id: str, reason: str) -> Response:
    """409 of a change to a locked connection."""
    data: JsonObject = {"connectionId": connection_id, "statusReason": reason}
    return problem(409, "Connection is locked", "error:connection/locked", "The connection is locked.", data)


def unprocessable(message: str) -> Response:
    """422 of a request that is well-formed and still impossible."""
    kind = f"{_ERRORS}#unprocessable-entity"
    return problem(422, "unprocessable-entity", kind, "The request cannot be carried out.", {"message": message})


def payment_status(status: str = "disabled") -> Response:
    """422 of Airbyte Cloud when billing blocks a sync; inject it, the stand-in keeps no accounts."""
    return problem(
        422,
        "Insufficient payment status",
        "error:billing/insufficient-payment-status",
        f"The payment status {status} does not allow this operation.",
        {"paymentStatus": status},
    )


def not_in_oss() -> Response:
    """501 of an operation that this server does not have."""
    return problem(
        501,
        "API not implemented in Airbyte OSS",
        "error:implementation/not-implemented-in-oss",
        "This operation is not served here.",
    )


def error_id(status: int) -> Response:
    """The body of most errors that are not problems: an id to look up in the server's log, and no reason."""
    return Response.of_json({"errorId": str(uuid4())}, status)


def micronaut(status: int, message: str, path: str, *reasons: str) -> Response:
    """The web framework's own error body; `reasons` are the embedded messages, by default `message` itself."""
    embedded: list[JsonValue] = [{"message": text, "_links": {}, "_embedded": {}} for text in reasons or (message,)]
    return Response.of_json(
        {
            "message": message,
            "_links": {"self": {"href": path, "templated": False}},
            "_embedded": {"errors": embedded},
        },
        status,
    )


def every_shape() -> list[Response]:
    """One answer of each kind that the API is known to fail with, old versions and proxies included.

    For clients that have to make sense of them all; send one with `Fault.respond`.
    """
    return [
        bad_request("The request is wrong"),
        problem(400, "value-not-found", _ERRORS, "A value is unknown.", {"value": "x"}),
        problem(401, "invalid-api-key", f"{_ERRORS}#invalid-api-key", "The key is not valid."),
        forbidden(),
        problem(403, "License Entitlement Error", "error:license/entitlement", "The license does not cover it."),
        problem(403, "SSO Sign-in Required", "error:auth/sso-required", "Sign in through your organization."),
        resource_not_found("connection", "00000000-0000-4000-8000-000000000000"),
        problem(408, "Request timeout exceeded", "error:request-timeout-exceeded", "It took too long."),
        try_again_later("A sync is already running"),
        state_conflict("Could not fulfill request"),
        connection_locked("00000000-0000-4000-8000-000000000000", "locked"),
        problem(412, "Failed Precondition", "error:failed-precondition", "A condition does not hold."),
        unprocessable("Refreshes are not supported in the public API"),
        payment_status(),
        problem(500, "unexpected-problem", _ERRORS, "Something broke.", {"message": "Something broke"}),
        not_in_oss(),
        problem(503, "service-unavailable", _ERRORS, "The database is away."),
        error_id(500),
        micronaut(401, "Unauthorized", "/api/public/v1/jobs"),
        # The Cloud's edge writes the status as text, a released exception class name, and the oldest server no words.
        Response.of_json({"type": f"{_ERRORS}#invalid-api-key", "title": "invalid-access-token", "status": "401"}, 401),
        Response.of_json({"message": "Invalid json input", "exceptionClassName": "io.airbyte.KnownException"}, 422),
        Response.of_json({"type": "about:blank", "status": 404}, 404),
        Response.of_html("<html><body><h1>502 Bad Gateway</h1></body></html>", 502),
        Response(500),
    ]
