"""What a stand-in was asked, in order, without the secrets that came along."""

from __future__ import annotations

import re
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from urllib.parse import parse_qsl

from generated_client.testing.http_message import FORM, JsonValue, Request

_SECRET_NAME = re.compile(
    r"auth|token|secret|passw|credential|cookie|api.?key|private.?key|access.?key|^key$", re.IGNORECASE
)
_MASK = "***"
_LONGEST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request and what became of it.

    `path` is relative to the API's base ("/jobs/1"), the whole path outside the API; `target` is the request target as
    sent.  `status` is None when the connection was cut instead of answered.  `at` is real time (seconds since the
    epoch), even where the server runs on a manual clock.  `violation` says how the request broke the API description,
    `fault` names the injected fault that struck it.
    """

    method: str
    path: str
    target: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: JsonValue
    status: int | None
    at: float
    violation: str | None = None
    fault: str | None = None


class RequestLog:
    """The requests of one stand-in, oldest first: iterate, index, `len`, or ask for some of them.

    Holds the newest 100,000.
    """

    def __init__(self) -> None:
        self._entries: deque[LoggedRequest] = deque(maxlen=100_000)
        self._changed = threading.Condition()

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, index: int) -> LoggedRequest:
        return self._entries[index]

    def __iter__(self) -> Iterator[LoggedRequest]:
        with self._changed:
            return iter(tuple(self._entries))

    def add(self, entry: LoggedRequest) -> None:
        """Append one entry and wake those who wait for it."""
        with self._changed:
            self._entries.append(entry)
            self._changed.notify_all()

    def clear(self) -> None:
        """Forget everything so far."""
        with self._changed:
            self._entries.clear()

    def matching(self, method: str = "*", path: str = "*") -> list[LoggedRequest]:
        """The entries with this method and path, both shell-style patterns."""
        return [entry for entry in self if _matches(entry, method, path)]

    def wait_for(self, method: str = "*", path: str = "*", *, timeout: float = 5.0, count: int = 1) -> LoggedRequest:
        """The `count`-th matching entry, old ones included; raises `TimeoutError` after `timeout` seconds."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while True:
                found = [entry for entry in self._entries if _matches(entry, method, path)]
                if len(found) >= count:
                    return found[count - 1]
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimeoutError(
                        f"{len(found)} of {count} requests {method} {path} came within {timeout:g} s; {self._summary()}"
                    )
                self._changed.wait(left)

    def _summary(self) -> str:
        last = [f"{entry.method} {entry.path}" for entry in list(self._entries)[-5:]]
        return f"the last ones were: {', '.join(last)}" if last else "there was no request at all"


def _matches(entry: LoggedRequest, method: str, path: str) -> bool:
    return fnmatchcase(entry.method, method) and fnmatchcase(entry.path, path)


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
