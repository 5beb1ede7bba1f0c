"""How to read a successful answer: JSON, text, bytes, nothing, or where it redirects to."""

import json
from collections.abc import Callable
from typing import TypeVar

import httpx

from .decoding import Decoder, Mismatch
from .errors import ResponseDecodeError

T = TypeVar("T")

_WRONG_BASE = "this is the web app, not the API; check the base URL"


def json_answer(decode: Decoder[T], model: str) -> Callable[[httpx.Response], T]:
    """Read JSON by *decode*; *model* names the expected type in errors."""

    def read(response: httpx.Response) -> T:
        try:
            content: object = json.loads(response.content)
        except (ValueError, RecursionError):
            raise _not_json(response, model) from None
        try:
            return decode(content)
        except Mismatch as mismatch:
            where = f"{model}.{mismatch.location}" if mismatch.location else model
            raise _decode_error(response, f"{where}: {mismatch}") from None

    return read


def text_answer(response: httpx.Response) -> str:
    """Read plain text; a page means that something else than the API answered."""
    if _is_page(response):
        raise _decode_error(response, f"a web page came where text was due: {_WRONG_BASE}")
    return response.text


def page_answer(response: httpx.Response) -> str:
    """Read a web page."""
    return response.text


def bytes_answer(response: httpx.Response) -> bytes:
    """Read the body as it came."""
    return response.content


def no_answer(response: httpx.Response) -> None:
    """Expect nothing, and ignore what comes."""


def redirect_answer(response: httpx.Response) -> str:
    """Read the address that the answer redirects to, without going there."""
    location: str | None = response.headers.get("location")
    if location is None:
        raise _decode_error(response, "a redirect without a Location")
    return location


def _not_json(response: httpx.Response, model: str) -> ResponseDecodeError:
    if _is_page(response):
        return _decode_error(response, f"a web page came where {model} was due: {_WRONG_BASE}")
    what = "something that is not JSON" if response.content.strip() else "an empty body"
    return _decode_error(response, f"{what} came where {model} was due")


def _is_page(response: httpx.Response) -> bool:
    return "html" in response.headers.get("content-type", "") or response.content.lstrip()[:1] == b"<"


def _decode_error(response: httpx.Response, reason: str) -> ResponseDecodeError:
    request = response.request
    url = str(request.url.copy_with(query=None))
    message = f"{request.method} {url} answered {response.status_code}, but {reason}"
    return ResponseDecodeError(message, method=request.method, url=url)
