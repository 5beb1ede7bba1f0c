"""The face of a sensor that waits for a success of a target, whoever starts its jobs."""

from abc import abstractmethod
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..airflow_names import AirflowFailException
from ..sensor import RemoteSensor

if TYPE_CHECKING:
    from airflow.sdk import Context

    from ..outcome import Outcome
    from ..reading import Reading


class RemoteSuccessSensor(RemoteSensor):
    """Succeeds when a job of a target that was created at *since* or later has succeeded; returns the job's id.

    XCom `job` and `job_url` are then as a task's that has started the job itself. Jobs that fail are not the last word:
    it waits for the next one.
    """

    deferred_poke_interval: ClassVar[float] = 60.0

    def __init__(self, *, since: object, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.since = since

    @abstractmethod
    def target_id(self) -> str:
        """The target's id, after templates were rendered."""

    def since_when(self) -> datetime:
        """The moment in *since*; without a time zone it is UTC. Raises `AirflowFailException` for no moment."""
        try:
            moment = self.since if isinstance(self.since, datetime) else datetime.fromisoformat(str(self.since).strip())
        except ValueError:
            raise AirflowFailException(
                f"since is {self.since!r}, which is no moment. If it comes from a template: a run that was triggered "
                "by hand or by an asset has no data_interval_start."
            ) from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def watched_job_id(self) -> int:
        """It is to be found."""
        from ..job import NO_JOB

        return NO_JOB

    def look(self) -> "Reading":
        """Look for a success."""
        return self.hook.success_of(self.target_id(), self.since_when())

    def succeed(self, context: "Context", outcome: "Outcome") -> None:
        """Publish the job, which was found and not known before."""
        from ..job import RemoteJob

        self.found: int | None = outcome.job_id
        if self.job_url is None and outcome.url is None:
            reading = self.hook.handle(outcome.job_id).read()
            if isinstance(reading, RemoteJob):
                self.job_url: str | None = self.hook.job_url(reading)
        super().succeed(context, outcome)
