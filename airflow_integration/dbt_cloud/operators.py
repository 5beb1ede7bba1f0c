"""The operators: one starts a run of a dbt Cloud job, the others (`read_operators`) fetch a run's file and list."""

import warnings
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from airflow_integration.dbt_cloud.links import DbtCloudRunJobOperatorLink
from airflow_integration.dbt_cloud.read_operators import (
    DbtCloudGetJobRunArtifactOperator,
    DbtCloudListJobRunsOperator,
    DbtCloudListJobsOperator,
)
from airflow_integration.remote_job.airflow_names import conf
from airflow_integration.remote_job.arguments import rendered, rendered_id, require_seconds
from airflow_integration.remote_job.operator import RemoteJobOperator

if TYPE_CHECKING:
    from airflow.sdk import BaseOperatorLink, Context, XComArg

    from airflow_integration.dbt_cloud.hooks import DbtCloudHook
    from airflow_integration.dbt_cloud.targets import JobToRun, RunOrder
    from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger
    from airflow_integration.remote_job.job import Json
    from airflow_integration.remote_job.start import Start

__all__ = [
    "DbtCloudGetJobRunArtifactOperator",
    "DbtCloudListJobRunsOperator",
    "DbtCloudListJobsOperator",
    "DbtCloudRunJobOperator",
]


