"""The limit of requests that an account has."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from generated_client.testing.clock import Clock

_SPAN = timedelta(minutes=1)
_COOL_DOWN = timedelta(minutes=5)


class RateLimit:
    """Lets so many requests a minute in (None: all); whoever asks for more is locked out for five minutes."""

    def __init__(self, clock: Clock, most: int | None) -> None:
        self._clock = clock
        self._most = most
        self._admitted: deque[datetime] = deque()
        self._closed_until: datetime | None = None

    def close(self, seconds: float) -> None:
        """Let nobody in for so long."""
        self._closed_until = self._clock.now() + timedelta(seconds=seconds)

    def admits(self) -> bool:
        """Whether one more request may come in; counts it when it may."""
        now = self._clock.now()
        if self._closed_until is not None and now < self._closed_until:
            return False
        if self._most is None:
            return True
        while self._admitted and self._admitted[0] <= now - _SPAN:
            self._admitted.popleft()
        if len(self._admitted) >= self._most:
            self._closed_until = now + _COOL_DOWN
            return False
        self._admitted.append(now)
        return True
