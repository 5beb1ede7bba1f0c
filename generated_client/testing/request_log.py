"""What a stand-in was asked, in order, without the secrets that came along."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from generated_client.testing.http_message import JsonValue
from generated_client.testing.log_table import log_table, shown_json


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
    """The requests of one stand-in, oldest first: iterate, index, `len`, `print`, or ask for some of them.

    `method` and `path` are shell-style patterns; `path` is relative to the API's base ("/jobs/*", `*` also spans
    slashes).  `query` and `body` name what has to be there, nested objects included; more may be.  Holds the newest
    100,000.
    """

    def __init__(self) -> None:
        self._entries: deque[LoggedRequest] = deque(maxlen=100_000)
        self._changed = threading.Condition()
        self._listeners: set[Callable[[], None]] = set()

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, index: int) -> LoggedRequest:
        return self._entries[index]

    def __iter__(self) -> Iterator[LoggedRequest]:
        with self._changed:
            return iter(tuple(self._entries))

    def __str__(self) -> str:
        return log_table(list(self))

    def add(self, entry: LoggedRequest) -> None:
        """Append one entry and wake those who wait for it."""
        with self._changed:
            self._entries.append(entry)
            self._changed.notify_all()
            for tell in self._listeners:
                tell()

    def clear(self) -> None:
        """Forget everything so far."""
        with self._changed:
            self._entries.clear()

    def matching(
        self,
        method: str = "*",
        path: str = "*",
        *,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, JsonValue] | None = None,
    ) -> list[LoggedRequest]:
        """The entries with this method and path, and with this query and body among others."""
        return [entry for entry in self if _matches(entry, method, path, query, body)]

    def assert_called(
        self,
        method: str = "*",
        path: str = "*",
        *,
        times: int | None = None,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, JsonValue] | None = None,
    ) -> LoggedRequest:
        """The last matching entry; `AssertionError` with the log as a table unless there are `times` (None: any)."""
        found = self.matching(method, path, query=query, body=body)
        if not found or times not in (None, len(found)):
            wanted = "at least one request" if times is None else _requests(times)
            what = _described(method, path, query, body)
            raise AssertionError(f"Expected {wanted} {what}, got {len(found)}.\n{log_table(list(self), found)}")
        return found[-1]

    def assert_no(
        self,
        method: str = "*",
        path: str = "*",
        *,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, JsonValue] | None = None,
    ) -> None:
        """Raise `AssertionError`, with the log as a table, if there is a matching entry."""
        found = self.matching(method, path, query=query, body=body)
        if found:
            what = _described(method, path, query, body)
            raise AssertionError(f"Expected no request {what}, got {len(found)}.\n{log_table(list(self), found)}")

    def assert_in_order(self, *steps: str) -> None:
        """Raise `AssertionError` unless these requests came in this order, whatever came between them.

        A step is "METHOD /path", both shell-style patterns: `assert_in_order("POST /jobs", "DELETE /jobs/*")`.
        """
        waiting = deque(steps)
        met: list[LoggedRequest] = []
        for entry in self:
            if waiting and _matches(entry, *_split(waiting[0])):
                waiting.popleft()
                met.append(entry)
        if waiting:
            order = ", ".join(steps)
            raise AssertionError(
                f"Expected {order} in this order; {waiting[0]} is missing.\n{log_table(list(self), met)}"
            )

    def wait_for(self, method: str = "*", path: str = "*", *, timeout: float = 5.0, count: int = 1) -> LoggedRequest:
        """The `count`-th matching entry, old ones included; raises `TimeoutError` after `timeout` real seconds."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while True:
                found = [entry for entry in self._entries if _matches(entry, method, path)]
                if len(found) >= count:
                    return found[count - 1]
                left = deadline - time.monotonic()
                if left <= 0:
                    raise self._in_vain(method, path, timeout, count)
                self._changed.wait(left)

    async def async_wait_for(
        self, method: str = "*", path: str = "*", *, timeout: float = 5.0, count: int = 1
    ) -> LoggedRequest:
        """The asynchronous twin of `wait_for`: the event loop goes on meanwhile."""
        import asyncio

        loop = asyncio.get_running_loop()
        arrived = asyncio.Event()

        def tell() -> None:
            loop.call_soon_threadsafe(arrived.set)

        with self._changed:
            self._listeners.add(tell)
        try:
            async with asyncio.timeout(timeout):
                while len(found := self.matching(method, path)) < count:
                    await arrived.wait()
                    arrived.clear()
        except TimeoutError:
            raise self._in_vain(method, path, timeout, count) from None
        finally:
            with self._changed:
                self._listeners.discard(tell)
        return found[count - 1]

    def _in_vain(self, method: str, path: str, timeout: float, count: int) -> TimeoutError:
        found = self.matching(method, path)
        return TimeoutError(
            f"{len(found)} of {_requests(count)} {method} {path} came within {timeout:g} s.\n"
            f"{log_table(list(self), found)}"
        )


def _matches(
    entry: LoggedRequest,
    method: str,
    path: str,
    query: Mapping[str, str] | None = None,
    body: Mapping[str, JsonValue] | None = None,
) -> bool:
    return (
        fnmatchcase(entry.method, method)
        and fnmatchcase(entry.path, path)
        and all(value in entry.query.get(name, []) for name, value in (query or {}).items())
        and (body is None or _holds(entry.body, dict(body)))
    )


def _holds(given: JsonValue, wanted: JsonValue) -> bool:
    """Whether `given` is `wanted`, objects with possibly more in them."""
    if isinstance(wanted, dict) and isinstance(given, dict):
        return all(name in given and _holds(given[name], value) for name, value in wanted.items())
    return given == wanted


def _split(step: str) -> tuple[str, str]:
    method, space, path = step.partition(" ")
    if not space:
        raise ValueError(f"A step is 'METHOD /path', as in 'POST /jobs'; got {step!r}")
    return method, path


def _requests(count: int) -> str:
    return "1 request" if count == 1 else f"{count} requests"


def _described(method: str, path: str, query: Mapping[str, str] | None, body: Mapping[str, JsonValue] | None) -> str:
    with_query = f" with query {shown_json(dict(query))}" if query else ""
    return f"{method} {path}{with_query}" + (f" with body {shown_json(dict(body))}" if body else "")
