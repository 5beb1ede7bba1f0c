"""The stand-in dbt Cloud server: what a test holds in its hand."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Mapping, Sequence
from functools import cache, partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from generated_client.runtime.auth import BearerToken
from generated_client.runtime.clock import SYSTEM_CLOCK
from generated_client.runtime.clock import Clock as ClientClock
from generated_client.testing.clock import Clock, ManualClock, SystemClock
from generated_client.testing.dbt_cloud.api import Api, ListHabits
from generated_client.testing.dbt_cloud.routes import ACCOUNT
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.script import SUCCESS, RunScript
from generated_client.testing.dbt_cloud.wire import DbtCloudWire
from generated_client.testing.dbt_cloud.world import DEFAULT_STEPS, Job, World
from generated_client.testing.description import Description
from generated_client.testing.in_process import InProcessDoor
from generated_client.testing.loopback import LoopbackServer
from generated_client.testing.stepped_clock import client_clock

if TYPE_CHECKING:
    from generated_client.dbt_cloud.client import AsyncDbtCloud, DbtCloud

_PATHS = ("remainder",)


class DbtCloudServer(DbtCloudWire):
    """A server that behaves like dbt Cloud's API, with its oddities: on a loopback port, or `in_process`.

        with DbtCloudServer() as server:
            nightly = server.add_job("nightly", steps=["dbt build"])
            server.script(nightly, RunScript.error(failed_step=1))
            dbt = server.client()
            ...  # or point another program at server.url with server.account_id and server.token

    - *in_process*: no socket; only the clients and transports that the server makes lead to it.
    - *clock*: what the statuses of runs and time stamps follow; a `ManualClock` stands still until it is moved.
    - *account_id*, *token*: what callers have to bring; another account is not found, and the token is random unless
      it is given.  *first_id*: ids have fourteen digits, as those of newer accounts.
    - *latency*: seconds that every answer is held back.
    """

    def __init__(
        self,
        *,
        in_process: bool = False,
        port: int = 0,
        host: str = "127.0.0.1",
        clock: Clock | None = None,
        latency: float = 0.0,
        account_id: int = 70403103900001,
        token: str | None = None,
        first_id: int = 70403110250001,
        default_script: RunScript | None = None,
        description: Path | Traversable | None = None,
    ) -> None:
        lock, clock = threading.RLock(), clock or SystemClock()
        self.account_id = account_id
        self.token: str = token or secrets.token_urlsafe(24)
        self._client_clock: ClientClock = client_clock(clock) if in_process else SYSTEM_CLOCK
        self._in_process = in_process
        self._given_clients: list[DbtCloud] = []
        world = World(clock, account_id, first_id, default_script or RunScript.success())
        api = Api(clock=clock, world=world, token=self.token, web="https://stand-in.us1.dbt.com")
        _furnish(world)
        open_door = (
            partial(InProcessDoor, clock=self._client_clock)
            if in_process
            else partial(LoopbackServer, host=host, port=port)
        )
        known = _packaged_description() if description is None else Description.load(description, paths=_PATHS)
        super().__init__(api, known, lock=lock, latency=latency, open_door=open_door)
        self.list_habits: ListHabits = api.list_habits

    def close(self) -> None:
        """Stop serving, and close the clients that `client` made."""
        super().close()
        while self._given_clients:
            self._given_clients.pop().close()

    # What is there --------------------------------------------------------------------------------------------------

    def add_job(
        self, name: str = "nightly", *, steps: Sequence[str] = DEFAULT_STEPS, project: str = "Shop",
        environment: str = "Production",
    ) -> Job:  # fmt: skip
        """Create a job in a project and an environment, which are made when they are missing."""
        with self._lock:
            project_id = self._record("projects", project)
            environment_id = self._record("environments", environment, project_id=project_id)
            return self._api.world.add_job(name, project_id, environment_id, steps)

    def script(self, job: Job | int, *scripts: RunScript) -> None:
        """Let the next runs of a job follow `scripts`, one each."""
        with self._lock:
            for script in scripts:
                self._api.world.queue_script(job if isinstance(job, int) else job.job_id, script)

    def start_run(self, job: Job, script: RunScript | None = None, *, cause: str = "Kicked off by somebody") -> Run:
        """Start a run as somebody else does."""
        with self._lock:
            return self._api.world.start(job, {"cause": cause}, script=script, cause_category="ui")

    def finish_run(self, run_id: int, status: int = SUCCESS, message: str | None = None) -> None:
        """End a run now; raises `KeyError` for one that is not there."""
        with self._lock:
            run = self._api.world.run(run_id)
            if run is None:
                raise KeyError(run_id)
            run.finish(self.clock.now(), status, message)

    def runs(self, job: Job | None = None) -> list[Run]:
        """The runs that have appeared, of one job or of all, oldest first."""
        with self._lock:
            return [run for run in self._api.world.runs() if job is None or run.job_id == job.job_id]

    def statuses(self, job: Job | None = None) -> list[int]:
        """The statuses of these runs."""
        return [run.status(self.clock.now()) for run in self.runs(job)]

    # Ways in --------------------------------------------------------------------------------------------------------

    def client(
        self, *, timeout: float | None = None, max_retries: int = 2, headers: Mapping[str, str] | None = None
    ) -> DbtCloud:
        """A client of this server; it is closed together with the server, if not before.

        In process, on a `ManualClock`, its waits (retries, polling, slow answers) move that clock and take no time.
        """
        from generated_client.dbt_cloud.client import DbtCloud

        client = DbtCloud(
            base_url=self.url,
            account_id=self.account_id,
            auth=BearerToken(self.token, "Token"),
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=httpx.Client(transport=self.transport(), trust_env=False) if self._in_process else None,
            trust_env=False,
            clock=self._client_clock,
        )
        self._given_clients.append(client)
        return client

    def async_client(
        self, *, timeout: float | None = None, max_retries: int = 2, headers: Mapping[str, str] | None = None
    ) -> AsyncDbtCloud:
        """The asynchronous twin of `client`; close it yourself, best with `async with`."""
        from generated_client.dbt_cloud.client import AsyncDbtCloud

        http_client = httpx.AsyncClient(transport=self.async_transport(), trust_env=False) if self._in_process else None
        return AsyncDbtCloud(
            base_url=self.url,
            account_id=self.account_id,
            auth=BearerToken(self.token, "Token"),
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=http_client,
            trust_env=False,
            clock=self._client_clock,
        )

    def advance(self, seconds: float) -> None:
        """Let time pass on the server's `ManualClock`; raises `TypeError` when it has another clock."""
        if not isinstance(self.clock, ManualClock):
            raise TypeError("Only a ManualClock can be moved: DbtCloudServer(clock=ManualClock())")
        self.clock.advance(seconds)

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables that lead `DbtCloud()` here.  Raises `RuntimeError` in process: nothing could."""
        return {
            "DBT_CLOUD_HOST": self._address(),
            "DBT_CLOUD_ACCOUNT_ID": str(self.account_id),
            "DBT_CLOUD_TOKEN": self.token,
        }

    @property
    def airflow_connection(self) -> str:
        """An Airflow connection to this server as JSON.  Raises `RuntimeError` in process."""
        login = str(self.account_id)
        connection = {"conn_type": "dbt_cloud", "host": self._address(), "login": login, "password": self.token}
        return json.dumps(connection)

    def _address(self) -> str:
        if self._in_process:
            raise RuntimeError("This server is in process and has no address that others could reach")
        return self.url

    def _record(self, kind: str, name: str, **facts: int) -> int:
        records = self._api.world.records[f"{ACCOUNT}/{kind}/"]
        for record in records:
            if record["name"] == name and facts.items() <= record.items() and isinstance(record["id"], int):
                return record["id"]
        record_id = self._api.world.new_id()
        records.append({"id": record_id, "name": name, "account_id": self.account_id, "state": 1, **facts})
        return record_id


def _furnish(world: World) -> None:
    """What every account has."""
    world.records["/api/v2/accounts/"].append({"id": world.account_id, "name": "Stand-in", "state": 1})
    user_id = world.new_id()
    for collection in (f"{ACCOUNT}/users/", "/api/v2/users/"):
        world.records[collection].append({"id": user_id, "first_name": "Stand", "last_name": "In"})
    world.records[f"{ACCOUNT}/licenses/"].append({"developer": {"total": 8, "in_use": 1}})
    world.records[f"{ACCOUNT}/permissions/"].append({"id": world.new_id(), "license_type": "developer", "state": 1})


@cache
def _packaged_description() -> Description:
    # Not files("generated_client.dbt_cloud"): that would import the whole client.
    return Description.load(files("generated_client") / "dbt_cloud" / "openapi.json", paths=_PATHS)
