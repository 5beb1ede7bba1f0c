"""What of a request must not show in the error of its answer: servers like to repeat what they do not accept."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from urllib.parse import quote

import httpx

from .decoding import is_array, is_object

_SHORTEST = 8  # characters; shorter ones, as tests have them, are words that a server may use itself
_HARMLESS = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "user-agent"}
)
_TELLING = re.compile(
    r"secret|passw|pwd|token|credential|certificate|(?<!primary)(?<!primary_)key|^code$|^configuration$", re.IGNORECASE
)


def without_secrets(body: bytes, request: httpx.Request) -> bytes:
    """Return the body of an answer without the secrets of its request, in any spelling.

    Secret are the caller's own headers, and what stands in the query or the body under a name like `client_secret`
    or below `configuration`.
    """
    from html import escape  # whose table of entities a first call does not need

    query = [value for name, value in request.url.params.multi_items() if _TELLING.search(name)]
    secrets = {*query, *_in_headers(request), *_in_json(_content(request))}
    for secret in sorted(secrets, key=len, reverse=True):  # the longest first: one may be a part of another
        if len(secret) >= _SHORTEST:
            for spelling in {secret, json.dumps(secret)[1:-1], quote(secret, safe=""), escape(secret)}:
                body = body.replace(spelling.encode("utf-8", "replace"), b"<hidden>")
    return body


def _in_headers(request: httpx.Request) -> Iterator[str]:
    for name, value in request.headers.items():
        if name not in _HARMLESS:
            yield value
            scheme, _, credentials = value.partition(" ")
            yield credentials
            if scheme.lower() == "basic":
                yield from _in_basic(credentials)


def _in_basic(credentials: str) -> Iterator[str]:
    try:
        pair = b64decode(credentials, validate=True).decode()
    except ValueError:
        return
    yield pair
    yield pair.partition(":")[2]


def _content(request: httpx.Request) -> object:
    try:
        content: object = json.loads(request.content)
    except (ValueError, RecursionError, httpx.RequestNotRead):
        return None
    return content


def _in_json(value: object, *, secret: bool = False) -> Iterator[str]:
    """The texts below names that tell of secrets."""
    if is_object(value):
        for name, inner in value.items():
            yield from _in_json(inner, secret=secret or bool(_TELLING.search(name)))
    elif is_array(value):
        for inner in value:
            yield from _in_json(inner, secret=secret)
    elif secret and isinstance(value, str):
        yield value
