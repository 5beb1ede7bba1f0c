"""Lets pieces of work run, each on a thread of its own: not too many at once, and one at a time in each lane."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from generated_client.testing.programs.cancellation import Cancellation


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """A piece of work.  `run` raises nothing; what it returns is called when the place in the queue is free again.

    `abandon` is called instead if the work is cancelled before it has begun.
    """

    key: int
    lane: str
    run: Callable[[Cancellation], Callable[[], None]]
    abandon: Callable[[], None]
    cancellation: Cancellation = field(default_factory=Cancellation)


class JobQueue:
    """At most `at_once` pieces of work run; the others wait in the order of their arrival.

    Everything may be called from any thread.  None of the callbacks is called with a lock held.
    """

    def __init__(self, *, at_once: int) -> None:
        if at_once < 1:
            raise ValueError(f"at_once must be at least 1, not {at_once}")
        self._at_once = at_once
        self._lock = threading.Lock()
        self._waiting: list[Work] = []
        self._running: list[Work] = []
        self._threads: set[threading.Thread] = set()
        self._closed = False

    def has_room(self, lane: str) -> bool:
        """Whether work in this lane would begin at once."""
        with self._lock:
            return not self._waiting and self._may_run(lane)

    def put(self, work: Work) -> None:
        """Begin `work` as soon as there is room.  `RuntimeError` once the queue is closed."""
        with self._lock:
            if self._closed:
                raise RuntimeError("The engine is closed")
            self._waiting.append(work)
            self._begin_what_may()

    def cancel(self, key: int) -> None:
        """Cancel the work with this key, whether it runs or waits; unknown and finished keys are ignored."""
        with self._lock:
            for work in self._running:
                if work.key == key:
                    work.cancellation.cancel()
            abandoned = [work for work in self._waiting if work.key == key]
            self._waiting = [work for work in self._waiting if work.key != key]
        for work in abandoned:
            work.abandon()

    def close(self, *, patience: float) -> None:
        """Cancel everything, and wait up to `patience` seconds until nothing runs any more."""
        with self._lock:
            self._closed = True
            abandoned, self._waiting = self._waiting, []
            for work in self._running:
                work.cancellation.cancel()
            threads = list(self._threads)
        for work in abandoned:
            work.abandon()
        deadline = time.monotonic() + patience
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _may_run(self, lane: str) -> bool:
        return len(self._running) < self._at_once and all(work.lane != lane for work in self._running)

    def _begin_what_may(self) -> None:
        for work in tuple(self._waiting):
            if self._may_run(work.lane):
                self._waiting.remove(work)
                self._running.append(work)
                thread = threading.Thread(target=self._do, args=(work,), name=f"job-{work.key}", daemon=True)
                self._threads.add(thread)
                thread.start()

    def _do(self, work: Work) -> None:
        try:
            afterwards = work.run(work.cancellation)
        finally:
            with self._lock:
                self._running.remove(work)
                self._begin_what_may()
        afterwards()
        with self._lock:
            self._threads.discard(threading.current_thread())
