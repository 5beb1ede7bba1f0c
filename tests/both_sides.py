"""How a scenario ends on both sides: in Airflow, and on the server whose jobs it ran."""

from dataclasses import dataclass
from typing import Self

from generated_client.testing import AirbyteServer


@dataclass(frozen=True, slots=True)
class Ends:
    """What is left when everything is over."""

    airflow: str
    """Airflow's word for the task's state; of a task that failed by itself, the error too: `failed: JobFailedError`."""
    posts: int
    """Requests that asked for a job."""
    deletes: int
    """Requests that cancelled one."""
    jobs: str
    """The states of all jobs on the server, the oldest first: `cancelled, succeeded`."""

    @classmethod
    def of(cls, airflow: str, server: AirbyteServer, connection_id: str | None = None) -> Self:
        """What the server's log and its jobs tell, of one connection where it serves several."""
        jobs = server.jobs(connection_id)
        wanted = {} if connection_id is None else {"connectionId": connection_id}
        cancels = {f"/jobs/{job.job_id}" for job in jobs}
        return cls(
            airflow,
            posts=len(server.requests.matching("POST", "/jobs", body=wanted)),
            deletes=sum(request.path in cancels for request in server.requests.matching("DELETE")),
            jobs=", ".join(job.status for job in jobs),
        )