class DbtCloudRunJobOperator(RemoteJobOperator):
    """Starts a run of a dbt Cloud job and returns the run's id.

    The job is given by *job_id*, else by *project_name*, *environment_name* and *job_name*, looked up when the
    task runs. *account_id* None: the connection's. *trigger_reason* is what dbt Cloud shows as the cause of the run.
    *steps_override* (commands), *schema_override* and *additional_run_config* (any other field of the API's request)
    hold for this run alone.

    It waits for the run unless *wait_for_termination* is False; with *deferrable* it waits in the triggerer and holds
    no worker. *check_interval* is the time between two looks at the run, *timeout* the longest wait for it, both in
    seconds.

    The task fails when the run fails or is cancelled, and at the timeout, which leaves the run alone unless
    *cancel_on_timeout*; `execution_timeout` and a kill cancel it. *retry_from_failure*: a later try of the task goes on
    with this task's own last run where that failed, if dbt Cloud can; *reuse_existing_run*: a run of the job with the
    same overrides that has not ended is followed in place of a new one, and never cancelled.
    *openlineage_inject_parent_job_info* tells dbt Cloud which task this is, as lineage facts in the run's cause. An
    unreachable server is put up with for *max_poll_failure_seconds*. *hook_params*: see `DbtCloudHook`.
    """

    template_fields: Collection[str] = (
        "dbt_cloud_conn_id",
        "job_id",
        "project_name",
        "environment_name",
        "job_name",
        "account_id",
        "trigger_reason",
        "steps_override",
        "schema_override",
        "additional_run_config",
    )
    ui_color: str = "#FF694A"
    operator_extra_links: "Collection[BaseOperatorLink]" = (DbtCloudRunJobOperatorLink(),)

    def __init__(
        self,
        *,
        dbt_cloud_conn_id: str = "dbt_cloud_default",
        job_id: "int | str | XComArg | None" = None,
        project_name: "str | XComArg | None" = None,
        environment_name: "str | XComArg | None" = None,
        job_name: "str | XComArg | None" = None,
        account_id: "int | str | XComArg | None" = None,
        trigger_reason: "str | XComArg | None" = None,
        steps_override: "Sequence[str] | XComArg | None" = None,
        schema_override: "str | XComArg | None" = None,
        wait_for_termination: bool = True,
        timeout: float | None = 60 * 60 * 24 * 7,
        check_interval: float = 60,
        additional_run_config: "Mapping[str, Json] | XComArg | None" = None,
        reuse_existing_run: bool = False,
        retry_from_failure: bool = False,
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        hook_params: "Mapping[str, Json] | None" = None,
        openlineage_inject_parent_job_info: bool = conf.getboolean(
            "openlineage", "spark_inject_parent_job_info", fallback=False
        ),
        cancel_on_timeout: bool = False,
        cancel_on_kill: bool = True,
        max_poll_failure_seconds: float = 900,
        **kwargs: Any,
    ) -> None:
        super().__init__(
            deferrable=deferrable,
            if_running="attach" if reuse_existing_run else "fail",
            cancel_on_timeout=cancel_on_timeout,
            cancel_on_kill=cancel_on_kill,
            max_poll_failure_seconds=max_poll_failure_seconds,
            **kwargs,
        )
        require_seconds(check_interval=check_interval, timeout=0 if timeout is None else timeout)
        names = (project_name, environment_name, job_name)
        if job_id is None and None in names:
            raise ValueError("give job_id, or all of project_name, environment_name and job_name")
        if deferrable and not wait_for_termination:
            text = f"{self.task_id}: deferrable=True has no effect with wait_for_termination=False"
            warnings.warn(text, UserWarning, stacklevel=2)
        self.dbt_cloud_conn_id = dbt_cloud_conn_id
        self.job_id = job_id
        self.project_name = project_name
        self.environment_name = environment_name
        self.job_name = job_name
        self.account_id = account_id
        self.trigger_reason = trigger_reason
        self.steps_override = steps_override
        self.schema_override = schema_override
        self.wait_for_termination = wait_for_termination
        self.timeout = timeout
        self.check_interval = check_interval
        self.additional_run_config: Mapping[str, Json] | XComArg = additional_run_config or {}
        self.reuse_existing_run = reuse_existing_run
        self.retry_from_failure = retry_from_failure
        self.hook_params: Mapping[str, Json] = hook_params or {}
        self.openlineage_inject_parent_job_info = openlineage_inject_parent_job_info
        self._found_id: int | None = None
        self._lineage: Mapping[str, Json] = {}

    @property
    def run_id(self) -> int | None:
        """The run, once it is known. A subclass that starts a run by itself sets it, and a kill then cancels it."""
        return self.remote_job_id

    @run_id.setter
    def run_id(self, run_id: int | None) -> None:
        self.has_job(run_id, owned=True)

    @property
    def waits(self) -> bool:
        """Whether the task waits for the run at all."""
        return self.wait_for_termination

    @property
    def poll_interval(self) -> float:
        """Seconds between two looks at the run."""
        return self.check_interval

    @property
    def patience(self) -> float | None:
        """Seconds to wait for the run."""
        return self.timeout

    def new_hook(self) -> "DbtCloudHook":
        """Make the hook."""
        from airflow_integration.dbt_cloud.hooks import hook_of

        return hook_of(self.dbt_cloud_conn_id, self.account_id, self.hook_params)

    @cached_property
    def hook(self) -> "DbtCloudHook":
        """The hook of this task."""
        return self.new_hook()

    def target(self, start: "Start") -> "JobToRun":
        """The dbt Cloud job, with what the run is to be like."""
        from airflow_integration.dbt_cloud.targets import JobToRun

        if self._found_id is None:
            self._found_id = self._find_job()
        return JobToRun(
            self.hook.client,
            self._found_id,
            start,
            order=self._order(),
            retry_from_failure=self.retry_from_failure,
            reuse_existing_run=self.reuse_existing_run,
            log=self.log,
        )

    def execute(self, context: "Context") -> int:
        """Start the run, and wait for it unless told otherwise."""
        if self.openlineage_inject_parent_job_info:
            from airflow_integration.dbt_cloud.cause import lineage_of
            from airflow_integration.remote_job.running_task import task_of

            self._lineage = lineage_of(task_of(context), self.log)
        return super().execute(context)

    def new_trigger(self, job_id: int, **arguments: Any) -> "DbtCloudRunJobTrigger":
        """Make the trigger."""
        from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger

        return DbtCloudRunJobTrigger(
            run_id=job_id,
            conn_id=self.dbt_cloud_conn_id,
            account_id=self.hook.account_id,
            hook_params=self.hook_params,
            **arguments,
        )

    def _find_job(self) -> int:
        if self.job_id is not None:
            return rendered_id(job_id=self.job_id)
        name = rendered(job_name=self.job_name)
        job = self.hook.get_job_by_name(
            project_name=rendered(project_name=self.project_name),
            environment_name=rendered(environment_name=self.environment_name),
            job_name=name,
        )
        self.log.info("dbt Cloud job %r is %s", name, job.id)
        return job.id

    def _order(self) -> "RunOrder":
        """What the run is to be like; a `cause` in *additional_run_config* is its reason, as in Airflow's provider."""
        from airflow_integration.dbt_cloud.cause import usual_reason
        from airflow_integration.dbt_cloud.targets import RunOrder

        overrides = self._overrides()
        reason = overrides.pop("cause", None) or self.trigger_reason or usual_reason(self.task_id, self.dag_id)
        return RunOrder(reason=str(reason), parameters=overrides, lineage=self._lineage)

    def _overrides(self) -> "dict[str, Json]":
        """What the run is to have in place of the job's own settings; *additional_run_config* has the last word."""
        overrides: dict[str, Json] = {}
        if self.steps_override is not None:
            if isinstance(self.steps_override, str) or not isinstance(self.steps_override, Sequence):
                raise TypeError(f"steps_override has become {self.steps_override!r}, which is no list of commands")
            overrides["steps_override"] = [str(step) for step in self.steps_override]
        if self.schema_override is not None:
            overrides["schema_override"] = str(self.schema_override)
        others = self.additional_run_config or {}
        if not isinstance(others, Mapping):
            raise TypeError(f"additional_run_config has become {others!r}, which is no mapping")
        return {**overrides, **others}
