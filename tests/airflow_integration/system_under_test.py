"""One remote system under test: a stand-in of it, our Airflow classes on it, and an Airflow that runs them.

The rules that hold for every system are told in these words. In virtual time nothing takes any; `live` means a server
on loopback, and real time.
"""

import asyncio
import json
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Self, TypeAlias, TypeVar

from airflow_integration.remote_job.clock import CLOCK, Clock
from airflow_integration.remote_job.kill.in_triggerer import Owner
from airflow_integration.remote_job.operator import RemoteJobOperator
from airflow_integration.remote_job.outcome import Reason
from airflow_integration.remote_job.sensor import RemoteJobSensor
from airflow_integration.remote_job.system import RemoteSystem
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from generated_client.testing import AirbyteServer, DbtCloudServer, Fault, LoggedRequest, ManualClock
from generated_client.testing.faults import Where
from tests.airflow_integration.faces import FACES
from tests.airflow_integration.fake_airflow import FakeTask, Trigger, XComs, rebuilt_from_json
from tests.airflow_integration.in_process import Requests, Way
from tests.airflow_integration.in_process_airbyte import InProcessAirbyte, InProcessAirbyteTrigger
from tests.airflow_integration.in_process_dbt_cloud import InProcessDbtCloud, InProcessDbtCloudTrigger
from tests.airflow_integration.virtual_time import runner
from tests.remote_server import Asked, Life, Outcome, Server, System, remote_of

T = TypeVar("T")
GivenT = TypeVar("GivenT", RemoteJobOperator, RemoteJobSensor)

Given: TypeAlias = RemoteJobOperator | RemoteJobSensor
Make: TypeAlias = Callable[[], Given]


