"""The sensor: waits for a dbt Cloud run."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from airflow_integration.dbt_cloud.links import DbtCloudRunJobOperatorLink
from airflow_integration.remote_job.airflow_names import conf
from airflow_integration.remote_job.arguments import rendered_id
from airflow_integration.remote_job.sensor import RemoteJobSensor

if TYPE_CHECKING:
    from airflow.sdk import BaseOperatorLink, XComArg

    from airflow_integration.dbt_cloud.hooks import DbtCloudHook
    from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger
    from airflow_integration.remote_job.job import Json


class DbtCloudJobRunSensor(RemoteJobSensor):
    """Waits until a dbt Cloud run has succeeded; fails when it has failed or was cancelled.

    *run_id* is a number, or a template or an XCom that becomes one; *account_id* None: the connection's. With
    *deferrable* it waits in the triggerer, looks every 5 seconds and waits up to 7 days unless told otherwise. It never
    cancels the run. *hook_params*: see `DbtCloudHook`.
    """

    template_fields: Collection[str] = ("dbt_cloud_conn_id", "run_id", "account_id")
    ui_color: str = "#FF694A"
    operator_extra_links: "Collection[BaseOperatorLink]" = (DbtCloudRunJobOperatorLink(),)

    def __init__(
        self,
        *,
        run_id: "int | str | XComArg",
        dbt_cloud_conn_id: str = "dbt_cloud_default",
        account_id: "int | str | XComArg | None" = None,
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        hook_params: "Mapping[str, Json] | None" = None,
        max_poll_failure_seconds: float = 900,
        **kwargs: Any,
    ) -> None:
        super().__init__(deferrable=deferrable, max_poll_failure_seconds=max_poll_failure_seconds, **kwargs)
        self.run_id = run_id
        self.dbt_cloud_conn_id = dbt_cloud_conn_id
        self.account_id = account_id
        self.hook_params: Mapping[str, Json] = hook_params or {}

    def new_hook(self) -> "DbtCloudHook":
        """Make the hook."""
        from airflow_integration.dbt_cloud.hooks import hook_of

        return hook_of(self.dbt_cloud_conn_id, self.account_id, self.hook_params)

    def watched_job_id(self) -> int:
        """The run's id as a number. Raises `AirflowFailException` for anything else."""
        return rendered_id(run_id=self.run_id)

    def new_trigger(self, job_id: int, **arguments: Any) -> "DbtCloudRunJobTrigger":
        """Make the trigger."""
        from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger

        return DbtCloudRunJobTrigger(
            run_id=job_id,
            conn_id=self.dbt_cloud_conn_id,
            account_id=None if self.account_id is None else rendered_id(account_id=self.account_id),
            hook_params=self.hook_params,
            **arguments,
        )
