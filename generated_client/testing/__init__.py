"""Servers that behave like the remote systems, for your tests and ours.

    def test_my_dag_survives_a_failed_attempt(airbyte_default):
        orders = airbyte_default.add_connection("orders")
        airbyte_default.scenario.sync_succeeds(orders, on_attempt=2)
        ...
        airbyte_default.requests.assert_called("POST", "/jobs", times=1)

The fixtures `airbyte_server`, `airbyte_default`, `airbyte_in_process` and those of `dbt_cloud` are there as soon as
`airflow-remote-jobs[testing]` is installed; README.md beside this file shows what they are for.  Importing this package
costs nothing; its names are loaded when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generated_client.testing.airbyte.job import JobSnapshot as JobSnapshot
    from generated_client.testing.airbyte.scenarios import Scenarios as Scenarios
    from generated_client.testing.airbyte.script import JobScript as JobScript
    from generated_client.testing.airbyte.script import Step as Step
    from generated_client.testing.airbyte.server import AirbyteServer as AirbyteServer
    from generated_client.testing.airbyte.world import Connection as Connection
    from generated_client.testing.clock import ManualClock as ManualClock
    from generated_client.testing.clock import SystemClock as SystemClock
    from generated_client.testing.dbt_cloud.run_snapshot import RunSnapshot as RunSnapshot
    from generated_client.testing.dbt_cloud.scenarios import RunScenarios as RunScenarios
    from generated_client.testing.dbt_cloud.script import RunScript as RunScript
    from generated_client.testing.dbt_cloud.server import DbtCloudServer as DbtCloudServer
    from generated_client.testing.dbt_cloud.world import Job as Job
    from generated_client.testing.faults import Fault as Fault
    from generated_client.testing.faults import InjectedFault as InjectedFault
    from generated_client.testing.http_message import Response as Response
    from generated_client.testing.loopback import PortInUseError as PortInUseError
    from generated_client.testing.request_log import LoggedRequest as LoggedRequest
    from generated_client.testing.request_log import RequestLog as RequestLog

_HOME = {
    "AirbyteServer": "airbyte.server",
    "Connection": "airbyte.world",
    "DbtCloudServer": "dbt_cloud.server",
    "Fault": "faults",
    "InjectedFault": "faults",
    "Job": "dbt_cloud.world",
    "JobScript": "airbyte.script",
    "JobSnapshot": "airbyte.job",
    "LoggedRequest": "request_log",
    "ManualClock": "clock",
    "PortInUseError": "loopback",
    "RequestLog": "request_log",
    "Response": "http_message",
    "RunScenarios": "dbt_cloud.scenarios",
    "RunScript": "dbt_cloud.script",
    "RunSnapshot": "dbt_cloud.run_snapshot",
    "Scenarios": "airbyte.scenarios",
    "Step": "airbyte.script",
    "SystemClock": "clock",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted((*globals(), *_HOME))
