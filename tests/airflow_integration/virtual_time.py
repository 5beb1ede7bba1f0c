"""An event loop whose time jumps to the next thing to do, so that an hour of polling takes no time."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from datetime import timedelta
from functools import partial
from typing import TypeVar, TypeVarTuple, Unpack

from generated_client.testing import ManualClock

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")


class _Jump(selectors.SelectSelector):
    """Does not wait for what is due: makes it due."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__()
        self._clock = clock
        self._began = clock.now()
        self._reached = 0.0

    def passed(self) -> float:
        """Seconds since the beginning; others move the clock too."""
        return max(self._reached, (self._clock.now() - self._began).total_seconds())

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise AssertionError("everybody waits for somebody, and nothing is due")
        self._reached = self.passed() + max(timeout, 0.0)
        self._clock.reach(self._began + timedelta(seconds=self._reached))
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, clock: ManualClock) -> None:
        self._jump = _Jump(clock)
        super().__init__(self._jump)

    def time(self) -> float:
        return self._jump.passed()

    def run_in_executor(
        self, executor: object, func: Callable[[Unpack[Arguments]], T], *args: *Arguments
    ) -> asyncio.Future[T]:
        """Do it at once: no time may pass while a thread works."""
        del executor
        done: asyncio.Future[T] = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:
            done.set_exception(error)
        return done


def runner(clock: ManualClock) -> asyncio.Runner:
    """What runs coroutines in such a loop. The time that passes there passes on *clock*, and the other way round."""
    return asyncio.Runner(loop_factory=partial(_Loop, clock))


def run(work: Coroutine[object, object, T]) -> T:
    """Run *work* from second 0 on; returns what it returns."""
    with runner(ManualClock()) as once:
        return once.run(work)
