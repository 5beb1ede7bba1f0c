"""What can be started in a remote system, as far as starting it needs to know."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from .job import RemoteJob

if TYPE_CHECKING:
    from generated_client import APIStatusError

Whose: TypeAlias = Literal["theirs", "ours", "unknown"]


class Target(Protocol):
    """Something of a remote system that can be started. Its methods raise the client's `APIError`."""

    @property
    def name(self) -> str:
        """What a person calls it, with its id."""
        ...

    @property
    def displaces(self) -> bool:
        """Whether the server ends the job that runs in order to start ours."""
        ...

    @property
    def recognisable(self) -> bool:
        """Whether `could_be_ours` tells the job of our start from every other; then no fence is needed to find it."""
        ...

    def newest_jobs(self) -> Sequence[RemoteJob]:
        """The target's latest jobs, among them every one that has not ended."""
        ...

    def start(self) -> RemoteJob:
        """Ask the server to start a job; one request, never repeated unless it certainly was not received."""
        ...

    def obstacle(self) -> str | None:
        """Why the target takes no job at all at present, if it says so itself."""
        ...

    def in_the_way(self, jobs: Sequence[RemoteJob]) -> RemoteJob | None:
        """Which of its newest jobs keeps ours from being started, if one does."""
        ...

    def does_the_same(self, job: RemoteJob) -> bool:
        """Whether a job that is in the way does what ours would do, so that it can be followed in its place."""
        ...

    def could_be_ours(self, job: RemoteJob) -> bool:
        """Whether our request can have made this job: it is the one, where the target is `recognisable`."""
        ...

    def whose_job_conflicts(self, conflict: "APIStatusError") -> Whose:
        """Whose job a refused start met: somebody else's, or ours, which was accepted and took too long to appear."""
        ...

    def detached(self, timeout: float) -> "Target":
        """The same for code that interrupts other code: shares no lock with this one, and takes *timeout* seconds."""
        ...


def unfinished(jobs: Sequence[RemoteJob]) -> RemoteJob | None:
    """The newest of the jobs that have not ended."""
    return max((job for job in jobs if not job.state.is_terminal), key=lambda job: job.id, default=None)
