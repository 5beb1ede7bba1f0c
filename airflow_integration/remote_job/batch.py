"""Reading many jobs with one request: what is asked for, and of whom."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import ClassVar, Protocol, TypeVar

from .job import RemoteJob

ClientT_contra = TypeVar("ClientT_contra", contravariant=True)


class Wanted:
    """The jobs that a batch should find."""

    def __init__(self, known: Mapping[int, RemoteJob | None]) -> None:
        self.known: Mapping[int, RemoteJob | None] = known
        """The jobs, each with its last reading; None: it was not read before."""
        self.missing: set[int] = set(known)
        """The jobs not found yet; shrinks from answer to answer."""


class PolledSystem(Protocol[ClientT_contra]):
    """What a poller needs to know of a system."""

    name: ClassVar[str]
    batch_size: ClassVar[int]
    """Jobs in one answer at most; 0: the system cannot tell of many jobs at once."""

    async def aread(self, client: ClientT_contra, job_id: int, patience: float | None, /) -> RemoteJob:
        """Read one job."""
        ...

    def batches(self, client: ClientT_contra, wanted: Wanted, /) -> AsyncGenerator[Sequence[RemoteJob]]:
        """Ask for many jobs, a request for each answer; ends when another request is unlikely to find more."""
        ...
