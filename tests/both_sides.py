"""How a scenario ends on both sides: in Airflow, and on the server whose jobs it ran."""

from dataclasses import dataclass
from typing import Self

from tests.remote_server import Server, remote_of


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
    def of(cls, airflow: str, server: Server, target: str | None = None) -> Self:
        """What the server's log and its jobs tell, of one target where it serves several."""
        remote = remote_of(server)
        jobs = remote.jobs(target)
        return cls(
            airflow,
            posts=len(remote.starts(target)),
            deletes=len(remote.cancels([job.job_id for job in jobs])),
            jobs=", ".join(job.state for job in jobs),
        )
