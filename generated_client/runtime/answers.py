"""How to read a successful answer: JSON, text, bytes, nothing, or where it redirects to."""

import json
from collections.abc import Callable
from typing import TypeVar

import httpx

from .decoding import Decoder, MismatchError
from .errors import ResponseDecodeError

T = TypeVar("T")


def json_answer(decode: Decoder[T], model: str) -> Callable[[httpx.Response], T]:
    """Read JSON by *decode*; *model* names the expected type in errors."""

    def read(response: httpx.Response) -> T:
        try:
            content: object = json.loads(response.content)
        except (ValueError, RecursionError):
            what = "something that is not JSON" if response.content.strip() else "an empty body"
            raise _decode_error(response, f"{what} came where {model} was due") from None
        try:
            return decode(content)
        except MismatchError as mismatch:
            where = f"{model}{'' if mismatch.location.startswith('[') else '.'}{mismatch.location}".rstrip(".")
            raise _decode_error(response, f"{where}: {mismatch}") from None

    return read


def text_answer(response: httpx.Response) -> str:
    """Read plain text."""
    return response.text


def page_answer(response: httpx.Response) -> str:
    """Read a web page."""
    return response.text


def bytes_answer(response: httpx.Response) -> bytes:
    """Read the body as it came."""
    return response.content


class Content(bytes):
    """A file, as it came."""

    @property
    def text(self) -> str:
        """The file as text; what is no UTF-8 in it is replaced."""
        return self.decode("utf-8", "replace")

    def json(self) -> object:
        """The file as the JSON value that it holds. Raises `ValueError`."""
        return json.loads(self)


def content_answer(response: httpx.Response) -> Content:
    """Read the body as it came, to be looked at as bytes, text or JSON."""
    return Content(response.content)


def no_answer(response: httpx.Response) -> None:
    """Expect nothing, and ignore what comes."""


def redirect_answer(response: httpx.Response) -> str:
    """Read the address that the answer redirects to, without going there."""
    location: str | None = response.headers.get("location")
    if location is None:
        raise _decode_error(response, "a redirect without a Location")
    return location


def page_instead(
    read: Callable[[httpx.Response], object], path: str, response: httpx.Response, beginning: bytes
) -> bool:
    """Whether a web page came where none was due: many servers answer any address with one, as a success.

    *beginning* is that of the body. Of a file, its type alone proves nothing, since servers call files what they like.
    """
    start = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    looks_so = start.startswith((b"<!doc", b"<html"))
    kind: str = response.headers.get("content-type", "").lower()
    if read is content_answer:
        looks_so = looks_so or ("html" in kind and start.startswith(b"<"))
        return looks_so and not path.lower().endswith((".html", ".htm"))
    return read not in {page_answer, bytes_answer} and "json" not in kind and ("html" in kind or looks_so)


def _decode_error(response: httpx.Response, reason: str) -> ResponseDecodeError:
    request = response.request
    url = str(request.url.copy_with(query=None))
    message = f"{request.method} {url} answered {response.status_code}, but {reason}"
    return ResponseDecodeError(message, method=request.method, url=url)
