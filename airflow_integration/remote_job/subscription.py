"""One watcher's interest in one job, as the poller sees it and as the watcher does."""

import asyncio
from types import TracebackType
from typing import Protocol, Self

from generated_client.watching.watch import PollFailure

from .job import RemoteJob
from .reading import Reading


class Subscriptions(Protocol):
    """Who answers them."""

    def add(self, subscription: "Subscription", /) -> None:
        """Take part."""
        ...

    def remove(self, subscription: "Subscription", /) -> None:
        """Take part no longer."""
        ...

    def wake(self, due: float, /) -> None:
        """Be there at *due*, a time of the event loop."""
        ...


class Subscription:
    """One watcher's interest in one job; a context manager."""

    def __init__(self, poller: Subscriptions, job_id: int) -> None:
        self.job_id: int = job_id
        self.last: RemoteJob | None = None
        self.due: float = 0.0
        self.alone: bool = False
        self.patience: float | None = None
        self.underway: bool = False
        """Whether the job is being read singly for this reading."""
        self._poller = poller
        self._asked_at = 0.0
        self._answer: asyncio.Future[Reading] | None = None

    async def reading(self, *, within: float = 0.0, patience: float | None = None, alone: bool = False) -> Reading:
        """The job's next reading, after *within* seconds at the latest, plus the time it takes.

        *patience*: seconds that it may take; None: as long as the client waits. *alone*: read this very job.
        """
        loop = asyncio.get_running_loop()
        self._asked_at = loop.time()
        self.due = self._asked_at + within
        self.alone, self.patience, self.underway = alone, patience, False
        answer: asyncio.Future[Reading] = loop.create_future()
        self._answer = answer
        self._poller.wake(self.due)
        try:
            async with asyncio.timeout_at(None if patience is None else self.due + patience):
                return await answer
        except TimeoutError:
            return PollFailure(f"no answer within {patience:.0f} s", transient=True)
        finally:
            self._answer = None

    @property
    def waits(self) -> bool:
        """Whether a reading has been asked for and not been given."""
        return self._answer is not None and not self._answer.done()

    @property
    def interval(self) -> float:
        """Seconds from the question to the moment at which its answer is due; 0: at once."""
        return self.due - self._asked_at

    def is_welcome(self, now: float) -> bool:
        """Whether a reading is welcome at *now*: it is due, or half of its interval is over."""
        return self.waits and (self.underway or now >= (self._asked_at + self.due) / 2)

    def give(self, reading: Reading) -> None:
        """Answer."""
        if self._answer is None or self._answer.done():
            return
        if isinstance(reading, RemoteJob):
            self.last = reading
        self._answer.set_result(reading)

    def fail(self, error: Exception) -> None:
        """Answer that something here is broken."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)

    def __enter__(self) -> Self:
        self._poller.add(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._poller.remove(self)
