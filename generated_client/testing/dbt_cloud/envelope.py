"""How dbt Cloud wraps its answers, and how it reads lists in a query."""

from __future__ import annotations

from generated_client.testing.dbt_cloud.api import Api
from generated_client.testing.dbt_cloud.problems import bad_request, status
from generated_client.testing.http_message import JsonObject, JsonValue, Request, Response, spelled_list

_MOST = 100


def one(data: JsonValue, *, checked: bool = True) -> Response:
    """A single answer."""
    return Response.of_json({"status": status(200, "Success!"), "data": data}, checked=checked)


def page(api: Api, request: Request, items: list[JsonValue], *, total: int, checked: bool = True) -> Response:
    """A page of a list; it tells what it was asked for."""
    limit, offset = window(api, request)
    given: JsonObject = {name: values[0] for name, values in request.query.items() if name != "order_by"}
    known: JsonObject = {"state": "all", "account_id": api.world.account_id}
    body: JsonObject = {
        "status": status(200, "Success!"),
        "data": items,
        "extra": {
            "filters": {**known, **given, "limit": limit, "offset": offset},
            "order_by": request.first("order_by") or "id",
            "pagination": {"count": len(items), "total_count": total},
        },
    }
    return Response.of_json(body, checked=checked)


def window(api: Api, request: Request) -> tuple[int, int]:
    """Limit and offset of a list; single tenants set no limit to the limit."""
    try:
        limit, offset = int(request.first("limit") or _MOST), int(request.first("offset") or 0)
    except ValueError:
        raise bad_request("limit and offset must be integers") from None
    if offset < 0:
        raise bad_request("offset must not be negative")
    if limit < 1 or (limit > _MOST and api.tenancy == "multi"):
        raise bad_request(f"limit must be between 1 and {_MOST}")
    return limit, offset


def listed(request: Request, name: str) -> list[str] | None:
    """The values of a parameter that is a list, in any of its spellings; None where it was not given."""
    if name not in request.query:
        return None
    try:
        return [str(value) for value in spelled_list(request.query[name])]
    except ValueError:
        raise bad_request(f"{name} is no list") from None
