"""The sensor that waits for an Airbyte job."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from airflow_integration.remote_job.airflow_names import AirflowFailException, conf
from airflow_integration.remote_job.sensor import RemoteJobSensor

if TYPE_CHECKING:
    from airflow.sdk import XComArg

    from airflow_integration.airbyte.hooks import AirbyteHook
    from airflow_integration.airbyte.triggers import AirbyteSyncTrigger


class AirbyteJobSensor(RemoteJobSensor):
    """Waits until an Airbyte job has succeeded; fails when it has failed or was cancelled.

    *airbyte_job_id* is a number, or a template or an XCom that becomes one. With *deferrable* it waits in the
    triggerer, looks every 5 seconds and waits up to 7 days unless told otherwise. It never cancels the job.
    """

    template_fields: Collection[str] = ("airbyte_job_id", "airbyte_conn_id")
    ui_color: str = "#6C51FD"

    def __init__(
        self,
        *,
        airbyte_job_id: "int | str | XComArg",
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        airbyte_conn_id: str = "airbyte_default",
        api_version: str = "v1",
        max_poll_failure_seconds: float = 900,
        **kwargs: Any,
    ) -> None:
        super().__init__(deferrable=deferrable, max_poll_failure_seconds=max_poll_failure_seconds, **kwargs)
        self.airbyte_job_id = airbyte_job_id
        self.airbyte_conn_id = airbyte_conn_id
        self.api_version = api_version

    def new_hook(self) -> "AirbyteHook":
        """Make the hook."""
        from airflow_integration.airbyte.hooks import AirbyteHook

        return AirbyteHook(self.airbyte_conn_id, self.api_version)

    def watched_job_id(self) -> int:
        """The job's id as a number. Raises `AirflowFailException` for anything else."""
        try:
            return int(str(self.airbyte_job_id))
        except ValueError:
            raise AirflowFailException(
                f"airbyte_job_id is {self.airbyte_job_id!r}, which is no job id. If it comes from a template or an "
                "XCom, check that the task that starts the job has run and returns its id."
            ) from None

    def new_trigger(self, job_id: int, **arguments: Any) -> "AirbyteSyncTrigger":
        """Make the trigger."""
        from airflow_integration.airbyte.triggers import AirbyteSyncTrigger

        return AirbyteSyncTrigger(job_id=job_id, conn_id=self.airbyte_conn_id, **arguments)
