"""The model `RunResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RunResponse(Model):
    """A run: one execution of a job.

    Only `id` and `status` are certain to be there. What has not happened yet is None, and so is what was not asked for
    by `include_related`.
    """

    id: int
    """Grows with every run of the account. Of 14 digits in newer ones."""
    status: models.RunStatusEnum
    """See `RunStatusEnum`; a number that only a newer server knows counts as running."""
    trigger_id: int | None
    account_id: int | None
    environment_id: int | None
    project_id: int | None
    job_definition_id: int | None
    """The id of its job."""
    dbt_version: str | None
    git_branch: str | None
    git_sha: str | None
    status_message: str | None
    """Why it ended, where dbt Cloud says so: cancelled by whom, or timed out."""
    owner_thread_id: str | None
    executed_by_thread_id: str | None
    deferring_run_id: int | None
    artifacts_saved: bool | None
    artifact_s3_path: str | None
    has_docs_generated: bool | None
    has_sources_generated: bool | None
    notifications_sent: bool | None
    blocked_by: list[int] | None
    """The ids of the runs that it is queued behind."""
    created_at: datetime | None
    updated_at: datetime | None
    dequeued_at: datetime | None
    started_at: datetime | None
    finished_at: datetime | None
    last_checked_at: datetime | None
    last_heartbeat_at: datetime | None
    should_start_at: datetime | None
    trigger: models.RunTrigger | None
    """What started it; None unless `include_related` names `trigger`."""
    job: models.InternalJobDefinition | None
    environment: models.EnvironmentV2 | None
    run_steps: list[models.RunStepResponse] | None
    """Its commands, in their order; None or empty unless `include_related` names `run_steps`."""
    deprecation: models.DeprecationWarnings | None
    status_humanized: str | None
    in_progress: bool | None
    is_complete: bool | None
    is_success: bool | None
    is_error: bool | None
    is_cancelled: bool | None
    duration: str | None
    """`HH:MM:SS` from its creation to its end."""
    queued_duration: str | None
    """`HH:MM:SS` from its creation to its start."""
    run_duration: str | None
    """`HH:MM:SS` from its start to its end."""
    duration_humanized: str | None
    queued_duration_humanized: str | None
    run_duration_humanized: str | None
    created_at_humanized: str | None
    finished_at_humanized: str | None
    retrying_run_id: int | None
    can_retry: bool | None
    """Whether `runs.retry` can go on with it."""
    retry_not_supported_reason: models.RetryNotSupportedReasonEnum | None
    job_id: int | None
    is_running: bool | None
    href: str | None
    """Where a person looks at the run."""
    used_repo_cache: bool | None
    audit: models.RunAuditResult | None

    def __init__(
        self,
        *,
        id: int,
        status: models.RunStatusEnumLike,
        trigger_id: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        environment_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        job_definition_id: int | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        git_branch: str | None | Unset = UNSET,
        git_sha: str | None | Unset = UNSET,
        status_message: str | None | Unset = UNSET,
        owner_thread_id: str | None | Unset = UNSET,
        executed_by_thread_id: str | None | Unset = UNSET,
        deferring_run_id: int | None | Unset = UNSET,
        artifacts_saved: bool | None | Unset = UNSET,
        artifact_s3_path: str | None | Unset = UNSET,
        has_docs_generated: bool | None | Unset = UNSET,
        has_sources_generated: bool | None | Unset = UNSET,
        notifications_sent: bool | None | Unset = UNSET,
        blocked_by: Sequence[int] | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        updated_at: datetime | str | None | Unset = UNSET,
        dequeued_at: datetime | str | None | Unset = UNSET,
        started_at: datetime | str | None | Unset = UNSET,
        finished_at: datetime | str | None | Unset = UNSET,
        last_checked_at: datetime | str | None | Unset = UNSET,
        last_heartbeat_at: datetime | str | None | Unset = UNSET,
        should_start_at: datetime | str | None | Unset = UNSET,
        trigger: models.RunTrigger | Mapping[str, object] | None | Unset = UNSET,
        job: models.InternalJobDefinition | Mapping[str, object] | None | Unset = UNSET,
        environment: models.EnvironmentV2 | Mapping[str, object] | None | Unset = UNSET,
        run_steps: Sequence[models.RunStepResponse | Mapping[str, object]] | None | Unset = UNSET,
        deprecation: models.DeprecationWarnings | Mapping[str, object] | None | Unset = UNSET,
        status_humanized: str | None | Unset = UNSET,
        in_progress: bool | None | Unset = UNSET,
        is_complete: bool | None | Unset = UNSET,
        is_success: bool | None | Unset = UNSET,
        is_error: bool | None | Unset = UNSET,
        is_cancelled: bool | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        queued_duration: str | None | Unset = UNSET,
        run_duration: str | None | Unset = UNSET,
        duration_humanized: str | None | Unset = UNSET,
        queued_duration_humanized: str | None | Unset = UNSET,
        run_duration_humanized: str | None | Unset = UNSET,
        created_at_humanized: str | None | Unset = UNSET,
        finished_at_humanized: str | None | Unset = UNSET,
        retrying_run_id: int | None | Unset = UNSET,
        can_retry: bool | None | Unset = UNSET,
        retry_not_supported_reason: models.RetryNotSupportedReasonEnumLike | None | Unset = UNSET,
        job_id: int | None | Unset = UNSET,
        is_running: bool | None | Unset = UNSET,
        href: str | None | Unset = UNSET,
        used_repo_cache: bool | None | Unset = UNSET,
        audit: models.RunAuditResult | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            status=status,
            trigger_id=trigger_id,
            account_id=account_id,
            environment_id=environment_id,
            project_id=project_id,
            job_definition_id=job_definition_id,
            dbt_version=dbt_version,
            git_branch=git_branch,
            git_sha=git_sha,
            status_message=status_message,
            owner_thread_id=owner_thread_id,
            executed_by_thread_id=executed_by_thread_id,
            deferring_run_id=deferring_run_id,
            artifacts_saved=artifacts_saved,
            artifact_s3_path=artifact_s3_path,
            has_docs_generated=has_docs_generated,
            has_sources_generated=has_sources_generated,
            notifications_sent=notifications_sent,
            blocked_by=blocked_by,
            created_at=created_at,
            updated_at=updated_at,
            dequeued_at=dequeued_at,
            started_at=started_at,
            finished_at=finished_at,
            last_checked_at=last_checked_at,
            last_heartbeat_at=last_heartbeat_at,
            should_start_at=should_start_at,
            trigger=trigger,
            job=job,
            environment=environment,
            run_steps=run_steps,
            deprecation=deprecation,
            status_humanized=status_humanized,
            in_progress=in_progress,
            is_complete=is_complete,
            is_success=is_success,
            is_error=is_error,
            is_cancelled=is_cancelled,
            duration=duration,
            queued_duration=queued_duration,
            run_duration=run_duration,
            duration_humanized=duration_humanized,
            queued_duration_humanized=queued_duration_humanized,
            run_duration_humanized=run_duration_humanized,
            created_at_humanized=created_at_humanized,
            finished_at_humanized=finished_at_humanized,
            retrying_run_id=retrying_run_id,
            can_retry=can_retry,
            retry_not_supported_reason=retry_not_supported_reason,
            job_id=job_id,
            is_running=is_running,
            href=href,
            used_repo_cache=used_repo_cache,
            audit=audit,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("status", "status", models.RunStatusEnum.decode, required=True),
            Field("trigger_id", "trigger_id", decoding.integer),
            Field("account_id", "account_id", decoding.integer),
            Field("environment_id", "environment_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("job_definition_id", "job_definition_id", decoding.integer),
            Field("dbt_version", "dbt_version", decoding.string),
            Field("git_branch", "git_branch", decoding.string),
            Field("git_sha", "git_sha", decoding.string),
            Field("status_message", "status_message", decoding.string),
            Field("owner_thread_id", "owner_thread_id", decoding.string),
            Field("executed_by_thread_id", "executed_by_thread_id", decoding.string),
            Field("deferring_run_id", "deferring_run_id", decoding.integer),
            Field("artifacts_saved", "artifacts_saved", decoding.boolean),
            Field("artifact_s3_path", "artifact_s3_path", decoding.string),
            Field("has_docs_generated", "has_docs_generated", decoding.boolean),
            Field("has_sources_generated", "has_sources_generated", decoding.boolean),
            Field("notifications_sent", "notifications_sent", decoding.boolean),
            Field("blocked_by", "blocked_by", decoding.list_of(decoding.integer)),
            Field("created_at", "created_at", decoding.date_time),
            Field("updated_at", "updated_at", decoding.date_time),
            Field("dequeued_at", "dequeued_at", decoding.date_time),
            Field("started_at", "started_at", decoding.date_time),
            Field("finished_at", "finished_at", decoding.date_time),
            Field("last_checked_at", "last_checked_at", decoding.date_time),
            Field("last_heartbeat_at", "last_heartbeat_at", decoding.date_time),
            Field("should_start_at", "should_start_at", decoding.date_time),
            Field("trigger", "trigger", decoding.later(lambda: models.RunTrigger.from_dict)),
            Field("job", "job", decoding.later(lambda: models.InternalJobDefinition.from_dict)),
            Field("environment", "environment", decoding.later(lambda: models.EnvironmentV2.from_dict)),
            Field("run_steps", "run_steps", decoding.later(lambda: decoding.list_of(models.RunStepResponse.from_dict))),
            Field("deprecation", "deprecation", decoding.later(lambda: models.DeprecationWarnings.from_dict)),
            Field("status_humanized", "status_humanized", decoding.string),
            Field("in_progress", "in_progress", decoding.boolean),
            Field("is_complete", "is_complete", decoding.boolean),
            Field("is_success", "is_success", decoding.boolean),
            Field("is_error", "is_error", decoding.boolean),
            Field("is_cancelled", "is_cancelled", decoding.boolean),
            Field("duration", "duration", decoding.string),
            Field("queued_duration", "queued_duration", decoding.string),
            Field("run_duration", "run_duration", decoding.string),
            Field("duration_humanized", "duration_humanized", decoding.string),
            Field("queued_duration_humanized", "queued_duration_humanized", decoding.string),
            Field("run_duration_humanized", "run_duration_humanized", decoding.string),
            Field("created_at_humanized", "created_at_humanized", decoding.string),
            Field("finished_at_humanized", "finished_at_humanized", decoding.string),
            Field("retrying_run_id", "retrying_run_id", decoding.integer),
            Field("can_retry", "can_retry", decoding.boolean),
            Field(
                "retry_not_supported_reason",
                "retry_not_supported_reason",
                decoding.later(lambda: models.RetryNotSupportedReasonEnum.decode),
            ),
            Field("job_id", "job_id", decoding.integer),
            Field("is_running", "is_running", decoding.boolean),
            Field("href", "href", decoding.string),
            Field("used_repo_cache", "used_repo_cache", decoding.boolean),
            Field("audit", "audit", decoding.later(lambda: models.RunAuditResult.from_dict)),
        )
