"""What a job of a remote system is, whatever the system."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generated_client.watching.state import JobState

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""Anything that JSON can hold. Job facts, events and XCom values are made of it."""

JobFact: TypeAlias = Literal["id", "url"]
"""What can be published of a job by itself."""

NO_JOB = 0
"""The id of no job, where one is to be found."""


@dataclass(frozen=True, slots=True)
class JobPage:
    """Where a person looks at a job, and what somebody who starts such jobs ought to know."""

    url: str | None = None
    title: str | None = None
    """What kind of job it is, and of what."""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RemoteJob:
    """One reading of a job: what the server said at one moment."""

    id: int
    state: JobState
    raw_status: str
    """The system's own word for the state."""
    recognised: bool = True
    """False: *raw_status* is a word that this version does not know."""
    started: str | None = None
    """ISO 8601."""
    finished: str | None = None
    """ISO 8601; None while the job has not ended."""
    duration: float | None = None
    """Seconds, as far as the server tells."""
    url: str | None = None
    """Where a person looks at the job."""
    reason: str | None = None
    """Why the job failed, in the server's words, where the system tells."""
    facts: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """What only this system knows of a job (rows, bytes, steps …); becomes part of the XCom `job`."""
    order: Mapping[str, object] = field(default_factory=dict[str, object])
    """What its start has asked for, as far as the server tells; for its target, which knows its own jobs by it."""

    def as_dict(self) -> dict[str, Json]:
        """The job as plain JSON, as users find it in XCom `job` and in trigger events."""
        return {
            "id": self.id,
            "status": self.raw_status,
            "state": self.state.value,
            "started": self.started,
            "finished": self.finished,
            "duration": self.duration,
            "url": self.url,
            **self.facts,
        }
