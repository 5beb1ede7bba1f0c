"""Things that go wrong between a client and a server, to be injected into a stand-in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from fnmatch import fnmatchcase
from typing import Literal, TypedDict, Unpack

from generated_client.testing.clock import Clock
from generated_client.testing.door import Delivery
from generated_client.testing.http_message import JsonValue, Response


class Where(TypedDict, total=False):
    """Which requests a fault strikes.

    `method` and `path` default to all; `path` is relative to the API's base ("/jobs/*", shell-style, `*` also spans
    slashes) and the whole path outside the API.  A fault strikes `times` requests (default 1; None: no limit), after
    letting the first `skip` pass, and ends `for_seconds` of the server's clock after it was injected (then `times`
    has no limit unless given).
    """

    method: str
    path: str
    times: int | None
    skip: int
    for_seconds: float


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of trouble and the requests it strikes.  Make it with a class method below, hand it to `inject`.

    `replacement` is sent instead of the server's answer.  Unless `works`, the server does no work at all; else the
    request is worked on in full and only its answer suffers.
    """

    name: str
    where: Where
    replacement: Response | None = None
    delay: float = 0.0
    cut: Literal["no", "close", "reset"] = "no"
    byte_interval: float = 0.0
    works: bool = True

    @classmethod
    def answer(cls, body: JsonValue, status: int = 200, **where: Unpack[Where]) -> Fault:
        """Send this JSON instead; the description does not bind it."""
        return cls(f"answer {status}", where, Response.of_json(body, status, checked=False), works=False)

    @classmethod
    def respond(cls, response: Response, **where: Unpack[Where]) -> Fault:
        """Send exactly this response instead, for example one of a system's `problems`."""
        return cls(f"respond {response.status}", where, response, works=False)

    @classmethod
    def html_error(cls, status: int = 502, *, after_work: bool = False, **where: Unpack[Where]) -> Fault:
        """A page of a proxy in front of the server (500, 502, 503, 504, 520 …; of its maintenance with 200).

        `after_work`: the proxy has lost its patience; the request was worked on in full.
        """
        page = f"<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>proxy</body></html>"
        return cls(f"html {status}", where, Response.of_html(page, status, checked=False), works=after_work)

    @classmethod
    def web_page(cls, **where: Unpack[Where]) -> Fault:
        """A web application's page with status 200, where JSON was due."""
        page = "<!doctype html><html><head><title>App</title></head><body><div id=root></div></body></html>"
        return cls("web page", where, Response.of_html(page, checked=False), works=False)

    @classmethod
    def rate_limited(cls, retry_after: int | str | None = None, **where: Unpack[Where]) -> Fault:
        """429, with a `Retry-After` (seconds or an HTTP date) only when one is given."""
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        body: JsonValue = {"message": "You are being rate limited."}
        return cls("rate limited", where, Response.of_json(body, 429, headers=headers, checked=False), works=False)

    @classmethod
    def unavailable(cls, retry_after: int | str | None = None, **where: Unpack[Where]) -> Fault:
        """503 as HTML, with a `Retry-After` only when one is given."""
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        response = Response(503, b"<html><h1>503</h1></html>", "text/html", headers, checked=False)
        return cls("unavailable", where, response, works=False)

    @classmethod
    def slow(cls, seconds: float, **where: Unpack[Where]) -> Fault:
        """The work is done at once, its answer comes `seconds` later."""
        return cls("slow", where, delay=seconds)

    @classmethod
    def trickle(cls, seconds_per_byte: float = 0.05, **where: Unpack[Where]) -> Fault:
        """The answer drips byte by byte: a read timeout between bytes never fires, only a deadline ends it."""
        return cls("trickle", where, byte_interval=seconds_per_byte)

    @classmethod
    def reset(cls, **where: Unpack[Where]) -> Fault:
        """The connection is reset (TCP RST) before any work is done."""
        return cls("reset", where, cut="reset", works=False)

    @classmethod
    def drop_answer(cls, after: float = 0.0, **where: Unpack[Where]) -> Fault:
        """The work is done, then the connection closes (`after` seconds later) without a byte of an answer."""
        return cls("answer dropped", where, delay=after, cut="close")

    def deliver(self, answer: Response, latency: float) -> Delivery:
        """What becomes of the server's `answer` to a request that this fault strikes."""
        response = answer if self.replacement is None else self.replacement
        return Delivery(response, latency + self.delay, self.cut, self.byte_interval)


class InjectedFault:
    """A fault at work: how often it struck, and the means to end it."""

    def __init__(self, fault: Fault, clock: Clock) -> None:
        where = fault.where
        duration = where.get("for_seconds")
        self.fault: Fault = fault
        self.hits: int = 0
        self._seen = 0
        self._removed = False
        self._clock = clock
        self._limit = where.get("times", None if duration is not None else 1)
        self._ends: datetime | None = None if duration is None else clock.now() + timedelta(seconds=duration)

    def remove(self) -> None:
        """Strike no more."""
        self._removed = True

    def strikes(self, method: str, path: str) -> bool:
        """Whether this request is struck; counts it when it is."""
        if self._removed or (self._limit is not None and self.hits >= self._limit):
            return False
        if self._ends is not None and self._clock.now() >= self._ends:
            return False
        where = self.fault.where
        if where.get("method", method) != method or not fnmatchcase(path, where.get("path", "*")):
            return False
        self._seen += 1
        if self._seen <= where.get("skip", 0):
            return False
        self.hits += 1
        return True
