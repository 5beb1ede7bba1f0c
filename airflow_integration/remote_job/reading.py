"""What a look at a job brings back: the job, or why there is none."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from generated_client.watching.watch import PollFailure

from .airflow_names import AirflowNotFoundException
from .errors import RemoteCallError, RemoteJobError
from .job import RemoteJob
from .rows import NoListError

Reading: TypeAlias = RemoteJob | PollFailure


@dataclass(frozen=True, slots=True)
class BatchFailure(PollFailure):
    """The reading of another job failed, in a way that this job would not have fared better; it was not asked for."""


def expected_errors() -> tuple[type[Exception], ...]:
    """What a look at a job may raise; anything else is a defect of ours and is not swallowed."""
    from generated_client import APIError

    return APIError, RemoteJobError, AirflowNotFoundException


def poll_failure(error: Exception) -> PollFailure:
    """What a failed look means: whether waiting may help, and how long the server asked to wait."""
    from generated_client import APIError
    from generated_client.runtime.waiting import failure_of

    if isinstance(error, APIError):
        failure = failure_of(error)
    else:
        transient = isinstance(error, RemoteCallError) and error.transient
        failure = PollFailure(str(error), transient, unreadable=isinstance(error, NoListError))
    # Who has started a job, or was given its id, has the address right: a page stands in for the server.
    return replace(failure, transient=failure.transient or failure.unreadable)
