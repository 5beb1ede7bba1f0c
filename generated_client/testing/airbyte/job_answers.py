"""How a job looks on the wire, with the habits of the original's date and duration printing."""

from __future__ import annotations

from datetime import UTC, datetime

from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.http_message import JsonObject


def job_answer(job: JobSnapshot) -> JsonObject:
    """The `JobResponse` of a job.  What has no value is absent, never null."""
    answer: JsonObject = {
        "jobId": job.job_id,
        "status": job.status,
        "jobType": job.job_type,
        "startTime": java_time(job.created_at),
        "connectionId": job.connection_id,
    }
    if job.terminal:
        answer["lastUpdatedAt"] = java_time(job.updated_at)
    if job.status != "pending":
        # Stale while the job runs: the update time moves with the status, not with the clock.
        answer["duration"] = java_duration(int(job.updated_at.timestamp()) - int(job.created_at.timestamp()))
    if job.bytes is not None:
        answer["bytesSynced"] = job.bytes
    if job.rows is not None:
        answer["rowsSynced"] = job.rows
    return answer


def java_time(moment: datetime) -> str:
    """UTC to the second, and to the minute when the seconds are zero: "2023-03-25T01:30Z"."""
    moment = moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ" if moment.second else "%Y-%m-%dT%H:%MZ")


def java_duration(seconds: int) -> str:
    """ISO 8601 with hours as the largest unit: "PT25H1M1S", "PT0S"."""
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    parts = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes) + f"{rest}S" * bool(rest)
    return f"PT{parts or '0S'}"
