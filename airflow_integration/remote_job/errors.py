"""What a task can fail with.

    AirflowException
    └── RemoteJobError
        ├── ConnectionSettingsError   the Airflow connection cannot be used as it is written
        ├── TargetNameError           a name stands for nothing on the server, or for several things
        ├── RemoteCallError           one call to the server failed
        │   └── JobSubmitError        the job was not started, or nobody knows whether it was
        │       └── JobConflictError  another job is in the way
        └── JobError                  about one job
            ├── JobFailedError        it ended as failed
            ├── JobCancelledError     it ended as cancelled
            ├── JobTimeoutError       it has not ended in time
            ├── JobPollError          its state cannot be read; the job itself may be fine
            ├── JobResultError        it succeeded, but not with the result that was asked for
            └── JobEventError         the trigger's event cannot be trusted

Sensors raise the same errors in the shape that Airflow's sensors need: a retry of a sensor cannot change the job, so
theirs are `AirflowFailException`, and their timeout is `AirflowSensorTimeout`; both are what `soft_fail` looks for.
"""

from typing import Self

from .airflow_names import AirflowException, AirflowFailException, AirflowSensorTimeout


class RemoteJobError(AirflowException):
    """Anything that this integration raises on purpose."""


class ConnectionSettingsError(RemoteJobError):
    """The Airflow connection has a value that cannot be used; the message names the connection and the field."""

    @classmethod
    def of(cls, conn_id: str | None, problem: str) -> Self:
        """The error for a connection; *problem*: what is wrong with it, as the end of a sentence."""
        error = cls(f"Airflow connection {conn_id!r}: {problem}")
        error.problem = problem
        return error

    problem: str = ""
    """The message without the connection's name, for people who are looking at the connection."""


class TargetNameError(RemoteJobError):
    """A name stands for nothing on the server, or for several things; the message tells what there is."""


class RemoteCallError(RemoteJobError):
    """One call to the server failed; `__cause__` is the client's own error, where there is one."""

    def __init__(self, message: str, *, http_status: int | None = None, transient: bool = False) -> None:
        super().__init__(message)
        self.http_status = http_status
        self.transient = transient
        """Whether the same call may succeed later without anyone changing anything."""


class JobSubmitError(RemoteCallError):
    """The job was not started, or its start was never confirmed; the message says which."""

    def __init__(
        self,
        message: str,
        *,
        http_status: int | None = None,
        transient: bool = False,
        may_have_started: bool = False,
    ) -> None:
        super().__init__(message, http_status=http_status, transient=transient)
        self.may_have_started = may_have_started
        """Whether the server may have started the job all the same."""


class JobConflictError(JobSubmitError):
    """Another job is running on the same target, and `if_running` says that this is a failure."""


class JobError(RemoteJobError):
    """An error about one job."""

    def __init__(self, message: str, *, job_id: int | None = None) -> None:
        super().__init__(message)
        self.job_id = job_id


class JobFailedError(JobError):
    """The job ended as failed."""


class JobCancelledError(JobError):
    """The job was cancelled."""


class JobTimeoutError(JobError):
    """The job has not ended in time; the message contains the word "timeout", no other error's does."""


class JobPollError(JobError):
    """The job's state cannot be read. The job itself was left alone and may be running."""


class JobResultError(JobError):
    """The job succeeded, but its result is not what the task asks for."""


class JobEventError(JobError):
    """The trigger's event is missing, malformed or contradicts itself; the task fails rather than guess."""


class SensorJobFailedError(JobFailedError, AirflowFailException):
    """The sensor's job ended as failed."""


class SensorJobCancelledError(JobCancelledError, AirflowFailException):
    """The sensor's job was cancelled."""


class SensorJobTimeoutError(JobTimeoutError, AirflowSensorTimeout):
    """The sensor's job has not ended within the sensor's `timeout`."""


class SensorJobPollError(JobPollError, AirflowFailException):
    """The sensor cannot read its job's state."""


class SensorEventError(JobEventError, AirflowFailException):
    """The event that woke the sensor cannot be trusted."""
