"""The triggers: for one dbt Cloud run, and for all of a job that follow."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from airflow_integration.dbt_cloud.access import adapted
from airflow_integration.dbt_cloud.system import DBT_CLOUD, DbtCloudSystem
from airflow_integration.remote_job.arguments import require_seconds
from airflow_integration.remote_job.job import Json
from airflow_integration.remote_job.success.watcher import RemoteSuccessWatcher
from airflow_integration.remote_job.trigger import RemoteJobTrigger, TaskArguments

if TYPE_CHECKING:
    from typing import Unpack

    from airflow_integration.dbt_cloud.hooks import DbtCloudHook
    from airflow_integration.remote_job.connection.settings import ConnectionSettings

_HEEDED = ("timeout_seconds",)
"""The others may be what is no JSON, such as the objects of a retry library."""


class DbtCloudRunJobTrigger(RemoteJobTrigger):
    """Fires one event when the run has ended, or when *end_time* (Unix seconds) has come.

    The event is a mapping: `status` is `success`, `error`, `cancelled` or `timeout`, `reason` says more exactly why,
    `message` is for people, `run_id` is the run, `job_run_url` its address; `job` holds its last known facts.
    *account_id* None: the connection's. Of *hook_params* only `timeout_seconds` counts here, and is kept. A trigger
    made with these arguments cancels nothing. The rest is for operators: see `RemoteJobTrigger`.
    """

    def __init__(
        self,
        conn_id: str,
        run_id: int,
        end_time: float | None,
        poll_interval: float,
        account_id: int | None,
        hook_params: Mapping[str, Json] | None = None,
        execution_deadline: float | None = None,
        **task: "Unpack[TaskArguments]",
    ) -> None:
        super().__init__(
            job_id=int(run_id),  # from an XCom it may come as text
            conn_id=conn_id,
            end_time=end_time,
            poll_interval=poll_interval,
            execution_deadline=execution_deadline,
            **task,
        )
        self.account_id = account_id
        heeded = {name: (hook_params or {})[name] for name in _HEEDED if name in (hook_params or {})}
        self.hook_params: Mapping[str, Json] | None = heeded or None

    @property
    def run_id(self) -> int:
        """The run."""
        return self.job_id

    @property
    def system(self) -> DbtCloudSystem:
        """Dbt Cloud."""
        return DBT_CLOUD

    def adapted(self, settings: "ConnectionSettings") -> "ConnectionSettings":
        """The settings for the task's account."""
        return adapted(settings, self.account_id, self.hook_params)

    def serialize(self) -> tuple[str, dict[str, Json]]:
        """This class and its arguments, all of them plain JSON."""
        path = "airflow_integration.dbt_cloud.triggers.DbtCloudRunJobTrigger"
        arguments = {"run_id": self.job_id, "account_id": self.account_id, "hook_params": self.hook_params}
        return path, {**arguments, **self.waiting_arguments()}

    async def is_still_running(self, hook: "DbtCloudHook") -> bool:
        """Whether the trigger's run, of its account, has not ended yet, asked through *hook* in its own event loop."""
        return not (await hook.get_job_details(self.job_id, self.account_id)).status.state.is_terminal


class DbtCloudRunSucceededTrigger(RemoteSuccessWatcher):
    """Tells an asset of every run of a dbt Cloud job that succeeds, whoever started it.

        watcher = AssetWatcher(name="shop_built", trigger=DbtCloudRunSucceededTrigger(job_id=7))
        shop = Asset("shop", watchers=[watcher])

    The asset event's `extra["payload"]` is the event of `DbtCloudRunJobTrigger`: `run_id`, and the run's facts in
    `job`. It looks every *poll_interval* seconds. *account_id* None: the connection's. What a restart does: see
    `RemoteSuccessWatcher`. Give each asset a watcher of its own, since Airflow 3.3 keeps no notes for a trigger that
    two assets share.
    """

    def __init__(
        self,
        job_id: int,
        conn_id: str = "dbt_cloud_default",
        poll_interval: float = 60,
        account_id: int | None = None,
    ) -> None:
        require_seconds(poll_interval=poll_interval)
        super().__init__(target_id=str(int(job_id)), conn_id=conn_id, poll_interval=poll_interval)
        self.account_id = account_id

    @property
    def system(self) -> DbtCloudSystem:
        """Dbt Cloud."""
        return DBT_CLOUD

    def adapted(self, settings: "ConnectionSettings") -> "ConnectionSettings":
        """The settings for the job's account."""
        return adapted(settings, self.account_id)

    def serialize(self) -> tuple[str, dict[str, Json]]:
        """This class and its arguments, all of them plain JSON."""
        path = "airflow_integration.dbt_cloud.triggers.DbtCloudRunSucceededTrigger"
        arguments: dict[str, Json] = {
            "job_id": int(self.target_id),
            "conn_id": self.conn_id,
            "poll_interval": self.poll_interval,
            "account_id": self.account_id,
        }
        return path, arguments
