"""How a wait for a job can end, other than well.

    WaitError
    ├── JobFailed      the job has ended, and failed
    ├── JobCancelled   the job has ended, since somebody or something cancelled it
    └── WaitTimeout    the job had not ended when the time was over

A server that cannot be asked, or refuses, is no end of a job: that raises the `APIError` of the call.
"""

from typing import Protocol

from ..watching.state import JobState


class JobStatus(Protocol):
    """A status as the generated enumerations know it."""

    @property
    def state(self) -> JobState:
        """Where a job with this status stands."""
        ...

    @property
    def word(self) -> str:
        """The status as a word, where the system counts them too."""
        ...

    @property
    def is_known(self) -> bool:
        """Whether the description of the API names this status."""
        ...


class Job(Protocol):
    """What the jobs of all systems have in common."""

    @property
    def status(self) -> JobStatus:
        """Where the job stands, in the system's own word."""
        ...

    def to_dict(self) -> dict[str, object]:
        """Return the job as the server told it."""
        ...


class WaitError(Exception):
    """A wait that did not end with a job that succeeded. It pickles, the job included."""

    def __init__(self, message: str, job: Job, job_id: int | str, seconds: float) -> None:
        super().__init__(message, job, job_id, seconds)
        self.message = message
        self.job = job
        """The job as it was seen last: a model of the client, `JobResponse` for Airbyte."""
        self.job_id = job_id
        self.seconds = seconds
        """How long the wait was."""

    def __str__(self) -> str:
        return self.message


class JobFailed(WaitError):
    """The job has failed."""


class JobCancelled(WaitError):
    """The job was cancelled, though not by this wait."""


class WaitTimeout(WaitError):
    """The job had not ended in time. It goes on, unless the wait was told to cancel it and the message says so."""
