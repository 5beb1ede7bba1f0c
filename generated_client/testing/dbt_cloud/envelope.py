"""How dbt Cloud wraps its answers and refusals, and how it reads lists in a query."""

from __future__ import annotations

import json

from generated_client.testing.http_message import JsonObject, JsonValue, Request, Response

_MOST = 100


class RefusedError(Exception):
    """A handler's way to end a request with `response`."""

    def __init__(self, response: Response) -> None:
        super().__init__(f"{response.status} {response.body[:200]!r}")
        self.response = response


def _status(code: int, message: str) -> JsonObject:
    return {"code": code, "is_success": code < 400, "user_message": message, "developer_message": ""}


def one(data: JsonValue, *, checked: bool = True) -> Response:
    """A single answer."""
    return Response.of_json({"status": _status(200, "Success!"), "data": data}, checked=checked)


def page(items: list[JsonValue], request: Request, *, total: int, checked: bool = True) -> Response:
    """A page of a list."""
    limit, offset = window(request)
    body: JsonObject = {
        "status": _status(200, "Success!"),
        "data": items,
        "extra": {
            "filters": {"limit": limit, "offset": offset},
            "order_by": first(request, "order_by") or "id",
            "pagination": {"count": len(items), "total_count": total},
        },
    }
    return Response.of_json(body, checked=checked)


def refusal(code: int, message: str) -> Response:
    """An error in the envelope."""
    return Response.of_json({"status": _status(code, message), "data": None}, code)


def not_found() -> RefusedError:
    """What leads nowhere, or where the token does not reach."""
    return RefusedError(refusal(404, "The requested resource was not found."))


def bad_request(message: str) -> RefusedError:
    """What makes no sense."""
    return RefusedError(refusal(400, message))


def window(request: Request) -> tuple[int, int]:
    """Limit and offset of a list."""
    try:
        limit, offset = int(first(request, "limit") or _MOST), int(first(request, "offset") or 0)
    except ValueError:
        raise bad_request("limit and offset must be integers") from None
    if not 0 < limit <= _MOST or offset < 0:
        raise bad_request(f"limit must be between 1 and {_MOST}")
    return limit, offset


def first(request: Request, name: str) -> str | None:
    """The value of a parameter, if it was given."""
    return request.query.get(name, [None])[0] or None


def listed(request: Request, name: str) -> list[str] | None:
    """The values of a parameter that is a list, in any of its spellings: `[1, 2]`, `1,2`, or one after the other."""
    given = request.query.get(name)
    if given is None:
        return None
    found: list[str] = []
    for text in given:
        if text.startswith("["):
            try:
                values: JsonValue = json.loads(text.replace("'", '"'))
            except ValueError:
                raise bad_request(f"{name} is no list") from None
            found += [str(value) for value in values] if isinstance(values, list) else []
        else:
            found += [part.strip() for part in text.split(",") if part.strip()]
    return found
