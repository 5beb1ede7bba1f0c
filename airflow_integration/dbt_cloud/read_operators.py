"""The operators that start nothing: they fetch a run's file, and list jobs and runs."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airflow_integration.remote_job.arguments import rendered_id
from airflow_integration.remote_job.operator import BaseOperator

if TYPE_CHECKING:
    from airflow.sdk import Context, XComArg

    from airflow_integration.remote_job.job import Json


class DbtCloudGetJobRunArtifactOperator(BaseOperator):
    """Writes a file of a dbt Cloud run, such as `manifest.json`, to a local file and returns that file's name.

    *path* is as dbt Cloud lists it, *step* the command whose file it is, 1 for the first; None: the last. The name is
    *output_file_name*, or run id and path with dashes for slashes. The file is there when all of it is.
    """

    template_fields: Collection[str] = (
        "dbt_cloud_conn_id",
        "run_id",
        "path",
        "account_id",
        "step",
        "output_file_name",
    )
    ui_color: str = "#FF694A"

    def __init__(
        self,
        *,
        run_id: "int | str | XComArg",
        path: str,
        dbt_cloud_conn_id: str = "dbt_cloud_default",
        account_id: "int | str | XComArg | None" = None,
        step: "int | str | XComArg | None" = None,
        output_file_name: str | None = None,
        hook_params: "Mapping[str, Json] | None" = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.dbt_cloud_conn_id = dbt_cloud_conn_id
        self.run_id = run_id
        self.path = path
        self.account_id = account_id
        self.step = step
        self.output_file_name = output_file_name
        self.hook_params: Mapping[str, Json] = hook_params or {}

    def execute(self, context: "Context") -> str:
        """Fetch it."""
        from airflow_integration.dbt_cloud.hooks import hook_of

        run_id = rendered_id(run_id=self.run_id)
        step = None if self.step is None else rendered_id(step=self.step)
        name = self.output_file_name or f"{run_id}_{self.path}".replace("/", "-")
        size = hook_of(self.dbt_cloud_conn_id, self.account_id, self.hook_params).save_job_run_artifact(
            run_id, self.path, name, step=step
        )
        self.log.info("%s of dbt Cloud run %s: %d bytes in %s", self.path, run_id, size, name)
        return name


class DbtCloudListJobsOperator(BaseOperator):
    """Returns the ids of the jobs of a dbt Cloud account, or of one of its projects."""

    template_fields: Collection[str] = ("dbt_cloud_conn_id", "account_id", "project_id")
    ui_color: str = "#FF694A"

    def __init__(
        self,
        *,
        dbt_cloud_conn_id: str = "dbt_cloud_default",
        account_id: "int | str | XComArg | None" = None,
        project_id: "int | str | XComArg | None" = None,
        order_by: str | None = None,
        hook_params: "Mapping[str, Json] | None" = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.dbt_cloud_conn_id = dbt_cloud_conn_id
        self.account_id = account_id
        self.project_id = project_id
        self.order_by = order_by
        self.hook_params: Mapping[str, Json] = hook_params or {}

    def execute(self, context: "Context") -> list[int]:
        """List them."""
        from airflow_integration.dbt_cloud.hooks import hook_of

        project_id = None if self.project_id is None else rendered_id(project_id=self.project_id)
        hook = hook_of(self.dbt_cloud_conn_id, self.account_id, self.hook_params)
        jobs = hook.list_jobs(order_by=self.order_by, project_id=project_id)
        self.log.info("%d jobs: %s", len(jobs), ", ".join(f"{job.name} ({job.id})" for job in jobs) or "none")
        return [job.id for job in jobs]


class DbtCloudListJobRunsOperator(BaseOperator):
    """Returns runs of a dbt Cloud account, or of one of its jobs, as the API writes them.

    The oldest come first unless *order_by* is `-id`. *include_related*: names of what to bring along, such as `job` or
    `trigger`. *status_filter*: only runs with this status or one of these, see `DbtCloudJobRunStatus`. *latest_only*:
    returns not a list but the newest run (by *order_by*, the first), or None where there is none.
    """

    template_fields: Collection[str] = ("dbt_cloud_conn_id", "account_id", "job_id", "order_by", "include_related")
    ui_color: str = "#FF694A"

    def __init__(
        self,
        *,
        dbt_cloud_conn_id: str = "dbt_cloud_default",
        account_id: "int | str | XComArg | None" = None,
        job_id: "int | str | XComArg | None" = None,
        order_by: str | None = None,
        include_related: Sequence[str] | None = None,
        hook_params: "Mapping[str, Json] | None" = None,
        latest_only: bool = False,
        status_filter: int | Sequence[int] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.dbt_cloud_conn_id = dbt_cloud_conn_id
        self.account_id = account_id
        self.job_id = job_id
        self.order_by = order_by
        self.include_related = include_related
        self.hook_params: Mapping[str, Json] = hook_params or {}
        self.latest_only = latest_only
        self.status_filter = status_filter

    def execute(self, context: "Context") -> list[dict[str, object]] | dict[str, object] | None:
        """List them."""
        from airflow_integration.dbt_cloud.hooks import hook_of

        runs = hook_of(self.dbt_cloud_conn_id, self.account_id, self.hook_params).list_job_runs(
            include_related=self.include_related,
            job_definition_id=None if self.job_id is None else rendered_id(job_id=self.job_id),
            order_by=self.order_by or ("-id" if self.latest_only else None),
            status=self.status_filter,
            max_items=1 if self.latest_only else None,
        )
        found = [run.to_dict() for run in runs]
        if not self.latest_only:
            self.log.info("%d runs", len(found))
            return found
        self.log.info("The latest run: %s", f"{runs[0].id}, status {int(runs[0].status)}" if runs else "none")
        return found[0] if found else None
