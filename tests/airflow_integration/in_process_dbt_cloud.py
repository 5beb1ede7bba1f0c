"""dbt Cloud in process."""

from typing import Any

import httpx

from airflow_integration.dbt_cloud.hooks import DbtCloudHook
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator
from airflow_integration.dbt_cloud.system import DbtCloudSystem
from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.connection.settings import ConnectionSettings
from generated_client import AsyncDbtCloud, BearerToken, DbtCloud
from generated_client.testing import DbtCloudServer, ManualClock
from generated_client.testing.stepped_clock import SteppedClock
from tests.airflow_integration.in_process import InProcessTrigger, Way


class InProcessDbtCloud(DbtCloudSystem):
    """dbt Cloud whose clients lead to a stand-in, whatever Airflow's connection says."""

    def __init__(self, server: DbtCloudServer, time: ManualClock, way: Way) -> None:
        super().__init__()
        self._url, self._account_id = server.url, server.account_id
        self._auth = BearerToken(server.token, "Token")
        self._clock = SteppedClock(time)
        self._way = way

    def connect(self, settings: ConnectionSettings) -> DbtCloud:
        """The worker's client."""
        del settings
        return DbtCloud(
            base_url=self._url,
            account_id=self._account_id,
            auth=self._auth,
            http_client=httpx.Client(transport=self._way, trust_env=False),
            clock=self._clock,
        )

    def connect_async(self, settings: ConnectionSettings) -> AsyncDbtCloud:
        """The triggerer's client."""
        del settings
        return AsyncDbtCloud(
            base_url=self._url,
            account_id=self._account_id,
            auth=self._auth,
            http_client=httpx.AsyncClient(transport=self._way, trust_env=False),
            clock=self._clock,
        )


class InProcessDbtCloudOperator(DbtCloudRunJobOperator):
    """The operator on another system and another clock."""

    def __init__(self, *, system: DbtCloudSystem, clock: Clock, **arguments: Any) -> None:
        super().__init__(task_id="build", **arguments)
        hook = DbtCloudHook()
        hook.system, hook.clock = system, clock
        self.hook = hook


class InProcessDbtCloudTrigger(InProcessTrigger, DbtCloudRunJobTrigger):
    """The trigger on another system and another clock."""

    played: DbtCloudSystem

    @property
    def system(self) -> DbtCloudSystem:
        """The other system."""
        return self.played
