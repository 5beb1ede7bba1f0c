"""Our Airflow classes for each remote system, in words that all of them share."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.airbyte.triggers import AirbyteSyncSucceededTrigger, AirbyteSyncTrigger
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator
from airflow_integration.dbt_cloud.sensors import DbtCloudJobRunSensor
from airflow_integration.dbt_cloud.system import DBT_CLOUD
from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger, DbtCloudRunSucceededTrigger
from airflow_integration.remote_job.operator import RemoteJobOperator
from airflow_integration.remote_job.outcome import Reason
from airflow_integration.remote_job.sensor import RemoteJobSensor
from airflow_integration.remote_job.success.watcher import RemoteSuccessWatcher
from airflow_integration.remote_job.system import RemoteSystem
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from tests.remote_server import System


class Face(ABC):
    """What Airflow sees of one system.

    A *target* is what a job is started of, by its id as text. *waits* False: the operator starts the job and goes on.
    *interval*: seconds between two looks. All other arguments are those of our classes.
    """

    system: RemoteSystem[Any, Any]
    conn_id: ClassVar[str]
    """Of the Airflow connection that the classes use by themselves."""
    id_key: ClassVar[str]
    """What the job's id is called in events."""
    documented_events: ClassVar[Mapping[Reason, tuple[str, str]]]
    """Status and message, for a job `{id}` that was given an hour; messages may go on."""
    statuses_that_go_on: ClassVar[tuple[str | int, ...]]
    """The last of them is one that nobody here has heard of."""
    secrets: ClassVar[tuple[str, ...]]
    """Attributes of the stand-in that nobody may see."""

    @abstractmethod
    def operator(
        self, target: str, *, waits: bool = True, interval: float = 10.0, conn_id: str | None = None, **arguments: Any
    ) -> RemoteJobOperator:
        """An operator that starts a job."""

    @abstractmethod
    def sensor(self, job_id: object, **arguments: Any) -> RemoteJobSensor:
        """A sensor that waits for one."""

    @abstractmethod
    def trigger(
        self,
        job_id: int,
        *,
        conn_id: str | None = None,
        end_time: float | None = None,
        interval: float = 10.0,
        **arguments: Any,
    ) -> RemoteJobTrigger:
        """A trigger, as users make it by hand."""

    @abstractmethod
    def watcher(self, target: str, interval: float) -> RemoteSuccessWatcher:
        """A trigger for assets."""


class AirbyteFace(Face):
    """Airbyte's."""

    system = AIRBYTE
    conn_id = "airbyte_default"
    id_key = "job_id"
    documented_events: ClassVar[Mapping[Reason, tuple[str, str]]] = {
        Reason.SUCCEEDED: ("success", "Job run {id} has completed successfully."),
        Reason.FAILED: ("error", "Job run {id} has failed."),
        Reason.CANCELLED: ("cancelled", "Job run {id} has been cancelled."),
        Reason.WAIT_TIMEOUT: ("error", "Job run {id} has not reached a terminal status after 3600 seconds."),
        Reason.EXECUTION_TIMEOUT: ("timeout", "Job run {id} was still running"),
    }
    statuses_that_go_on = ("running", "pending", "queued", "incomplete", "meditating")
    secrets = ("client_secret", "client_id")

    def operator(
        self, target: str, *, waits: bool = True, interval: float = 10.0, conn_id: str | None = None, **arguments: Any
    ) -> AirbyteTriggerSyncOperator:
        """An operator that starts a sync."""
        return AirbyteTriggerSyncOperator(
            task_id="task",
            connection_id=target,
            asynchronous=not waits,
            wait_seconds=interval,
            airbyte_conn_id=conn_id or self.conn_id,
            **arguments,
        )

    def sensor(self, job_id: object, **arguments: Any) -> AirbyteJobSensor:
        """A sensor that waits for a job."""
        given: Any = job_id
        return AirbyteJobSensor(task_id="task", airbyte_job_id=given, **arguments)

    def trigger(
        self,
        job_id: int,
        *,
        conn_id: str | None = None,
        end_time: float | None = None,
        interval: float = 10.0,
        **arguments: Any,
    ) -> AirbyteSyncTrigger:
        """A trigger."""
        return AirbyteSyncTrigger(job_id, conn_id or self.conn_id, end_time, interval, **arguments)

    def watcher(self, target: str, interval: float) -> AirbyteSyncSucceededTrigger:
        """A trigger for assets."""
        return AirbyteSyncSucceededTrigger(target, poll_interval=interval)


class DbtCloudFace(Face):
    """dbt Cloud's."""

    system = DBT_CLOUD
    conn_id = "dbt_cloud_default"
    id_key = "run_id"
    documented_events: ClassVar[Mapping[Reason, tuple[str, str]]] = {
        Reason.SUCCEEDED: ("success", "dbt Cloud job run completed successfully"),
        Reason.FAILED: ("error", "dbt Cloud job run failed"),
        Reason.CANCELLED: ("cancelled", "dbt Cloud job run was cancelled"),
        Reason.WAIT_TIMEOUT: ("timeout", "dbt Cloud job run monitoring timed out after 3600 seconds"),
        Reason.EXECUTION_TIMEOUT: ("timeout", "dbt Cloud job run monitoring timed out after 3600 seconds"),
    }
    statuses_that_go_on = (1, 2, 3, 40)
    secrets = ("token",)

    def operator(
        self, target: str, *, waits: bool = True, interval: float = 10.0, conn_id: str | None = None, **arguments: Any
    ) -> DbtCloudRunJobOperator:
        """An operator that starts a run."""
        return DbtCloudRunJobOperator(
            task_id="task",
            job_id=target,
            wait_for_termination=waits,
            check_interval=interval,
            dbt_cloud_conn_id=conn_id or self.conn_id,
            **arguments,
        )

    def sensor(self, job_id: object, **arguments: Any) -> DbtCloudJobRunSensor:
        """A sensor that waits for a run."""
        given: Any = job_id
        return DbtCloudJobRunSensor(task_id="task", run_id=given, **arguments)

    def trigger(
        self,
        job_id: int,
        *,
        conn_id: str | None = None,
        end_time: float | None = None,
        interval: float = 10.0,
        **arguments: Any,
    ) -> DbtCloudRunJobTrigger:
        """A trigger."""
        return DbtCloudRunJobTrigger(conn_id or self.conn_id, job_id, end_time, interval, None, **arguments)

    def watcher(self, target: str, interval: float) -> DbtCloudRunSucceededTrigger:
        """A trigger for assets."""
        return DbtCloudRunSucceededTrigger(int(target), poll_interval=interval)


FACES: Mapping[System, Face] = {"airbyte": AirbyteFace(), "dbt_cloud": DbtCloudFace()}
