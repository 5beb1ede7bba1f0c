"""When a failed attempt is made again, and after what time."""

import random
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum

import attrs

from .errors import APIConnectionError, APIError, APIStatusError

LONGEST_RETRY_AFTER = 60.0
"""Seconds. A server that asks for more gets the error reported instead of a caller that sleeps, unless it is known to
close for longer.
"""

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
    longest_retry_after: float = LONGEST_RETRY_AFTER
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
        return None if asked > self.longest_retry_after else max(backoff, asked)


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


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds of a `Retry-After` header, given as seconds or as a date; None where it is missing or makes no sense.

    A date is measured from the answer's own `Date`, so that no clock has to agree with another; a past one is 0.
    """
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d+(\.\d*)?", value, re.ASCII):
        seconds = float(value)
        return seconds if seconds < float("inf") else None
    moment = _moment(value)
    if moment is None:
        return None
    return max((moment - (_moment(headers.get("date", "")) or datetime.now(UTC))).total_seconds(), 0.0)


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
