"""A job as far as a watch looks at it."""

from dataclasses import dataclass

from generated_client.watching.state import JobState


@dataclass(frozen=True)
class SeenJob:
    """A reading."""

    raw_status: str
    state: JobState = JobState.RUNNING
    recognised: bool = True
