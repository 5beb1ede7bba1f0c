"""What Airbyte says of a job, as a job like any other."""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from airflow_integration.remote_job.job import Json, RemoteJob
from generated_client.watching.state import JobState

if TYPE_CHECKING:
    from generated_client.airbyte.models import JobResponse

SYNC_TYPES = frozenset({"sync", "refresh"})
"""The types of jobs that a request for a sync may make; both bring new data."""


def remote_job(job: "JobResponse") -> RemoteJob:
    """Airbyte's answer as a job like any other."""
    state = job.status.state
    return RemoteJob(
        id=job.job_id,
        state=state,
        raw_status=str(job.status),
        recognised=job.status.is_known,
        started=job.start_time.isoformat(),
        finished=job.last_updated_at.isoformat() if state.is_terminal and job.last_updated_at else None,
        duration=seconds_of(job.duration) if state.is_terminal else None,
        reason="Airbyte's API does not tell why; its web interface does." if state is JobState.FAILED else None,
        facts={
            "connection_id": job.connection_id,
            "job_type": str(job.job_type),
            "rows": job.rows_synced,
            "bytes": job.bytes_synced,
        },
    )


def remote_jobs(jobs: "Sequence[JobResponse]", connection_id: str) -> list[RemoteJob]:
    """The jobs of one connection; a server that ignores the filter lists others too."""
    return [remote_job(job) for job in jobs if job.connection_id.lower() == connection_id.lower()]


def seconds_of(duration: str | None) -> float | None:
    """Seconds of an ISO 8601 duration as Airbyte writes it (`PT25H1M1.5S`); None where it is missing or odd."""
    match = re.fullmatch(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?", duration or "")
    if match is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in match.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds).total_seconds()


def rows_and_bytes(job: Mapping[str, Json]) -> str:
    """What a job has moved, as far as Airbyte tells: `1,234 rows, 56,789 bytes`."""
    numbers = [(job.get(name), name) for name in ("rows", "bytes")]
    return ", ".join(f"{number:,} {name}" for number, name in numbers if isinstance(number, int))
