"""The model `RunTrigger`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RunTrigger(Model):
    """What started a run, and with which overrides."""

    cause: str | None
    job_definition_id: int | None
    git_branch: str | None
    git_sha: str | None
    azure_pull_request_id: int | None
    github_pull_request_id: int | None
    gitlab_merge_request_id: int | None
    non_native_pull_request_id: int | None
    schema_override: str | None
    dbt_version_override: str | None
    threads_override: int | None
    target_name_override: str | None
    generate_docs_override: bool | None
    timeout_seconds_override: int | None
    steps_override: list[str] | None
    cause_category: models.CauseCategoryEnum | None

    def __init__(
        self,
        *,
        cause: str | None | Unset = UNSET,
        job_definition_id: int | None | Unset = UNSET,
        git_branch: str | None | Unset = UNSET,
        git_sha: str | None | Unset = UNSET,
        azure_pull_request_id: int | None | Unset = UNSET,
        github_pull_request_id: int | None | Unset = UNSET,
        gitlab_merge_request_id: int | None | Unset = UNSET,
        non_native_pull_request_id: int | None | Unset = UNSET,
        schema_override: str | None | Unset = UNSET,
        dbt_version_override: str | None | Unset = UNSET,
        threads_override: int | None | Unset = UNSET,
        target_name_override: str | None | Unset = UNSET,
        generate_docs_override: bool | None | Unset = UNSET,
        timeout_seconds_override: int | None | Unset = UNSET,
        steps_override: Sequence[str] | None | Unset = UNSET,
        cause_category: models.CauseCategoryEnumLike | None | Unset = UNSET,
    ) -> None:
        self._assign(
            cause=cause,
            job_definition_id=job_definition_id,
            git_branch=git_branch,
            git_sha=git_sha,
            azure_pull_request_id=azure_pull_request_id,
            github_pull_request_id=github_pull_request_id,
            gitlab_merge_request_id=gitlab_merge_request_id,
            non_native_pull_request_id=non_native_pull_request_id,
            schema_override=schema_override,
            dbt_version_override=dbt_version_override,
            threads_override=threads_override,
            target_name_override=target_name_override,
            generate_docs_override=generate_docs_override,
            timeout_seconds_override=timeout_seconds_override,
            steps_override=steps_override,
            cause_category=cause_category,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("cause", "cause", decoding.string),
            Field("job_definition_id", "job_definition_id", decoding.integer),
            Field("git_branch", "git_branch", decoding.string),
            Field("git_sha", "git_sha", decoding.string),
            Field("azure_pull_request_id", "azure_pull_request_id", decoding.integer),
            Field("github_pull_request_id", "github_pull_request_id", decoding.integer),
            Field("gitlab_merge_request_id", "gitlab_merge_request_id", decoding.integer),
            Field("non_native_pull_request_id", "non_native_pull_request_id", decoding.integer),
            Field("schema_override", "schema_override", decoding.string),
            Field("dbt_version_override", "dbt_version_override", decoding.string),
            Field("threads_override", "threads_override", decoding.integer),
            Field("target_name_override", "target_name_override", decoding.string),
            Field("generate_docs_override", "generate_docs_override", decoding.boolean),
            Field("timeout_seconds_override", "timeout_seconds_override", decoding.integer),
            Field("steps_override", "steps_override", decoding.list_of(decoding.string)),
            Field("cause_category", "cause_category", decoding.later(lambda: models.CauseCategoryEnum.decode)),
        )
