"""What a call consists of: requests, pauses, waits for what another call has under way, and news.

The order of the steps is decided without I/O, in generators (`exchange.py`, `tokens.py`); a blocking and an
asynchronous driver carry them out (`client.py`). So there is one brain and two hands, and no second brain to differ.
"""

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

import httpx

from .clock import Deadline

if TYPE_CHECKING:
    from .files import FileBody

T = TypeVar("T")


class Send(NamedTuple):
    """Send a request as it is, following no redirect; give back the response with its body read, or the error."""

    request: httpx.Request
    auth: httpx.Auth | None  # a user's own way to authorise
    deadline: Deadline
    file: "FileBody | None" = None  # where the body of a success goes, instead of into memory


class Pause(NamedTuple):
    """Wait before the next attempt."""

    seconds: float


class Join(NamedTuple):
    """Wait until another call has done something, at most until the deadline."""

    done: Future[None]
    deadline: Deadline


class Tell(NamedTuple):
    """Call a function of the user; what it returns is awaited where that is possible."""

    listener: Callable[[], object]

    def tell(self) -> object:
        """Call it. To the drivers a `StopIteration` means the end of the steps, so it goes by another name."""
        try:
            return self.listener()
        except StopIteration as error:
            raise RuntimeError("a function that was to be told of progress raised StopIteration") from error


Step: TypeAlias = Send | Pause | Join | Tell
Outcome: TypeAlias = httpx.Response | httpx.HTTPError | httpx.InvalidURL | OSError | None
Steps: TypeAlias = Generator[Step, Outcome, T]
