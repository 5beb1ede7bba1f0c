"""Where a stand-in takes its time from: the system's clock, or one that a test moves by hand."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time of the remote system: job states, time stamps and token lifetimes follow it."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        ...


class SystemClock:
    """The real time."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)


class ManualClock:
    """Stands still until `advance` is called.

    It moves the remote system; injected delays and `latency` are network time and stay real.  Where nothing is real, in
    process, they and every wait of a client that the server made move it on and take no time.
    """

    def __init__(self, start: datetime = datetime(2026, 1, 1, 12, 30, 15, tzinfo=UTC)) -> None:
        self._now = start
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The moment the clock was last moved to, in UTC."""
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        """Move the clock on by `seconds`; raises `ValueError` when negative, for remote time never runs backwards."""
        if seconds < 0:
            raise ValueError(f"A clock only goes forward; got {seconds} seconds")
        with self._lock:
            self._now += timedelta(seconds=seconds)

    def reach(self, moment: datetime) -> None:
        """Move the clock on to `moment`; it stays where it is if that has passed."""
        with self._lock:
            self._now = max(self._now, moment)
