"""Airbyte in process."""

from typing import Any

import httpx

from airflow_integration.airbyte.hooks import AirbyteHook
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.system import AirbyteSystem
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.connection.settings import ConnectionSettings
from generated_client import Airbyte, AsyncAirbyte, ClientCredentials
from generated_client.testing import AirbyteServer, ManualClock
from generated_client.testing.stepped_clock import SteppedClock
from tests.airflow_integration.in_process import InProcessTrigger, Way


class InProcessAirbyte(AirbyteSystem):
    """Airbyte whose clients lead to a stand-in, whatever Airflow's connection says."""

    def __init__(self, server: AirbyteServer, time: ManualClock, way: Way) -> None:
        super().__init__()
        self._url = server.url
        self._auth = ClientCredentials(server.client_id, server.client_secret)
        self._clock = SteppedClock(time)
        self._way = way

    def connect(self, settings: ConnectionSettings) -> Airbyte:
        """The worker's client."""
        del settings
        http_client = httpx.Client(transport=self._way, trust_env=False)
        return Airbyte(base_url=self._url, auth=self._auth, http_client=http_client, clock=self._clock)

    def connect_async(self, settings: ConnectionSettings) -> AsyncAirbyte:
        """The triggerer's client."""
        del settings
        http_client = httpx.AsyncClient(transport=self._way, trust_env=False)
        return AsyncAirbyte(base_url=self._url, auth=self._auth, http_client=http_client, clock=self._clock)


class InProcessAirbyteOperator(AirbyteTriggerSyncOperator):
    """The operator on another system and another clock."""

    def __init__(self, *, system: AirbyteSystem, clock: Clock, **arguments: Any) -> None:
        super().__init__(task_id="sync", **arguments)
        hook = AirbyteHook()
        hook.system, hook.clock = system, clock
        self.hook = hook


class InProcessAirbyteTrigger(InProcessTrigger, AirbyteSyncTrigger):
    """The trigger on another system and another clock."""

    played: AirbyteSystem

    @property
    def system(self) -> AirbyteSystem:
        """The other system."""
        return self.played
