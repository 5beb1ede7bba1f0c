"""HTTP/1.1 messages of a stand-in: reading requests off a byte stream, writing responses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote

JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"
JsonObject: TypeAlias = dict[str, JsonValue]

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"

_LONGEST_HEAD = 64 * 1024


class RefusedError(Exception):
    """A handler's way to end a request with `response`."""

    def __init__(self, response: Response) -> None:
        super().__init__(f"{response.status} {response.body[:200]!r}")
        self.response = response


class MalformedRequestError(Exception):
    """The bytes on the connection are not an HTTP/1.1 request that a stand-in can read."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it arrived.

    `target` is the request target as sent, `path` its path with percent-encoding undone; header names are lower case.
    """

    method: str
    target: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes

    @classmethod
    def of(cls, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Request:
        """The request that asks for `target`; header names in lower case."""
        raw_path, _, raw_query = target.partition("?")
        return cls(method, target, unquote(raw_path), _parse_query(raw_query), headers, body)

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case; "" when there is none."""
        return _media_type(self.headers.get("content-type", ""))

    def first(self, name: str) -> str | None:
        """The value of a query parameter that is given once."""
        values = self.query.get(name)
        return values[0] if values else None

    def json(self) -> JsonValue:
        """The decoded body; raises `ValueError` when it is not JSON."""
        decoded: JsonValue = json.loads(self.body)
        return decoded


@dataclass(frozen=True, slots=True)
class Response:
    """One answer.  `checked=False` exempts it from the API description, for answers that are wrong on purpose."""

    status: int
    body: bytes = b""
    content_type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    checked: bool = True

    @classmethod
    def of_json(
        cls, body: JsonValue, status: int = 200, *, headers: Mapping[str, str] | None = None, checked: bool = True
    ) -> Response:
        """A JSON answer."""
        encoded = json.dumps(body, separators=(",", ":")).encode()
        return cls(status, encoded, JSON, headers or {}, checked)

    @classmethod
    def of_html(cls, page: str, status: int = 200, *, checked: bool = True) -> Response:
        """An HTML answer: a web app, or a proxy's error page."""
        return cls(status, page.encode(), "text/html; charset=utf-8", checked=checked)

    @classmethod
    def of_text(cls, text: str, status: int = 200) -> Response:
        """A plain text answer."""
        return cls(status, text.encode(), "text/plain; charset=utf-8")

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case; "" when there is none."""
        return _media_type(self.content_type)

    @property
    def phrase(self) -> str:
        """The words that go with the status."""
        try:
            return HTTPStatus(self.status).phrase
        except ValueError:  # 520 and other numbers that only proxies know
            return "Unknown"

    def fields(self) -> list[tuple[str, str]]:
        """Every header that is sent, those that tell of the body included."""
        content_type = [("Content-Type", self.content_type)] if self.content_type else []
        length = [("Content-Length", str(len(self.body)))] if self.status != HTTPStatus.NO_CONTENT else []
        return [*content_type, *length, *self.headers.items()]

    def head(self, *, keep_alive: bool = True) -> bytes:
        """The bytes to put on the wire before the body."""
        connection = [] if keep_alive else [("Connection", "close")]
        lines = [f"{name}: {value}" for name, value in (*self.fields(), *connection)]
        return "\r\n".join((f"HTTP/1.1 {self.status} {self.phrase}", *lines, "", "")).encode("latin-1")

    def encode(self, *, head_only: bool = False, keep_alive: bool = True) -> bytes:
        """The bytes to put on the wire."""
        head = self.head(keep_alive=keep_alive)
        return head if head_only else head + self.body


class RequestReader:
    """Collects the bytes of one connection and cuts them into requests."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> None:
        """Add bytes that arrived."""
        self._buffer += data

    def next_request(self) -> Request | None:
        """The next complete request, or None while bytes are missing; raises `MalformedRequestError`."""
        head_end = self._buffer.find(b"\r\n\r\n")
        if head_end < 0:
            if len(self._buffer) > _LONGEST_HEAD:
                raise MalformedRequestError("the request head never ends")
            return None
        method, target, headers = _parse_head(bytes(self._buffer[:head_end]).decode("latin-1"))
        body_start = head_end + 4
        if headers.get("transfer-encoding", "").lower() == "chunked":
            chunked = _read_chunks(self._buffer, body_start)
            if chunked is None:
                return None
            body, request_end = chunked
        else:
            length = _content_length(headers)
            request_end = body_start + length
            if len(self._buffer) < request_end:
                return None
            body = bytes(self._buffer[body_start:request_end])
        del self._buffer[:request_end]
        return Request.of(method, target, headers, body)


def spelled_list(texts: list[str]) -> list[JsonValue]:
    """The values of a list in a query, in any of its spellings: `[1, 2]`, `1,2`, or one after the other.

    Raises `ValueError` for what begins like the first and is none.
    """
    found: list[JsonValue] = []
    for text in texts:
        if text.startswith("["):
            found += json.loads(text.replace("'", '"'))
        else:
            found += [part.strip() for part in text.split(",") if part.strip()]
    return found


def _media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _parse_head(head: str) -> tuple[str, str, dict[str, str]]:
    request_line, *header_lines = head.split("\r\n")
    try:
        method, target, version = request_line.split(" ")
    except ValueError:
        raise MalformedRequestError(f"not a request line: {request_line[:100]!r}") from None
    if not version.startswith("HTTP/1."):
        raise MalformedRequestError(f"not HTTP/1.x: {version!r}")
    headers: dict[str, str] = {}
    for line in header_lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise MalformedRequestError(f"not a header: {line[:100]!r}")
        headers[name.strip().lower()] = value.strip()
    return method, target, headers


def _content_length(headers: Mapping[str, str]) -> int:
    length = headers.get("content-length", "0")
    if not length.isdecimal():
        raise MalformedRequestError(f"not a content length: {length!r}")
    return int(length)


def _parse_query(raw: str) -> dict[str, list[str]]:
    query: dict[str, list[str]] = {}
    for name, value in parse_qsl(raw, keep_blank_values=True):
        query.setdefault(name, []).append(value)
    return query


def _read_chunks(buffer: bytearray, position: int) -> tuple[bytes, int] | None:
    """The joined chunks and where they end, or None while some are missing.  Trailers are not supported."""
    body = bytearray()
    while True:
        line_end = buffer.find(b"\r\n", position)
        if line_end < 0:
            return None
        try:
            size = int(bytes(buffer[position:line_end]).partition(b";")[0], 16)
        except ValueError:
            raise MalformedRequestError("not a chunk size") from None
        chunk_end = line_end + 2 + size
        if len(buffer) < chunk_end + 2:
            return None
        body += buffer[line_end + 2 : chunk_end]
        position = chunk_end + 2
        if size == 0:
            return bytes(body), position
