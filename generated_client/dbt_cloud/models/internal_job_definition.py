"""The model `InternalJobDefinition`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class InternalJobDefinition(Model):
    """The job of a run."""

    account_id: int | None
    project_id: int | None
    environment_id: int | None
    name: str | None
    dbt_version: str | None
    deferring_environment_id: int | None
    deferring_job_definition_id: int | None
    description: str | None
    execute_steps: list[str] | None
    execution: models.JobDefinitionExecution | None
    generate_docs: bool | None
    job_type: models.JobTypeEnum | None
    lifecycle_webhooks: bool | None
    run_compare_changes: bool | None
    compare_changes_flags: str | None
    run_generate_sources: bool | None
    run_lint: bool | None
    errors_on_lint_failure: bool | None
    cost_optimization_features: list[str] | None
    settings: models.JobDefinitionSettings | None
    state: int | None
    triggers_on_draft_pr: bool | None
    triggers: models.JobDefinitionTriggers | None
    schedule: models.JobDefinitionSchedule | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        environment_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        deferring_environment_id: int | None | Unset = UNSET,
        deferring_job_definition_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        execute_steps: Sequence[str] | None | Unset = UNSET,
        execution: models.JobDefinitionExecution | Mapping[str, object] | None | Unset = UNSET,
        generate_docs: bool | None | Unset = UNSET,
        job_type: models.JobTypeEnumLike | None | Unset = UNSET,
        lifecycle_webhooks: bool | None | Unset = UNSET,
        run_compare_changes: bool | None | Unset = UNSET,
        compare_changes_flags: str | None | Unset = UNSET,
        run_generate_sources: bool | None | Unset = UNSET,
        run_lint: bool | None | Unset = UNSET,
        errors_on_lint_failure: bool | None | Unset = UNSET,
        cost_optimization_features: Sequence[str] | None | Unset = UNSET,
        settings: models.JobDefinitionSettings | Mapping[str, object] | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        triggers_on_draft_pr: bool | None | Unset = UNSET,
        triggers: models.JobDefinitionTriggers | Mapping[str, object] | None | Unset = UNSET,
        schedule: models.JobDefinitionSchedule | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            project_id=project_id,
            environment_id=environment_id,
            name=name,
            dbt_version=dbt_version,
            deferring_environment_id=deferring_environment_id,
            deferring_job_definition_id=deferring_job_definition_id,
            description=description,
            execute_steps=execute_steps,
            execution=execution,
            generate_docs=generate_docs,
            job_type=job_type,
            lifecycle_webhooks=lifecycle_webhooks,
            run_compare_changes=run_compare_changes,
            compare_changes_flags=compare_changes_flags,
            run_generate_sources=run_generate_sources,
            run_lint=run_lint,
            errors_on_lint_failure=errors_on_lint_failure,
            cost_optimization_features=cost_optimization_features,
            settings=settings,
            state=state,
            triggers_on_draft_pr=triggers_on_draft_pr,
            triggers=triggers,
            schedule=schedule,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("environment_id", "environment_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("dbt_version", "dbt_version", decoding.string),
            Field("deferring_environment_id", "deferring_environment_id", decoding.integer),
            Field("deferring_job_definition_id", "deferring_job_definition_id", decoding.integer),
            Field("description", "description", decoding.string),
            Field("execute_steps", "execute_steps", decoding.list_of(decoding.string)),
            Field("execution", "execution", decoding.later(lambda: models.JobDefinitionExecution.from_dict)),
            Field("generate_docs", "generate_docs", decoding.boolean),
            Field("job_type", "job_type", decoding.later(lambda: models.JobTypeEnum.decode)),
            Field("lifecycle_webhooks", "lifecycle_webhooks", decoding.boolean),
            Field("run_compare_changes", "run_compare_changes", decoding.boolean),
            Field("compare_changes_flags", "compare_changes_flags", decoding.string),
            Field("run_generate_sources", "run_generate_sources", decoding.boolean),
            Field("run_lint", "run_lint", decoding.boolean),
            Field("errors_on_lint_failure", "errors_on_lint_failure", decoding.boolean),
            Field("cost_optimization_features", "cost_optimization_features", decoding.list_of(decoding.string)),
            Field("settings", "settings", decoding.later(lambda: models.JobDefinitionSettings.from_dict)),
            Field("state", "state", decoding.integer),
            Field("triggers_on_draft_pr", "triggers_on_draft_pr", decoding.boolean),
            Field("triggers", "triggers", decoding.later(lambda: models.JobDefinitionTriggers.from_dict)),
            Field("schedule", "schedule", decoding.later(lambda: models.JobDefinitionSchedule.from_dict)),
        )
