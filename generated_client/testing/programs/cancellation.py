"""The wish that a piece of work may end, from another thread, whatever process it is waiting for."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

from generated_client.testing.programs.process import SupervisedProcess


class CancelledError(Exception):
    """The work was cancelled."""

    def __str__(self) -> str:
        return "Cancelled"


class Cancellation:
    """Belongs to one piece of work; `cancel` may be called from any thread, at any time, and returns at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._process: SupervisedProcess | None = None

    def cancel(self) -> None:
        """Stop the process that the work waits for, and every later one as soon as it is started."""
        with self._lock:
            self._cancelled.set()
            if self._process is not None:
                self._process.stop()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` has been called."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise `CancelledError` if it is time."""
        if self._cancelled.is_set():
            raise CancelledError

    def wait(self, seconds: float) -> None:
        """Sleep; raise `CancelledError` as soon as it is time."""
        self._cancelled.wait(seconds)
        self.check()

    @contextmanager
    def covering(self, process: SupervisedProcess) -> Generator[SupervisedProcess]:
        """Stop `process` when the work is cancelled; at the end of the block it is closed."""
        with process:
            with self._lock:
                self._process = process
                if self._cancelled.is_set():
                    process.stop()
            try:
                yield process
            finally:
                with self._lock:
                    self._process = None
