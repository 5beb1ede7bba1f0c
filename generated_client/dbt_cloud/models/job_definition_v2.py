"""The model `JobDefinitionV2`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class JobDefinitionV2(Model):
    """The job that makes a project's documentation, or tells how fresh its sources are."""

    environment_id: int | None
    account_id: int | None
    project_id: int | None
    name: str | None
    description: str | None
    generate_docs: bool | None
    run_generate_sources: bool | None
    state: int | None
    dbt_version: str | None
    triggers: models.JobDefinitionTriggers | None
    settings: models.JobDefinitionSettings | None
    execution: models.JobDefinitionExecution | None
    schedule: models.JobDefinitionSchedule | None
    execute_steps: list[str] | None
    job_type: models.JobTypeEnum | None
    triggers_on_draft_pr: bool | None
    run_compare_changes: bool | None
    compare_changes_flags: str | None
    run_lint: bool | None
    errors_on_lint_failure: bool | None
    deferring_environment_id: int | None
    deferring_job_definition_id: int | None
    cost_optimization_features: list[str] | None

    def __init__(
        self,
        *,
        environment_id: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        generate_docs: bool | None | Unset = UNSET,
        run_generate_sources: bool | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        triggers: models.JobDefinitionTriggers | Mapping[str, object] | None | Unset = UNSET,
        settings: models.JobDefinitionSettings | Mapping[str, object] | None | Unset = UNSET,
        execution: models.JobDefinitionExecution | Mapping[str, object] | None | Unset = UNSET,
        schedule: models.JobDefinitionSchedule | Mapping[str, object] | None | Unset = UNSET,
        execute_steps: Sequence[str] | None | Unset = UNSET,
        job_type: models.JobTypeEnumLike | None | Unset = UNSET,
        triggers_on_draft_pr: bool | None | Unset = UNSET,
        run_compare_changes: bool | None | Unset = UNSET,
        compare_changes_flags: str | None | Unset = UNSET,
        run_lint: bool | None | Unset = UNSET,
        errors_on_lint_failure: bool | None | Unset = UNSET,
        deferring_environment_id: int | None | Unset = UNSET,
        deferring_job_definition_id: int | None | Unset = UNSET,
        cost_optimization_features: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            environment_id=environment_id,
            account_id=account_id,
            project_id=project_id,
            name=name,
            description=description,
            generate_docs=generate_docs,
            run_generate_sources=run_generate_sources,
            state=state,
            dbt_version=dbt_version,
            triggers=triggers,
            settings=settings,
            execution=execution,
            schedule=schedule,
            execute_steps=execute_steps,
            job_type=job_type,
            triggers_on_draft_pr=triggers_on_draft_pr,
            run_compare_changes=run_compare_changes,
            compare_changes_flags=compare_changes_flags,
            run_lint=run_lint,
            errors_on_lint_failure=errors_on_lint_failure,
            deferring_environment_id=deferring_environment_id,
            deferring_job_definition_id=deferring_job_definition_id,
            cost_optimization_features=cost_optimization_features,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("environment_id", "environment_id", decoding.integer),
            Field("account_id", "account_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("description", "description", decoding.string),
            Field("generate_docs", "generate_docs", decoding.boolean),
            Field("run_generate_sources", "run_generate_sources", decoding.boolean),
            Field("state", "state", decoding.integer),
            Field("dbt_version", "dbt_version", decoding.string),
            Field("triggers", "triggers", decoding.later(lambda: models.JobDefinitionTriggers.from_dict)),
            Field("settings", "settings", decoding.later(lambda: models.JobDefinitionSettings.from_dict)),
            Field("execution", "execution", decoding.later(lambda: models.JobDefinitionExecution.from_dict)),
            Field("schedule", "schedule", decoding.later(lambda: models.JobDefinitionSchedule.from_dict)),
            Field("execute_steps", "execute_steps", decoding.list_of(decoding.string)),
            Field("job_type", "job_type", decoding.later(lambda: models.JobTypeEnum.decode)),
            Field("triggers_on_draft_pr", "triggers_on_draft_pr", decoding.boolean),
            Field("run_compare_changes", "run_compare_changes", decoding.boolean),
            Field("compare_changes_flags", "compare_changes_flags", decoding.string),
            Field("run_lint", "run_lint", decoding.boolean),
            Field("errors_on_lint_failure", "errors_on_lint_failure", decoding.boolean),
            Field("deferring_environment_id", "deferring_environment_id", decoding.integer),
            Field("deferring_job_definition_id", "deferring_job_definition_id", decoding.integer),
            Field("cost_optimization_features", "cost_optimization_features", decoding.list_of(decoding.string)),
        )
