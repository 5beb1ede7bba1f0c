"""The operations on jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike

from ....runtime.answers import Content
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
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


class Jobs(Resource[DbtCloud]):
    """The operations on jobs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.HumanReadableJobDefinitionResponse]:
        """List job definitions: what runs, where and when.

        A job is a definition; its executions are runs. Iterating over the result runs through all pages. Only active
        jobs are listed unless `state` says otherwise.

        Args:
            dbt_version__in: Only jobs with one of these versions of dbt.
            environment_id: Only jobs of this environment.
            include_related: What to bring along, by its name in the answer, such as `environment` or `most_recent_run`;
                what is not named is None there.
            limit: Jobs per page, 100 at most. Not a total: iteration goes on to further pages.
            name__icontains: Only jobs whose name holds this text, in any case of letters.
            offset: Jobs to skip, in the order asked for.
            order_by: A field to sort by, with a `-` before it for the other way round.
            project_id: Only jobs of this project.
            project_id__in: Only jobs of these projects.
            state: `active` (the default), `deleted` or `all`.
            triggers_schedule: Only jobs that their schedule starts, or only the others.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
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
            pages=True,
            max_items=max_items,
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
    ) -> models.HumanReadableJobDefinitionResponse:
        """Create a job in an environment.

        `schedule` alone starts nothing: `triggers` says whether it counts.

        Args:
            execution: How long a run may take: `{"timeout_seconds": 3600}`; 0 is for ever.
            generate_docs: Whether runs make the documentation as well.
            run_compare_changes: Whether runs for a pull request compare what they build with what is there.
            run_generate_sources: Whether runs check how fresh the sources are.
            run_lint: Whether runs for a pull request lint the SQL.
            errors_on_lint_failure: Whether a run fails where its SQL does not pass the linter.
            settings: How many models are built at the same time, and what `target.name` is: `{"threads": 4,
                "target_name": "prod"}`.
            state: 1 for active, 2 for deleted.
            triggers: What starts it by itself.
            dbt_version: The version of dbt, in place of the environment's.
            deferring_environment_id: The environment in which what a run does not build is looked up.
            deferring_job_definition_id: The job among whose results what a run does not build is looked up.
            execute_steps: The commands to run: `["dbt build"]`.
            compare_changes_flags: What runs for a pull request compare, as arguments of dbt; by default `--select
                state:modified`.
            triggers_on_draft_pr: Whether drafts of pull requests start it as well.
            schedule: When it runs, if `triggers` says that its schedule counts.
        """
        return self._client.send(
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
    ) -> Content:
        """Fetch a file of the latest run of a job that has left one.

        The answer is the file as it came, with `text` and `json()`.

        Args:
            path: The path of the file: `run_results.json`, `compiled/shop/orders.sql`.
            include_related: The API takes it here as well; there is nothing to bring along.
        """
        return self._client.send(
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
    ) -> models.RunResponse:
        """Go on with the last run of a job where it failed, or start a new one if it did not fail.

        The run is whoever's came last, and overrides of it are forgotten. To go on with a run of your own, use
        `runs.retry`.
        """
        return self._client.send(
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
    ) -> models.RunResponse:
        """Start a run of a job.

        A job that is running already is no obstacle: the new run is queued behind the other one. So two calls are two
        runs, and nothing but `cause` tells them apart; put something unique into it if an answer may get lost. Wait for
        the end with `runs.wait`.

        Args:
            job_id: The id of the job.
            cause: Why the run is started; shown with it. Needed, and not empty.
            git_sha: The commit to run, in place of the latest of the branch.
            git_branch: The branch to run, in place of the environment's.
            schema_override: The schema to build into, in place of the target's.
            dbt_version_override: The version of dbt to run with.
            threads_override: How many models to build at the same time.
            target_name_override: What `target.name` is in the project's code.
            generate_docs_override: Whether to make the documentation as well.
            timeout_seconds_override: Seconds after which dbt Cloud ends the run; 0: never. It is called cancelled then.
            steps_override: The commands to run, in place of the job's: `["dbt build --select orders"]`.
        """
        return self._client.send(
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
    ) -> models.HumanReadableJobDefinitionResponse:
        """Read one job definition.

        Args:
            include_related: What to bring along, by its name in the answer, such as `environment` or `most_recent_run`;
                what is not named is None there.
        """
        return self._client.send(
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
    ) -> models.HumanReadableJobDefinitionResponse:
        """Replace a job definition.

        All of it is sent: read it first, and change what you got.

        Args:
            execution: How long a run may take: `{"timeout_seconds": 3600}`; 0 is for ever.
            generate_docs: Whether runs make the documentation as well.
            run_compare_changes: Whether runs for a pull request compare what they build with what is there.
            run_generate_sources: Whether runs check how fresh the sources are.
            run_lint: Whether runs for a pull request lint the SQL.
            errors_on_lint_failure: Whether a run fails where its SQL does not pass the linter.
            settings: How many models are built at the same time, and what `target.name` is: `{"threads": 4,
                "target_name": "prod"}`.
            state: 1 for active, 2 for deleted.
            triggers: What starts it by itself.
            dbt_version: The version of dbt, in place of the environment's.
            deferring_environment_id: The environment in which what a run does not build is looked up.
            deferring_job_definition_id: The job among whose results what a run does not build is looked up.
            execute_steps: The commands to run: `["dbt build"]`.
            compare_changes_flags: What runs for a pull request compare, as arguments of dbt; by default `--select
                state:modified`.
            triggers_on_draft_pr: Whether drafts of pull requests start it as well.
            schedule: When it runs, if `triggers` says that its schedule counts.
        """
        return self._client.send(
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
    ) -> None:
        """Delete a job.

        Its runs and their artifacts can be read for a while after.
        """
        return self._client.send(
            destroy_job(self._client.account_id, job_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def save_artifact(
        self,
        job_id: int,
        path: str,
        to: str | PathLike[str],
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> int:
        """As `artifact`, into the file `to`, piece by piece; returns its size in bytes.

        What stands there is replaced once all has come. `timeout` bounds the whole of it: give a large file more than a
        minute. Raises `OSError` where it cannot be written.
        """
        return self._client.save(
            retrieve_job_artifact(self._client.account_id, job_id, path, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            to,
        )


class AsyncJobs(Resource[AsyncDbtCloud]):
    """The operations on jobs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.HumanReadableJobDefinitionResponse]:
        """List job definitions: what runs, where and when.

        A job is a definition; its executions are runs. Iterating over the result runs through all pages. Only active
        jobs are listed unless `state` says otherwise.

        Args:
            dbt_version__in: Only jobs with one of these versions of dbt.
            environment_id: Only jobs of this environment.
            include_related: What to bring along, by its name in the answer, such as `environment` or `most_recent_run`;
                what is not named is None there.
            limit: Jobs per page, 100 at most. Not a total: iteration goes on to further pages.
            name__icontains: Only jobs whose name holds this text, in any case of letters.
            offset: Jobs to skip, in the order asked for.
            order_by: A field to sort by, with a `-` before it for the other way round.
            project_id: Only jobs of this project.
            project_id__in: Only jobs of these projects.
            state: `active` (the default), `deleted` or `all`.
            triggers_schedule: Only jobs that their schedule starts, or only the others.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
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
            pages=True,
            max_items=max_items,
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
    ) -> models.HumanReadableJobDefinitionResponse:
        """Create a job in an environment.

        `schedule` alone starts nothing: `triggers` says whether it counts.

        Args:
            execution: How long a run may take: `{"timeout_seconds": 3600}`; 0 is for ever.
            generate_docs: Whether runs make the documentation as well.
            run_compare_changes: Whether runs for a pull request compare what they build with what is there.
            run_generate_sources: Whether runs check how fresh the sources are.
            run_lint: Whether runs for a pull request lint the SQL.
            errors_on_lint_failure: Whether a run fails where its SQL does not pass the linter.
            settings: How many models are built at the same time, and what `target.name` is: `{"threads": 4,
                "target_name": "prod"}`.
            state: 1 for active, 2 for deleted.
            triggers: What starts it by itself.
            dbt_version: The version of dbt, in place of the environment's.
            deferring_environment_id: The environment in which what a run does not build is looked up.
            deferring_job_definition_id: The job among whose results what a run does not build is looked up.
            execute_steps: The commands to run: `["dbt build"]`.
            compare_changes_flags: What runs for a pull request compare, as arguments of dbt; by default `--select
                state:modified`.
            triggers_on_draft_pr: Whether drafts of pull requests start it as well.
            schedule: When it runs, if `triggers` says that its schedule counts.
        """
        return await self._client.send(
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
    ) -> Content:
        """Fetch a file of the latest run of a job that has left one.

        The answer is the file as it came, with `text` and `json()`.

        Args:
            path: The path of the file: `run_results.json`, `compiled/shop/orders.sql`.
            include_related: The API takes it here as well; there is nothing to bring along.
        """
        return await self._client.send(
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
    ) -> models.RunResponse:
        """Go on with the last run of a job where it failed, or start a new one if it did not fail.

        The run is whoever's came last, and overrides of it are forgotten. To go on with a run of your own, use
        `runs.retry`.
        """
        return await self._client.send(
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
    ) -> models.RunResponse:
        """Start a run of a job.

        A job that is running already is no obstacle: the new run is queued behind the other one. So two calls are two
        runs, and nothing but `cause` tells them apart; put something unique into it if an answer may get lost. Wait for
        the end with `runs.wait`.

        Args:
            job_id: The id of the job.
            cause: Why the run is started; shown with it. Needed, and not empty.
            git_sha: The commit to run, in place of the latest of the branch.
            git_branch: The branch to run, in place of the environment's.
            schema_override: The schema to build into, in place of the target's.
            dbt_version_override: The version of dbt to run with.
            threads_override: How many models to build at the same time.
            target_name_override: What `target.name` is in the project's code.
            generate_docs_override: Whether to make the documentation as well.
            timeout_seconds_override: Seconds after which dbt Cloud ends the run; 0: never. It is called cancelled then.
            steps_override: The commands to run, in place of the job's: `["dbt build --select orders"]`.
        """
        return await self._client.send(
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
    ) -> models.HumanReadableJobDefinitionResponse:
        """Read one job definition.

        Args:
            include_related: What to bring along, by its name in the answer, such as `environment` or `most_recent_run`;
                what is not named is None there.
        """
        return await self._client.send(
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
    ) -> models.HumanReadableJobDefinitionResponse:
        """Replace a job definition.

        All of it is sent: read it first, and change what you got.

        Args:
            execution: How long a run may take: `{"timeout_seconds": 3600}`; 0 is for ever.
            generate_docs: Whether runs make the documentation as well.
            run_compare_changes: Whether runs for a pull request compare what they build with what is there.
            run_generate_sources: Whether runs check how fresh the sources are.
            run_lint: Whether runs for a pull request lint the SQL.
            errors_on_lint_failure: Whether a run fails where its SQL does not pass the linter.
            settings: How many models are built at the same time, and what `target.name` is: `{"threads": 4,
                "target_name": "prod"}`.
            state: 1 for active, 2 for deleted.
            triggers: What starts it by itself.
            dbt_version: The version of dbt, in place of the environment's.
            deferring_environment_id: The environment in which what a run does not build is looked up.
            deferring_job_definition_id: The job among whose results what a run does not build is looked up.
            execute_steps: The commands to run: `["dbt build"]`.
            compare_changes_flags: What runs for a pull request compare, as arguments of dbt; by default `--select
                state:modified`.
            triggers_on_draft_pr: Whether drafts of pull requests start it as well.
            schedule: When it runs, if `triggers` says that its schedule counts.
        """
        return await self._client.send(
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
    ) -> None:
        """Delete a job.

        Its runs and their artifacts can be read for a while after.
        """
        return await self._client.send(
            destroy_job(self._client.account_id, job_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def save_artifact(
        self,
        job_id: int,
        path: str,
        to: str | PathLike[str],
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> int:
        """As `artifact`, into the file `to`, piece by piece; returns its size in bytes.

        What stands there is replaced once all has come. `timeout` bounds the whole of it: give a large file more than a
        minute. Raises `OSError` where it cannot be written.
        """
        return await self._client.save(
            retrieve_job_artifact(self._client.account_id, job_id, path, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            to,
        )
