"""The way into a stand-in: what any kind of door offers, and how an answer leaves through it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Literal, Protocol

import httpx

from generated_client.testing.http_message import Request, Response


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an answer leaves the server.

    `delay` holds it back; `cut` drops it: "close" ends the connection in order, "reset" with a TCP reset;
    `byte_interval` lets single bytes drip, that many seconds apart.
    """

    response: Response
    delay: float = 0.0
    cut: Literal["no", "close", "reset"] = "no"
    byte_interval: float = 0.0


Handler = Callable[[Request], Delivery | Future[Delivery]]


class Door(Protocol):
    """Takes requests in and lets answers out; nobody gets through before `start` or after `close`."""

    @property
    def url(self) -> str:
        """The address without a path."""
        ...

    def start(self) -> None:
        """Let requests in."""
        ...

    def close(self) -> None:
        """Let nobody in any more, and drop who is inside.  Closing twice does nothing."""
        ...

    def transport(self) -> httpx.BaseTransport:
        """What leads an `httpx.Client` through this door."""
        ...

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """What leads an `httpx.AsyncClient` through this door."""
        ...
