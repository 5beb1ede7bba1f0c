"""How a script ends early: every polite signal becomes `KeyboardInterrupt`, so that `finally` and `with` clean up."""

from __future__ import annotations

import signal
from types import FrameType
from typing import NoReturn

INTERRUPTED = 130
"""The exit code of a script that was stopped, as shells know it."""


def interrupt_on_signals() -> None:
    """From now on SIGTERM and SIGHUP end this program the way Ctrl-C does.  Only from the main thread."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job of a shell starts with it ignored
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
