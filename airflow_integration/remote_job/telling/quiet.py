"""A failed look at a job is told in the task's log by whoever waits; the client need not tell each of them as well."""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

_told_elsewhere: ContextVar[bool] = ContextVar("told_elsewhere", default=False)


class _NotTwice(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Keep everything for those who have asked for the client's every request."""
        return not _told_elsewhere.get() or logging.getLogger(record.name).isEnabledFor(logging.DEBUG)


logging.getLogger("generated_client").addFilter(_NotTwice())


@contextmanager
def told_elsewhere() -> Generator[None]:
    """Keep the client quiet about what this thread asks inside the block."""
    before = _told_elsewhere.set(True)
    try:
        yield
    finally:
        _told_elsewhere.reset(before)
