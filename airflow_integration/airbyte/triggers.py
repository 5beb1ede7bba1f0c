"""The triggers: for one Airbyte job, for a newer sync of a connection, and for all that follow."""

from typing import TYPE_CHECKING

from airflow_integration.airbyte.system import AIRBYTE, AirbyteSystem
from airflow_integration.airbyte.wording import SINCE_WORDING
from airflow_integration.remote_job.arguments import require_seconds
from airflow_integration.remote_job.job import Json
from airflow_integration.remote_job.outcome import Wording
from airflow_integration.remote_job.success.trigger import RemoteSuccessTrigger
from airflow_integration.remote_job.success.watcher import RemoteSuccessWatcher
from airflow_integration.remote_job.trigger import RemoteJobTrigger, TaskArguments

if TYPE_CHECKING:
    from typing import Unpack

    from airflow_integration.airbyte.hooks import AirbyteHook


class AirbyteSyncTrigger(RemoteJobTrigger):
    """Fires one event when the job has ended, or when *end_time* (Unix seconds) has come.

    The event is a mapping: `status` is `success`, `error`, `cancelled` or `timeout`, `reason` says more exactly why,
    `message` is for people, `job_id` is the job; `job` holds its last known facts. A trigger made with these four
    arguments cancels nothing. The rest is for operators: see `RemoteJobTrigger`.
    """

    def __init__(
        self,
        job_id: int,
        conn_id: str,
        end_time: float | None,
        poll_interval: float,
        execution_deadline: float | None = None,
        **task: "Unpack[TaskArguments]",
    ) -> None:
        super().__init__(
            job_id=int(job_id),  # from an XCom it may come as text
            conn_id=conn_id,
            end_time=end_time,
            poll_interval=poll_interval,
            execution_deadline=execution_deadline,
            **task,
        )

    @property
    def system(self) -> AirbyteSystem:
        """Airbyte."""
        return AIRBYTE

    def serialize(self) -> tuple[str, dict[str, Json]]:
        """This class and its arguments, all of them plain JSON."""
        path = "airflow_integration.airbyte.triggers.AirbyteSyncTrigger"
        return path, {"job_id": self.job_id, **self.waiting_arguments()}

    async def is_still_running(self, hook: "AirbyteHook") -> bool:
        """Whether the job has not ended yet, asked through *hook* in its own event loop."""
        return not (await hook.aget_job_status(self.job_id)).is_terminal


class AirbyteSyncedSinceTrigger(RemoteSuccessTrigger):
    """Fires one event when a sync of a connection that was created at *since* (ISO 8601) or later has succeeded.

    The event is that of `AirbyteSyncTrigger`; `job_id` is 0 where no sync was found.
    """

    def __init__(
        self,
        connection_id: str,
        since: str,
        conn_id: str,
        poll_interval: float,
        *,
        end_time: float | None = None,
        execution_deadline: float | None = None,
        started_at: float | None = None,
        not_before: float | None = None,
        max_poll_failure_seconds: float = 900,
    ) -> None:
        super().__init__(
            target_id=connection_id,
            since=since,
            conn_id=conn_id,
            poll_interval=poll_interval,
            end_time=end_time,
            execution_deadline=execution_deadline,
            started_at=started_at,
            not_before=not_before,
            max_poll_failure_seconds=max_poll_failure_seconds,
        )

    @property
    def system(self) -> AirbyteSystem:
        """Airbyte."""
        return AIRBYTE

    @property
    def wording(self) -> Wording:
        """The words of its events."""
        return SINCE_WORDING

    def serialize(self) -> tuple[str, dict[str, Json]]:
        """This class and its arguments, all of them plain JSON."""
        path = "airflow_integration.airbyte.triggers.AirbyteSyncedSinceTrigger"
        return path, {"connection_id": self.target_id, **self.waiting_arguments()}


class AirbyteSyncSucceededTrigger(RemoteSuccessWatcher):
    """Tells an asset of every sync of an Airbyte connection that succeeds, whoever started it.

        watcher = AssetWatcher(name="orders_synced", trigger=AirbyteSyncSucceededTrigger(connection_id="…"))
        orders = Asset("orders", watchers=[watcher])

    The asset event's `extra["payload"]` is the event of `AirbyteSyncTrigger`: `job_id`, and the sync's facts in `job`.
    It looks every *poll_interval* seconds. What a restart does: see `RemoteSuccessWatcher`. Give each asset a watcher
    of its own, since Airflow 3.3 keeps no notes for a trigger that two assets share.
    """

    def __init__(self, connection_id: str, conn_id: str = "airbyte_default", poll_interval: float = 60) -> None:
        if not connection_id:
            raise ValueError("connection_id is empty")
        require_seconds(poll_interval=poll_interval)
        super().__init__(target_id=connection_id, conn_id=conn_id, poll_interval=poll_interval)

    @property
    def system(self) -> AirbyteSystem:
        """Airbyte."""
        return AIRBYTE

    def serialize(self) -> tuple[str, dict[str, Json]]:
        """This class and its arguments, all of them plain JSON."""
        path = "airflow_integration.airbyte.triggers.AirbyteSyncSucceededTrigger"
        arguments: dict[str, Json] = {
            "connection_id": self.target_id,
            "conn_id": self.conn_id,
            "poll_interval": self.poll_interval,
        }
        return path, arguments
