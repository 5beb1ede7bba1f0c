"""A run, as an answer shows it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from generated_client.testing.dbt_cloud.api import Api
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.script import (
    CANCELLED,
    ERROR,
    HUMANIZED,
    RUNNING,
    SUCCESS,
    TERMINAL,
)
from generated_client.testing.http_message import JsonObject, JsonValue

_LONGEST_TAIL = 10_000
"""Characters of a step's own log that are shown without being asked for."""


def shown_run(api: Api, run: Run, related: Collection[str]) -> JsonObject:
    """The run as it is now; without the name of something in *related*, that is null or empty."""
    now, job, account_id = api.clock.now(), api.world.jobs[run.job_id], api.world.account_id
    status, end = run.status(now), run.end(now)
    started, files = run.begun_at(now), run.file_names(now)
    ended = None if end is None else end[0]
    reason = _no_retry(run, now, is_latest=api.world.runs_of(run.job_id)[-1] is run)
    return {
        "id": run.run_id,
        "trigger_id": run.run_id + 1_000_000,
        "account_id": account_id,
        "environment_id": job.environment_id,
        "project_id": job.project_id,
        "job_definition_id": run.job_id,
        "job_id": run.job_id,
        "status": status,
        "status_humanized": HUMANIZED.get(status, "Unknown"),
        "status_message": run.message(now),
        "dbt_version": run.order.get("dbt_version_override") or "1.9.0-latest",
        "git_branch": run.order.get("git_branch") or "main",
        "git_sha": run.order.get("git_sha") or "d4f2a1c0" * 5,
        "owner_thread_id": None,
        "executed_by_thread_id": f"scheduler-run-{run.run_id}" if started else None,
        "deferring_run_id": None,
        "deprecation": None,
        "created_at": spaced(run.created_at),
        "updated_at": spaced(ended or started or run.created_at),
        "dequeued_at": spaced(run.dequeued_at(now)),
        "started_at": spaced(started),
        "finished_at": spaced(ended),
        "should_start_at": spaced(run.created_at),
        "last_checked_at": spaced(started and (ended or now)),
        "last_heartbeat_at": spaced(started and (ended or now)),
        "blocked_by": [*run.blocked_by(now)],
        "artifacts_saved": bool(files),
        "artifact_s3_path": f"prod/runs/{run.run_id}/artifacts/target" if files else None,
        "has_docs_generated": "catalog.json" in files,
        "has_sources_generated": "sources.json" in files,
        "notifications_sent": status in TERMINAL,
        "used_repo_cache": started is not None,
        "in_progress": status not in TERMINAL,
        "is_complete": status in TERMINAL,
        "is_success": status == SUCCESS,
        "is_error": status == ERROR,
        "is_cancelled": status == CANCELLED,
        "is_running": status == RUNNING,
        **_lengths(
            duration=_seconds(run.created_at, ended or now),
            queued_duration=_seconds(run.created_at, started or ended or now),
            run_duration=_seconds(started, ended or now),
        ),
        "created_at_humanized": f"{_in_words(_seconds(run.created_at, now))} ago",
        "finished_at_humanized": f"{_in_words(_seconds(ended, now))} ago" if ended else "0 minutes",
        "can_retry": reason is None,
        "retry_not_supported_reason": reason,
        "retrying_run_id": run.retried,
        "href": f"{api.web}/deploy/{account_id}/projects/{job.project_id}/runs/{run.run_id}/",
        "trigger": _trigger(run) if "trigger" in related else None,
        "job": {"id": job.job_id, "name": job.name, "execute_steps": [*job.steps]} if "job" in related else None,
        "environment": api.world.record_of("environments", job.environment_id) if "environment" in related else None,
        "audit": _audit(run) if "audit" in related else None,
        "run_steps": steps_of(run, now, account_id, debug="debug_logs" in related) if "run_steps" in related else [],
    }


def steps_of(run: Run, now: datetime, account_id: int, *, debug: bool = False) -> list[JsonValue]:
    """The steps of a run, with what they have said; *debug* brings all of dbt's own log along, which may be long."""
    return [
        {
            "id": run.run_id * 100 + step.index,
            "run_id": run.run_id,
            "account_id": account_id,
            "index": step.index,
            "name": step.name,
            "status": step.status,
            "status_humanized": HUMANIZED.get(step.status, "Unknown"),
            "logs": step.logs,
            "debug_logs": (step.debug_logs or step.logs) if debug else None,
            "truncated_debug_logs": (step.debug_logs or step.logs)[-_LONGEST_TAIL:],
            "started_at": spaced(step.started_at),
            "finished_at": spaced(step.finished_at),
            **_lengths(duration=_seconds(step.started_at, step.finished_at or now)),
        }
        for step in run.steps_at(now)
    ]


def _trigger(run: Run) -> JsonObject:
    return {
        "id": run.run_id + 1_000_000,
        "job_definition_id": run.job_id,
        "cause_category": run.cause_category,
        **{name: run.order.get(name) for name in _OVERRIDES},
    }


_OVERRIDES = (
    "cause",
    "git_sha",
    "git_branch",
    "schema_override",
    "dbt_version_override",
    "threads_override",
    "target_name_override",
    "generate_docs_override",
    "timeout_seconds_override",
    "steps_override",
)


def _no_retry(run: Run, now: datetime, *, is_latest: bool) -> str | None:
    if run.status(now) != ERROR:
        return "RETRY_NOT_FAILED_RUN"
    return run.retry_obstacle() if is_latest else "RETRY_NOT_LATEST_RUN"


def spaced(moment: datetime | None) -> str | None:
    """A time as runs show it: with a space."""
    return None if moment is None else moment.isoformat(" ", "microseconds")


def _audit(run: Run) -> JsonObject:
    return {"trigger": {"actor": {"id": "1", "type": run.cause_category, "name": "stand-in"}}, "cancellation": None}


def _seconds(start: datetime | None, end: datetime) -> int:
    return 0 if start is None else max(int((end - start) / timedelta(seconds=1)), 0)


def _lengths(**seconds: int) -> JsonObject:
    """Times that something took, as clocks show them (with hours as the largest unit) and in words."""
    shown: JsonObject = {}
    for name, length in seconds.items():
        shown[name] = f"{length // 3600:02}:{length // 60 % 60:02}:{length % 60:02}"
        shown[f"{name}_humanized"] = _in_words(length)
    return shown


def _in_words(seconds: int) -> str:
    parts = ((seconds // 3600, "hour"), (seconds // 60 % 60, "minute"), (seconds % 60, "second"))
    said = [f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in parts if number]
    return ", ".join(said) or "0 minutes"
