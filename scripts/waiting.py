"""Waiting for something that happens elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_until(
    look: Callable[[], T | None], *, seconds: float, otherwise: Callable[[], str], interval: float = 0.25
) -> T:
    """Call `look` until it finds something; `TimeoutError` with the text of `otherwise` after `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found is not None:
            return found
        if time.monotonic() >= deadline:
            raise TimeoutError(f"after {seconds:.0f} s {otherwise()}")
        time.sleep(interval)
