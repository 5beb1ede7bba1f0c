"""The reason in the body of an error answer, whatever its shape.

Servers and the proxies before them answer errors as RFC 9457 problems, as frameworks' own objects, as envelopes or as
pages. The parser is total: whatever comes, it returns what it could read and never raises.
"""

import json
import re
from collections.abc import Mapping

import attrs

from .decoding import is_array, is_object

_LONGEST = 500  # characters of a foreign text that an error message repeats


@attrs.frozen
class Problem:
    """What an error body says; every field is None where the body does not."""

    title: str | None = None
    detail: str | None = None
    message: str | None = None
    type: str | None = None
    error_id: str | None = None
    data: Mapping[str, object] = attrs.field(factory=dict[str, object])

    @property
    def text(self) -> str | None:
        """The most telling sentence of the body."""
        return self.message or self.detail or self.title


def parse_problem(body: bytes, content_type: str) -> Problem:
    """Read an error body. A page is reduced to its title, since nobody reads HTML in a log."""
    text = body[:65536].decode("utf-8", "replace").strip()
    if "html" in content_type or text[:15].lower().startswith(("<!doctype", "<html")):
        title = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        return Problem(title=_short(" ".join(title.group(1).split())) if title else "a web page")
    try:
        content: object = json.loads(text)
    except (ValueError, RecursionError):
        return Problem(message=_short(text) if text else None)
    return _from_json(content)


def _from_json(content: object) -> Problem:
    if isinstance(content, str):
        return Problem(message=_short(content))
    if not is_object(content):
        return Problem()
    raw_data = content.get("data")
    data: dict[str, object] = raw_data if is_object(raw_data) else {}
    return Problem(
        title=_text(content, "title"),
        detail=_text(content, "detail"),
        message=_text(data, "message") or _embedded(content) or _envelope(content) or _text(content, "message"),
        type=_text(content, "type"),
        error_id=_text(content, "errorId"),
        data=data,
    )


def _embedded(content: Mapping[str, object]) -> str | None:
    """Micronaut puts the real sentence into `_embedded.errors[0].message`."""
    embedded = content.get("_embedded")
    errors = embedded.get("errors") if is_object(embedded) else None
    first = errors[0] if is_array(errors) and errors else None
    return _text(first, "message") if is_object(first) else None


def _envelope(content: Mapping[str, object]) -> str | None:
    """Some APIs wrap every answer, with a `status` object that holds a message for the user and one for developers."""
    status = content.get("status")
    if not is_object(status):
        return None
    return _text(status, "user_message") or _text(status, "developer_message")


def _text(content: Mapping[str, object], key: str) -> str | None:
    value = content.get(key)
    return _short(value) if isinstance(value, str) and value.strip() else None


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
