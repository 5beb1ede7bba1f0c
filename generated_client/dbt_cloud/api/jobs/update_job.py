"""POST /api/v2/accounts/{account_id}/jobs/{id}/."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="jobs.update",
    method="POST",
    path="/api/v2/accounts/{account_id}/jobs/{id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def update_job(
    account_id: int,
    job_id: int,
    *,
    project_id: int,
    environment_id: int,
    name: str,
    execution: models.JobDefinitionExecutionRequest | Mapping[str, object],
    generate_docs: bool,
    lifecycle_webhooks: bool,
    run_compare_changes: bool,
    run_generate_sources: bool,
    run_lint: bool,
    errors_on_lint_failure: bool,
    settings: models.JobDefinitionSettingsRequest | Mapping[str, object],
    state: int,
    triggers: models.JobDefinitionTriggersRequest | Mapping[str, object],
    dbt_version: str | None | Unset = UNSET,
    deferring_environment_id: int | None | Unset = UNSET,
    deferring_job_definition_id: int | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execute_steps: Sequence[str] | None | Unset = UNSET,
    job_type: models.JobTypeEnumLike | None | Unset = UNSET,
    compare_changes_flags: str | None | Unset = UNSET,
    cost_optimization_features: Sequence[str] | None | Unset = UNSET,
    triggers_on_draft_pr: bool | None | Unset = UNSET,
    schedule: models.HumanReadableScheduleRequest | Mapping[str, object] | None | Unset = UNSET,
    generate_sources: bool | None | Unset = UNSET,
) -> Call[models.HumanReadableJobDefinitionResponse]:
    """Return the call of `jobs.update`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/jobs/{job_id}/", account_id=account_id, job_id=job_id),
        json_answer(
            decoding.under("data", models.HumanReadableJobDefinitionResponse.from_dict),
            "HumanReadableJobDefinitionResponse",
        ),
        body=body_of(
            {
                "account_id": account_id,
                "project_id": project_id,
                "environment_id": environment_id,
                "name": name,
                "execution": execution,
                "generate_docs": generate_docs,
                "lifecycle_webhooks": lifecycle_webhooks,
                "run_compare_changes": run_compare_changes,
                "run_generate_sources": run_generate_sources,
                "run_lint": run_lint,
                "errors_on_lint_failure": errors_on_lint_failure,
                "settings": settings,
                "state": state,
                "triggers": triggers,
                "dbt_version": dbt_version,
                "deferring_environment_id": deferring_environment_id,
                "deferring_job_definition_id": deferring_job_definition_id,
                "description": description,
                "execute_steps": execute_steps,
                "job_type": job_type,
                "compare_changes_flags": compare_changes_flags,
                "cost_optimization_features": cost_optimization_features,
                "triggers_on_draft_pr": triggers_on_draft_pr,
                "schedule": schedule,
                "generate_sources": generate_sources,
            }
        ),
    )
