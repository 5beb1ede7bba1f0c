"""What a person sees while a script works: a line when a step begins, signs of life, and how long it took."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

SIGN_OF_LIFE = 20.0
"""Seconds of silence after which a running step says that it still runs."""


def say(text: str) -> None:
    """Print `text` at once, even into a pipe.  When nobody reads on, the script stops as if by Ctrl-C."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise KeyboardInterrupt from None


def complain(text: str) -> None:
    """Print `text` to standard error at once."""
    print(text, file=sys.stderr, flush=True)


def seconds(duration: float) -> str:
    """A duration as a person reads it: `0.4 s`, `12 s`, `3 min 05 s`."""
    if duration < 10:
        return f"{duration:.1f} s"
    if duration < 120:
        return f"{duration:.0f} s"
    minutes, rest = divmod(round(duration), 60)
    return f"{minutes} min {rest:02d} s"


@contextmanager
def step(title: str) -> Generator[None]:
    """Announce `title`, show that it still runs every 20 s, and say at the end how long it took."""
    started = time.monotonic()
    over = threading.Event()

    def show_life() -> None:
        while not over.wait(SIGN_OF_LIFE):
            say(f"    ... still at it after {seconds(time.monotonic() - started)}: {title}")

    say(f"==> {title}")
    sign = threading.Thread(target=show_life, name="sign-of-life", daemon=True)
    sign.start()
    outcome = "failed"
    try:
        yield
        outcome = "done"
    except KeyboardInterrupt:
        outcome = "stopped"
        raise
    finally:
        over.set()
        sign.join()
        say(f"    {outcome} ({seconds(time.monotonic() - started)})")
