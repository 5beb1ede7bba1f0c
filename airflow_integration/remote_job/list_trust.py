"""Whether a server's list of jobs is worth asking for: what a poller has learned of it."""

import logging
from collections.abc import Callable

FIRST_REST, LONGEST_REST = 60.0, 3600.0
"""Seconds without a list after one that brought too little; doubled each time that it happens again."""

log: logging.Logger = logging.getLogger(__name__)


class ListTrust:
    """Trust in a list. *clock*: seconds, of the event loop."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._never = False
        self._disappointments = 0
        self._rests_until = 0.0

    @property
    def is_worth_asking(self) -> bool:
        """Whether to ask for a list now."""
        return not self._never and self._clock() >= self._rests_until

    def give_up(self, why: str) -> None:
        """Ask for no list any more: the server refuses, or it cannot be understood."""
        self._never = True
        log.warning("Jobs are read one by one from now on, since they cannot be listed: %s", why)

    def learn(self, found: int, requests: int) -> None:
        """Judge a list by what it has brought."""
        if found > requests:
            self._disappointments = 0
        else:
            self.rest()

    def rest(self, why: str | None = None) -> None:
        """Ask for no list for a while; *why* is told the first time."""
        if why is not None and self._disappointments == 0:
            log.warning("Jobs are read one by one for a while: %s", why)
        self._rests_until = self._clock() + min(FIRST_REST * 2.0**self._disappointments, LONGEST_REST)
        self._disappointments += 1

    def forgive(self) -> None:
        """Take the last rest back: the list was not to blame."""
        self._rests_until = 0.0
        self._disappointments = max(self._disappointments - 1, 0)
