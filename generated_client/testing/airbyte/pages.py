"""Pages of lists, with the links of the original: they lose filters, name an unreachable host and never end."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from generated_client.testing.http_message import JsonObject, JsonValue, Request

DEFAULT_LIMIT = 20


def page_of(
    items: Sequence[JsonValue], request: Request, link_base: str, kept_filters: Sequence[tuple[str, str]]
) -> JsonObject:
    """One page's envelope; `items` is the page itself.

    `next` is "" only when the page is empty, so even the last page has one; `previous` is "" at offset 0 and repeats
    the limit otherwise.  Only `kept_filters` survive in the links.
    """
    limit, offset = window(request)
    size = ("limit", str(limit))
    following = [*kept_filters, size, ("offset", str(offset + limit))]
    preceding = [*kept_filters, size, size, ("offset", str(max(0, offset - limit)))]
    return {
        "previous": f"{link_base}?{urlencode(preceding)}" if offset else "",
        "next": f"{link_base}?{urlencode(following)}" if items else "",
        "data": list(items),
    }


def window(request: Request) -> tuple[int, int]:
    """Limit and offset of a request that the description has approved."""
    limit = request.query.get("limit", [str(DEFAULT_LIMIT)])[0]
    offset = request.query.get("offset", ["0"])[0]
    return int(limit), int(offset)


def listed(request: Request, name: str) -> list[str]:
    """The values of a query parameter that may be repeated or hold a comma list."""
    return [part for text in request.query.get(name, []) for part in text.split(",") if part]
