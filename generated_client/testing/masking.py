"""What a request log may keep: everything but secrets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from generated_client.testing.http_message import FORM, JsonValue, Request

_SECRET_NAME = re.compile(
    r"auth|token|secret|passw|credential|cookie|api.?key|private.?key|access.?key|^key$", re.IGNORECASE
)
_MASK = "***"
_LONGEST_TEXT = 2000


def headers_without_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers with the values of sensitive ones masked; an authorization header keeps its scheme."""
    return {name: _shown_header(name, value) for name, value in headers.items()}


def body_without_secrets(request: Request, hidden: frozenset[str] = frozenset()) -> JsonValue:
    """The decoded body, a form as an object, with sensitive values and everything under a `hidden` name masked."""
    if not request.body:
        return None
    if request.media_type == FORM:
        form: dict[str, JsonValue] = dict(parse_qsl(request.body.decode("utf-8", "replace")))
        return without_secrets(form, hidden)
    try:
        return without_secrets(request.json(), hidden)
    except ValueError:
        return f"<{len(request.body)} bytes that are not JSON>"


def without_secrets(value: JsonValue, hidden: frozenset[str] = frozenset()) -> JsonValue:
    """A copy in which values under a sensitive-looking name, and everything under a `hidden` one, are masked."""
    if isinstance(value, dict):
        return {name: _shown(name, inner, hidden) for name, inner in value.items()}
    if isinstance(value, list):
        return [without_secrets(inner, hidden) for inner in value]
    return value[:_LONGEST_TEXT] if isinstance(value, str) else value


def _shown_header(name: str, value: str) -> str:
    if name == "authorization":
        return f"{value.partition(' ')[0]} {_MASK}"
    return _MASK if _SECRET_NAME.search(name) else value


def _shown(name: str, value: JsonValue, hidden: frozenset[str]) -> JsonValue:
    secret = _SECRET_NAME.search(name) is not None and isinstance(value, str | int)
    return _MASK if secret or name in hidden else without_secrets(value, hidden)