class SystemUnderTest:
    """A system and its server; use it as a context manager."""

    def __init__(self, system: System, *, live: bool = False) -> None:
        self.name = system
        self.face = FACES[system]
        self.time = ManualClock()
        self._is_live = live
        self.server = _server(system, None if live else self.time)
        self.remote = remote_of(self.server)
        self.target = self.remote.new_target()
        """What jobs are started of, unless something else is said."""
        self.clock = CLOCK if live else Clock(lambda: self.time.now().timestamp(), self.time.advance, asyncio.sleep)
        self.system = self.face.system if live else in_process(self.server, self.time, Requests(self.server))
        self._loop = runner(self.time)

    def go_through(self, way: Way) -> None:
        """Let all clients of this process take another way to the server."""
        self.system = in_process(self.server, self.time, way)

    @property
    def airflow_connection(self) -> tuple[str, str]:
        """An environment variable and its value: the Airflow connection that our classes use by themselves."""
        variable = f"AIRFLOW_CONN_{self.face.conn_id.upper()}"
        return variable, self.server.airflow_connection if self._is_live else connection_anywhere(self.server)

    # Jobs -----------------------------------------------------------------------------------------------------------

    def next_jobs(self, *lives: Life) -> None:
        """What becomes of the next jobs that are started."""
        self.remote.script(self.target, *lives)

    def start_job(self, life: Life | None = None, target: str | None = None) -> int:
        """Somebody else starts a job; it goes on unless *life* says something else. Returns its id."""
        return self.remote.start_job(target or self.target, life or Life.held()).job_id

    def ended_job(self, state: Outcome = "succeeded") -> int:
        """A job that has ended a minute ago; returns its id."""
        return self.remote.add_history(self.target, 1, state)[0].job_id

    @property
    def jobs(self) -> list[int]:
        """The ids of all jobs, the oldest first."""
        return [job.job_id for job in self.remote.jobs()]

    @property
    def states(self) -> list[str]:
        """The states of all jobs, the oldest first, in words that all systems share."""
        return [job.state for job in self.remote.jobs()]

    def trouble(self, fault: Fault, kind: Asked) -> None:
        """Let the requests of a kind go wrong."""
        where: Where = {**fault.where, "method": kind["method"], "path": kind["path"]}
        self.server.inject(replace(fault, where=where))

    def requests(self, kind: Asked) -> Sequence[LoggedRequest]:
        """The requests of a kind, such as `remote.LOOKS`."""
        return self.server.requests.matching(**kind)

    # Our classes ----------------------------------------------------------------------------------------------------

    def operator(self, target: str | None = None, **arguments: Any) -> Callable[[], RemoteJobOperator]:
        """Makes the operator of a task, as often as Airflow needs one; for the arguments see `Face`."""
        return lambda: self.placed(self.face.operator(target or self.target, **self._hasty(arguments)))

    def sensor(self, job_id: object, **arguments: Any) -> Callable[[], RemoteJobSensor]:
        """Makes the sensor of a task, as often as Airflow needs one."""
        interval = {"poke_interval": 0.1 if self._is_live else 10, "timeout": 60 if self._is_live else 3600}
        return lambda: self.placed(self.face.sensor(job_id, **{**interval, **arguments}))

    def trigger(self, job_id: int, **arguments: Any) -> RemoteJobTrigger:
        """A trigger as users make it by hand; it waits for an hour unless told otherwise."""
        return self.face.trigger(job_id, **self._hasty({"end_time": self.clock.now() + 3600, **arguments}))

    def placed(self, made: GivenT) -> GivenT:
        """The operator or sensor on this server and this clock."""
        if not self._is_live:
            hook = made.new_hook()
            hook.system, hook.clock = self.system, self.clock
            made.hook = hook
        return made

    def _hasty(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        return {"interval": 0.1 if self._is_live else 10.0, **arguments}

    def words(self, reason: str, job_id: int | None = None) -> str:
        """What an event or an error says first, of the newest job or of a given one."""
        return self.face.documented_events[Reason(reason)][1].format(id=job_id or self.jobs[-1])

    # Airflow --------------------------------------------------------------------------------------------------------

    def task(self, **arguments: Any) -> FakeTask:
        """A task whose triggers run here."""
        task = FakeTask(triggerer=self.event_of, **arguments)
        task.start_date = datetime.fromtimestamp(self.clock.now(), UTC)
        return task

    def run(self, make: Make) -> tuple[object, XComs]:
        """Run the only try of a task to its end; returns what it returns, and its XComs."""
        task = self.task()
        return task.run(make), task.xcoms

    def event_of(self, trigger: Trigger) -> dict[str, Any]:
        """The payload of a trigger's only event, as the worker gets it; triggers are rebuilt from JSON."""
        return self.run_in_triggerer(self.event(trigger))

    async def event(self, trigger: Trigger) -> dict[str, Any]:
        """The same, in the event loop."""
        (event,) = [event async for event in self.rebuilt(trigger).run()]
        payload: dict[str, Any] = json.loads(json.dumps(event.payload))
        return payload

    def run_in_triggerer(self, work: Coroutine[object, object, T]) -> T:
        """Run something in the event loop."""
        return asyncio.run(work) if self._is_live else self._loop.run(work)

    def rebuilt(self, trigger: Trigger, owner: Owner | None = None) -> RemoteJobTrigger:
        """The trigger as a triggerer makes it. *owner*: what Airflow says of its task; None: that it is gone."""
        if self._is_live:
            made = rebuilt_from_json(trigger)
            assert isinstance(made, RemoteJobTrigger)
            return made
        kind = InProcessAirbyteTrigger if self.name == "airbyte" else InProcessDbtCloudTrigger
        return kind.of(trigger, self.system, self.clock, lambda: owner or Owner(None, None))

    def __enter__(self) -> Self:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.close()
        self.server.close()
        self.server.assert_faithful()


def _server(system: System, time: ManualClock | None) -> Server:
    if system == "airbyte":
        return AirbyteServer(in_process=time is not None, clock=time)
    return DbtCloudServer(in_process=time is not None, clock=time)


def in_process(server: Server, time: ManualClock, way: Way) -> RemoteSystem[Any, Any]:
    """The system whose clients lead to a server in process."""
    if isinstance(server, AirbyteServer):
        return InProcessAirbyte(server, time, way)
    return InProcessDbtCloud(server, time, way)


def connection_anywhere(server: Server) -> str:
    """An Airflow connection to a server that only clients in process reach."""
    if isinstance(server, AirbyteServer):
        return json.dumps({"conn_type": "airbyte", "host": server.url})
    login = str(server.account_id)
    return json.dumps({"conn_type": "dbt_cloud", "host": server.url, "login": login, "password": server.token})
