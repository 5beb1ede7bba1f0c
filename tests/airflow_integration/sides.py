"""The systems of the scenarios, each in process with one thing that can be started, and in words that all share."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.kill.in_triggerer import Owner
from airflow_integration.remote_job.operator import RemoteJobOperator
from generated_client.testing import AirbyteServer, DbtCloudServer, Fault, JobScript, ManualClock, RunScript
from tests.airflow_integration.fake_airflow import Trigger
from tests.airflow_integration.in_process import InProcessTrigger, Requests
from tests.airflow_integration.in_process_airbyte import (
    InProcessAirbyte,
    InProcessAirbyteOperator,
    InProcessAirbyteTrigger,
)
from tests.airflow_integration.in_process_dbt_cloud import (
    InProcessDbtCloud,
    InProcessDbtCloudOperator,
    InProcessDbtCloudTrigger,
)
from tests.remote_server import AirbyteRemote, Asked, DbtCloudRemote, Life, RemoteServer, System

STARTS, CANCELS, LOOKS, LISTS = AirbyteRemote.STARTS, AirbyteRemote.CANCELS, AirbyteRemote.LOOKS, AirbyteRemote.LISTS
"""Requests as Airbyte is asked; another system's side finds its own for them."""


class Side(ABC):
    """A remote system and a task that starts jobs of one *target*."""

    connection: ClassVar[tuple[str, str]]
    """The environment variable of Airflow's connection, and what it holds."""
    remote: RemoteServer
    requests: Requests
    target: str

    @abstractmethod
    def operator(self, clock: Clock, arguments: Mapping[str, Any]) -> RemoteJobOperator:
        """The operator of the task; *interval*: seconds between two looks, *waits*: whether there are any."""

    @abstractmethod
    def rebuilt(self, trigger: Trigger, clock: Clock, owner: Callable[[], Owner]) -> InProcessTrigger:
        """A trigger as a triggerer makes it."""

    def script(self, *lives: Life | JobScript | RunScript) -> None:
        """Say what becomes of the next jobs."""
        for life in lives:
            if isinstance(life, Life):
                self.remote.script(self.target, life)
            else:
                self.script_own(life)

    @abstractmethod
    def script_own(self, script: JobScript | RunScript) -> None:
        """Say it of the next job in words that only this system has."""

    def asked(self, request: Asked) -> Asked:
        """The same request of this system."""
        there = {(each["method"], each["path"]): name for name, each in _REQUESTS.items()}
        name = there.get((request["method"], request["path"]))
        own: Asked = request if name is None else getattr(self.remote, name)
        return own

    def fault(self, fault: Fault) -> Fault:
        """The same trouble with the same request of this system."""
        where = fault.where
        if "method" not in where or "path" not in where:
            return fault
        return replace(fault, where={**where, **self.asked({"method": where["method"], "path": where["path"]})})


_REQUESTS: Mapping[str, Asked] = {"STARTS": STARTS, "CANCELS": CANCELS, "LOOKS": LOOKS, "LISTS": LISTS}


class AirbyteSide(Side):
    """Airbyte, and a connection."""

    connection: ClassVar[tuple[str, str]] = (
        "AIRFLOW_CONN_AIRBYTE_DEFAULT",
        '{"conn_type": "airbyte", "host": "http://stand-in.test"}',
    )

    def __init__(self, time: ManualClock) -> None:
        self.server = AirbyteServer(in_process=True, clock=time)
        self.remote = AirbyteRemote(self.server)
        self.target = self.remote.new_target()
        self.requests = Requests(self.server)
        self._system = InProcessAirbyte(self.server, time, self.requests)

    def operator(self, clock: Clock, arguments: Mapping[str, Any]) -> RemoteJobOperator:
        """The operator of the task."""
        own = dict(arguments)
        own["wait_seconds"], own["asynchronous"] = own.pop("interval"), not own.pop("waits", True)
        return InProcessAirbyteOperator(system=self._system, clock=clock, connection_id=self.target, **own)

    def rebuilt(self, trigger: Trigger, clock: Clock, owner: Callable[[], Owner]) -> InProcessTrigger:
        """A trigger as a triggerer makes it."""
        return InProcessAirbyteTrigger.of(trigger, self._system, clock, owner)

    def script_own(self, script: JobScript | RunScript) -> None:
        """Say what becomes of the next job."""
        assert isinstance(script, JobScript)
        self.server.script(self.target, script)


class DbtCloudSide(Side):
    """dbt Cloud, and a job. Its operator has the timeout of Airbyte's, unless a scenario says otherwise."""

    connection: ClassVar[tuple[str, str]] = (
        "AIRFLOW_CONN_DBT_CLOUD_DEFAULT",
        '{"conn_type": "dbt_cloud", "host": "http://stand-in.test", "login": "1", "password": "token"}',
    )

    def __init__(self, time: ManualClock) -> None:
        self.server = DbtCloudServer(in_process=True, clock=time, default_script=RunScript.success(running=20))
        self.remote = DbtCloudRemote(self.server)
        self.target = self.remote.new_target()
        self.requests = Requests(self.server)
        self._system = InProcessDbtCloud(self.server, time, self.requests)

    def operator(self, clock: Clock, arguments: Mapping[str, Any]) -> RemoteJobOperator:
        """The operator of the task."""
        own = {"cancel_on_timeout": True, "timeout": 3600, **arguments}
        own["check_interval"], own["wait_for_termination"] = own.pop("interval"), own.pop("waits", True)
        own["deferrable"] = own["deferrable"] and own["wait_for_termination"]  # both at once are warned of
        return InProcessDbtCloudOperator(system=self._system, clock=clock, job_id=int(self.target), **own)

    def rebuilt(self, trigger: Trigger, clock: Clock, owner: Callable[[], Owner]) -> InProcessTrigger:
        """A trigger as a triggerer makes it."""
        return InProcessDbtCloudTrigger.of(trigger, self._system, clock, owner)

    def script_own(self, script: JobScript | RunScript) -> None:
        """Say what becomes of the next run."""
        assert isinstance(script, RunScript)
        self.server.script(int(self.target), script)


SIDES: Mapping[System, type[AirbyteSide | DbtCloudSide]] = {"airbyte": AirbyteSide, "dbt_cloud": DbtCloudSide}
