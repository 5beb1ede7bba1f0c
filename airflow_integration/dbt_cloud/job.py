"""What dbt Cloud says of a run, as a job like any other."""

import re
from datetime import datetime
from typing import TYPE_CHECKING

from airflow_integration.remote_job.job import RemoteJob

if TYPE_CHECKING:
    from generated_client.dbt_cloud.models import RunResponse, RunStatusEnum


def remote_job(run: "RunResponse") -> RemoteJob:
    """An answer of dbt Cloud as a job like any other."""
    state = run.status.state
    return RemoteJob(
        id=run.id,
        state=state,
        raw_status=status_word(run.status),
        recognised=run.status.is_known,
        started=_moment(run.started_at or run.created_at),
        finished=_moment(run.finished_at) if state.is_terminal else None,
        duration=seconds_of(run.duration) if state.is_terminal else None,
        url=run.href,
        reason=run.status_message if state.is_terminal else None,
        facts={
            "status_code": int(run.status),
            "job_id": run.job_definition_id,
            "project_id": run.project_id,
            "environment_id": run.environment_id,
            "account_id": run.account_id,
            "git_sha": run.git_sha,
            "retry_of": run.retrying_run_id,
        },
        order={} if run.trigger is None else run.trigger.to_dict(),
    )


def status_word(status: "RunStatusEnum") -> str:
    """The name that dbt Cloud shows for a status, in lower case: `queued`, `error`; `status 40` for a new one."""
    return status.name.lower() if status.is_known else f"status {int(status)}"


def seconds_of(duration: str | None) -> float | None:
    """Seconds of a duration as dbt Cloud writes it (`24:00:36`); None where it is missing or odd."""
    match = re.fullmatch(r"(?:(\d+) days?, )?(\d+):(\d\d):(\d\d)(?:\.\d+)?", duration or "")
    if match is None:
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return float(((days * 24 + hours) * 60 + minutes) * 60 + seconds)


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
