"""The error bodies of the Airbyte API: problem objects, and the four other shapes that its servers let slip."""

from __future__ import annotations

from uuid import uuid4

from generated_client.testing.http_message import JsonObject, JsonValue, Response

_ERRORS = "https://reference.airbyte.com/reference/errors"


class RefusedError(Exception):
    """A handler's way to end a request with `response`."""

    def __init__(self, response: Response) -> None:
        super().__init__(f"{response.status} {response.body[:200]!r}")
        self.response = response


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
