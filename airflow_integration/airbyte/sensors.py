"""The sensors: one waits for an Airbyte job, one for any newer sync of a connection."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from airflow_integration.airbyte.links import AirbyteJobLink
from airflow_integration.remote_job.airflow_names import AirflowFailException, conf
from airflow_integration.remote_job.arguments import rendered_id
from airflow_integration.remote_job.sensor import RemoteJobSensor
from airflow_integration.remote_job.success.sensor import RemoteSuccessSensor

if TYPE_CHECKING:
    from datetime import datetime

    from airflow.sdk import BaseOperatorLink, XComArg

    from airflow_integration.airbyte.hooks import AirbyteHook
    from airflow_integration.airbyte.triggers import AirbyteSyncedSinceTrigger, AirbyteSyncTrigger
    from airflow_integration.remote_job.outcome import Wording


class AirbyteJobSensor(RemoteJobSensor):
    """Waits until an Airbyte job has succeeded; fails when it has failed or was cancelled.

    *airbyte_job_id* is a number, or a template or an XCom that becomes one. With *deferrable* it waits in the
    triggerer, looks every 5 seconds and waits up to 7 days unless told otherwise. It never cancels the job.
    *api_version*: see `AirbyteHook`.
    """

    template_fields: Collection[str] = ("airbyte_job_id", "airbyte_conn_id")
    ui_color: str = "#6C51FD"
    operator_extra_links: "Collection[BaseOperatorLink]" = (AirbyteJobLink(),)

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
        return rendered_id(airbyte_job_id=self.airbyte_job_id)

    def new_trigger(self, job_id: int, **arguments: Any) -> "AirbyteSyncTrigger":
        """Make the trigger."""
        from airflow_integration.airbyte.triggers import AirbyteSyncTrigger

        return AirbyteSyncTrigger(job_id=job_id, conn_id=self.airbyte_conn_id, **arguments)


class AirbyteSyncedSinceSensor(RemoteSuccessSensor):
    """Waits until a sync of an Airbyte connection that began at *since* or later has succeeded, whoever started it.

    For DAGs that start no syncs themselves. What counts is when the sync was created, by the server's clock and in
    whole seconds rounded down: data that changed before *since* may be missing from a sync that had begun before.
    *since* is a moment, or a template that becomes one (ISO 8601; UTC if it names no time zone). Syncs that fail are
    passed over. It returns the job's id; XCom `job` and `job_url` are as those of `AirbyteTriggerSyncOperator`. With
    *deferrable* it waits in the triggerer, looks every 60 seconds and waits up to 7 days unless told otherwise.
    """

    template_fields: Collection[str] = ("connection_id", "since", "airbyte_conn_id")
    ui_color: str = "#6C51FD"
    operator_extra_links: "Collection[BaseOperatorLink]" = (AirbyteJobLink(),)

    def __init__(
        self,
        *,
        connection_id: "str | XComArg",
        since: "str | datetime | XComArg" = "{{ data_interval_start }}",
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        airbyte_conn_id: str = "airbyte_default",
        max_poll_failure_seconds: float = 900,
        **kwargs: Any,
    ) -> None:
        super().__init__(
            since=since, deferrable=deferrable, max_poll_failure_seconds=max_poll_failure_seconds, **kwargs
        )
        self.since = since
        self.connection_id = connection_id
        self.airbyte_conn_id = airbyte_conn_id

    def new_hook(self) -> "AirbyteHook":
        """Make the hook."""
        from airflow_integration.airbyte.hooks import AirbyteHook

        return AirbyteHook(self.airbyte_conn_id)

    def target_id(self) -> str:
        """The connection's id. Raises `AirflowFailException` where its template has found none."""
        connection_id = str(self.connection_id or "").strip()
        if connection_id in {"", "None"}:
            raise AirflowFailException("connection_id is empty: does its template find a value?")
        return connection_id

    @property
    def subject(self) -> str:
        """The connection."""
        return f"Airbyte connection {self.target_id()}"

    @property
    def wording(self) -> "Wording":
        """The words for a sync that nobody knows yet."""
        from airflow_integration.airbyte.wording import SINCE_WORDING

        return SINCE_WORDING

    def trigger_for(self, **arguments: Any) -> "AirbyteSyncedSinceTrigger":
        """Make the trigger."""
        from airflow_integration.airbyte.triggers import AirbyteSyncedSinceTrigger

        return AirbyteSyncedSinceTrigger(
            connection_id=self.target_id(),
            since=self.since_when().isoformat(),
            conn_id=self.airbyte_conn_id,
            **arguments,
        )
