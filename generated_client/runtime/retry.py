"""When a failed attempt is made again, and after what time."""

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum

import attrs

from .errors import APIConnectionError, APIError, APIStatusError

LONGEST_RETRY_AFTER = 60.0
"""Seconds. A server that asks for more gets the error reported instead of a caller that sleeps."""

_TRANSIENT = frozenset({408, 429, 500, 502, 503, 504})


class Repeat(Enum):
    """What repeating an operation may do."""

    ALWAYS = "always"  # the operation is idempotent
    IF_REFUSED = "if refused"  # only when the server said that it did nothing
    IF_UNSENT = "if unsent"  # it starts work: only when the request was never sent, or was refused with 429


@attrs.frozen
class RetryPolicy:
    """How often and how patiently to retry. Times are seconds."""

    max_retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 8.0
    random: Callable[[], float] = random.random

    def __attrs_post_init__(self) -> None:
        if self.max_retries < 0:
            raise ValueError(f"max_retries={self.max_retries}: give 0 or more")

    def delay(self, attempt: int, repeat: Repeat, error: APIError) -> float | None:
        """Seconds to wait before attempt number *attempt* + 1 (the first is 1), or None: give up.

        The wait doubles from attempt to attempt and is shortened by up to half at random, so that clients that failed
        together do not return together. `Retry-After` is a lower bound.
        """
        if attempt > self.max_retries or not is_repeatable(repeat, error):
            return None
        backoff = min(self.first_delay * 2 ** (attempt - 1), self.longest_delay) * (1 - self.random() / 2)
        asked = error.retry_after or 0.0
        return None if asked > LONGEST_RETRY_AFTER else max(backoff, asked)


def is_repeatable(repeat: Repeat, error: APIError) -> bool:
    """Whether an operation may be sent again after this error."""
    if not error.transient:
        return False
    if not error.sent or isinstance(error, APIConnectionError):
        return repeat is Repeat.ALWAYS or not error.sent
    if not isinstance(error, APIStatusError) or error.status_code not in _TRANSIENT:
        return False
    if repeat is Repeat.ALWAYS or error.status_code == 429:
        return True
    return repeat is Repeat.IF_REFUSED and error.status_code == 503 and error.retry_after is not None


def retry_after(headers: Mapping[str, str], now: Callable[[], datetime] | None = None) -> float | None:
    """Seconds of a `Retry-After` header, given as seconds or as a date; None where it is missing or makes no sense."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        current = now() if now else datetime.now(UTC)
        seconds = (moment - current).total_seconds()
    return seconds if 0 <= seconds < float("inf") else None
