"""What can be started in Airbyte."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airflow_integration.airbyte.job import SYNC_TYPES, remote_job, remote_jobs
from airflow_integration.airbyte.job_list import newest_of, readable_jobs
from airflow_integration.airbyte.system import connection_facts
from airflow_integration.remote_job.facts import text_in
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.target import Whose, unfinished

if TYPE_CHECKING:
    from generated_client import Airbyte, APIStatusError


class ConnectionToRun:
    """An Airbyte connection as something to start."""

    def __init__(self, client: "Airbyte", connection_id: str, job_type: str) -> None:
        self._client = client
        self._connection_id = connection_id
        self._job_type = job_type

    @property
    def name(self) -> str:
        """What a person calls it."""
        return f"Airbyte connection {self._connection_id}"

    @property
    def displaces(self) -> bool:
        """Resets and clears end a running sync."""
        return self._job_type != "sync"

    @property
    def recognisable(self) -> bool:
        """Airbyte keeps nothing of who has asked for a job."""
        return False

    def newest_jobs(self) -> list[RemoteJob]:
        """The latest jobs. A connection has one unfinished job at most, and it is the latest."""
        from generated_client import ResponseDecodeError

        try:
            return remote_jobs(self._client.jobs.list(**newest_of(self._connection_id)).data, self._connection_id)
        except ResponseDecodeError:
            # Rows that cannot be read hide nothing from a sync, which the server keeps from running beside another.
            if self.displaces:
                raise
            listed = self._client.with_raw_response.jobs.list(**newest_of(self._connection_id))
            jobs = readable_jobs(listed.body, self._connection_id)
            if jobs is None:
                raise
            return jobs

    def detached(self, timeout: float) -> "ConnectionToRun":
        """The same for code that interrupts other code: shares no lock with this one, and takes *timeout* seconds."""
        client = self._client.detached().with_options(timeout=timeout, max_retries=0)
        return ConnectionToRun(client, self._connection_id, self._job_type)

    def start(self) -> RemoteJob:
        """Ask for a job."""
        return remote_job(self._client.jobs.create(connection_id=self._connection_id, job_type=self._job_type))

    def obstacle(self) -> str | None:
        """Why the connection takes no job: it is not active."""
        status = text_in(connection_facts(self._client, self._connection_id), "status")
        if status in {"", "active"}:  # a server that does not tell has no objection
            return None
        advice = "enable it" if status == "inactive" else "look at it in Airbyte"
        return f"the connection is {status}, and only an active one runs: {advice}"

    def whose_job_conflicts(self, conflict: "APIStatusError") -> Whose:
        """A job that runs is told apart from one that did not appear within the minute that Airbyte waits for it."""
        words = {conflict.problem.title, conflict.problem.kind}
        if "try-again-later" in words:
            return "theirs"
        return "ours" if "state-conflict" in words else "unknown"

    def in_the_way(self, jobs: Sequence[RemoteJob]) -> RemoteJob | None:
        """A connection runs one job at a time."""
        return unfinished(jobs)

    def does_the_same(self, job: RemoteJob) -> bool:
        """Whether our request makes jobs of this type: a clear is reported as a reset, a sync may come as a refresh."""
        types = SYNC_TYPES if self._job_type == "sync" else {"reset", "clear"}
        return job.facts.get("job_type") in types

    def could_be_ours(self, job: RemoteJob) -> bool:
        """Nothing but its type speaks for or against it."""
        return self.does_the_same(job)
