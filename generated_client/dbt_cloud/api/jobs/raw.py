"""The operations on jobs, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.answers import Content
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_job import create_job
from .destroy_job import destroy_job
from .list_jobs import list_jobs
from .retrieve_job import retrieve_job
from .retrieve_job_artifact import retrieve_job_artifact
from .retry_failed_job import retry_failed_job
from .trigger_job_run import trigger_job_run
from .update_job import update_job


class RawJobs(Resource[DbtCloud]):
    """The operations on jobs, answered undecoded."""

    def list(
        self,
        *,
        dbt_version__in: Sequence[str] | None = None,
        environment_id: int | None = None,
        include_related: Sequence[str] | None = None,
        is_fusion_ready: bool | None = None,
        is_system: bool | None = None,
        limit: int | None = None,
        name__icontains: str | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        triggers_schedule: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.HumanReadableJobDefinitionResponse]]:
        """As `jobs.list`, undecoded."""
        return self._client.send_raw(
            list_jobs(
                self._client.account_id,
                dbt_version__in=dbt_version__in,
                environment_id=environment_id,
                include_related=include_related,
                is_fusion_ready=is_fusion_ready,
                is_system=is_system,
                limit=limit,
                name__icontains=name__icontains,
                offset=offset,
                order_by=order_by,
                pk=pk,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
                triggers_schedule=triggers_schedule,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.HumanReadableJobDefinitionResponse]:
        """As `jobs.create`, undecoded."""
        return self._client.send_raw(
            create_job(
                self._client.account_id,
                project_id=project_id,
                environment_id=environment_id,
                name=name,
                execution=execution,
                generate_docs=generate_docs,
                lifecycle_webhooks=lifecycle_webhooks,
                run_compare_changes=run_compare_changes,
                run_generate_sources=run_generate_sources,
                run_lint=run_lint,
                errors_on_lint_failure=errors_on_lint_failure,
                settings=settings,
                state=state,
                triggers=triggers,
                dbt_version=dbt_version,
                deferring_environment_id=deferring_environment_id,
                deferring_job_definition_id=deferring_job_definition_id,
                description=description,
                execute_steps=execute_steps,
                job_type=job_type,
                compare_changes_flags=compare_changes_flags,
                cost_optimization_features=cost_optimization_features,
                triggers_on_draft_pr=triggers_on_draft_pr,
                schedule=schedule,
                generate_sources=generate_sources,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def artifact(
        self,
        job_id: int,
        path: str,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[Content]:
        """As `jobs.artifact`, undecoded."""
        return self._client.send_raw(
            retrieve_job_artifact(self._client.account_id, job_id, path, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def rerun(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `jobs.rerun`, undecoded."""
        return self._client.send_raw(
            retry_failed_job(self._client.account_id, job_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def run(
        self,
        job_id: int,
        *,
        cause: str,
        git_sha: str | None | Unset = UNSET,
        git_branch: str | None | Unset = UNSET,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `jobs.run`, undecoded."""
        return self._client.send_raw(
            trigger_job_run(
                self._client.account_id,
                job_id,
                cause=cause,
                git_sha=git_sha,
                git_branch=git_branch,
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
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        job_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.HumanReadableJobDefinitionResponse]:
        """As `jobs.get`, undecoded."""
        return self._client.send_raw(
            retrieve_job(self._client.account_id, job_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.HumanReadableJobDefinitionResponse]:
        """As `jobs.update`, undecoded."""
        return self._client.send_raw(
            update_job(
                self._client.account_id,
                job_id,
                project_id=project_id,
                environment_id=environment_id,
                name=name,
                execution=execution,
                generate_docs=generate_docs,
                lifecycle_webhooks=lifecycle_webhooks,
                run_compare_changes=run_compare_changes,
                run_generate_sources=run_generate_sources,
                run_lint=run_lint,
                errors_on_lint_failure=errors_on_lint_failure,
                settings=settings,
                state=state,
                triggers=triggers,
                dbt_version=dbt_version,
                deferring_environment_id=deferring_environment_id,
                deferring_job_definition_id=deferring_job_definition_id,
                description=description,
                execute_steps=execute_steps,
                job_type=job_type,
                compare_changes_flags=compare_changes_flags,
                cost_optimization_features=cost_optimization_features,
                triggers_on_draft_pr=triggers_on_draft_pr,
                schedule=schedule,
                generate_sources=generate_sources,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `jobs.delete`, undecoded."""
        return self._client.send_raw(
            destroy_job(self._client.account_id, job_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncRawJobs(Resource[AsyncDbtCloud]):
    """The operations on jobs, answered undecoded."""

    async def list(
        self,
        *,
        dbt_version__in: Sequence[str] | None = None,
        environment_id: int | None = None,
        include_related: Sequence[str] | None = None,
        is_fusion_ready: bool | None = None,
        is_system: bool | None = None,
        limit: int | None = None,
        name__icontains: str | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        triggers_schedule: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.HumanReadableJobDefinitionResponse]]:
        """As `jobs.list`, undecoded."""
        return await self._client.send_raw(
            list_jobs(
                self._client.account_id,
                dbt_version__in=dbt_version__in,
                environment_id=environment_id,
                include_related=include_related,
                is_fusion_ready=is_fusion_ready,
                is_system=is_system,
                limit=limit,
                name__icontains=name__icontains,
                offset=offset,
                order_by=order_by,
                pk=pk,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
                triggers_schedule=triggers_schedule,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.HumanReadableJobDefinitionResponse]:
        """As `jobs.create`, undecoded."""
        return await self._client.send_raw(
            create_job(
                self._client.account_id,
                project_id=project_id,
                environment_id=environment_id,
                name=name,
                execution=execution,
                generate_docs=generate_docs,
                lifecycle_webhooks=lifecycle_webhooks,
                run_compare_changes=run_compare_changes,
                run_generate_sources=run_generate_sources,
                run_lint=run_lint,
                errors_on_lint_failure=errors_on_lint_failure,
                settings=settings,
                state=state,
                triggers=triggers,
                dbt_version=dbt_version,
                deferring_environment_id=deferring_environment_id,
                deferring_job_definition_id=deferring_job_definition_id,
                description=description,
                execute_steps=execute_steps,
                job_type=job_type,
                compare_changes_flags=compare_changes_flags,
                cost_optimization_features=cost_optimization_features,
                triggers_on_draft_pr=triggers_on_draft_pr,
                schedule=schedule,
                generate_sources=generate_sources,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def artifact(
        self,
        job_id: int,
        path: str,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[Content]:
        """As `jobs.artifact`, undecoded."""
        return await self._client.send_raw(
            retrieve_job_artifact(self._client.account_id, job_id, path, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def rerun(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `jobs.rerun`, undecoded."""
        return await self._client.send_raw(
            retry_failed_job(self._client.account_id, job_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def run(
        self,
        job_id: int,
        *,
        cause: str,
        git_sha: str | None | Unset = UNSET,
        git_branch: str | None | Unset = UNSET,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `jobs.run`, undecoded."""
        return await self._client.send_raw(
            trigger_job_run(
                self._client.account_id,
                job_id,
                cause=cause,
                git_sha=git_sha,
                git_branch=git_branch,
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
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        job_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.HumanReadableJobDefinitionResponse]:
        """As `jobs.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_job(self._client.account_id, job_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.HumanReadableJobDefinitionResponse]:
        """As `jobs.update`, undecoded."""
        return await self._client.send_raw(
            update_job(
                self._client.account_id,
                job_id,
                project_id=project_id,
                environment_id=environment_id,
                name=name,
                execution=execution,
                generate_docs=generate_docs,
                lifecycle_webhooks=lifecycle_webhooks,
                run_compare_changes=run_compare_changes,
                run_generate_sources=run_generate_sources,
                run_lint=run_lint,
                errors_on_lint_failure=errors_on_lint_failure,
                settings=settings,
                state=state,
                triggers=triggers,
                dbt_version=dbt_version,
                deferring_environment_id=deferring_environment_id,
                deferring_job_definition_id=deferring_job_definition_id,
                description=description,
                execute_steps=execute_steps,
                job_type=job_type,
                compare_changes_flags=compare_changes_flags,
                cost_optimization_features=cost_optimization_features,
                triggers_on_draft_pr=triggers_on_draft_pr,
                schedule=schedule,
                generate_sources=generate_sources,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `jobs.delete`, undecoded."""
        return await self._client.send_raw(
            destroy_job(self._client.account_id, job_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )
