"""The stand-in dbt Cloud server: what a test holds in its hand."""

from __future__ import annotations

import secrets
import threading
from importlib.resources.abc import Traversable
from pathlib import Path

from generated_client.testing.clock import Clock, SystemClock
from generated_client.testing.dbt_cloud.api import Api, Role, Tenancy
from generated_client.testing.dbt_cloud.dispatch import Dispatch
from generated_client.testing.dbt_cloud.engine import RunEngine
from generated_client.testing.dbt_cloud.rate_limit import RateLimit
from generated_client.testing.dbt_cloud.run_control import DbtCloudRuns
from generated_client.testing.dbt_cloud.scenarios import RunScenarios
from generated_client.testing.dbt_cloud.script import RunScript
from generated_client.testing.dbt_cloud.world import World
from generated_client.testing.description import Description
from generated_client.testing.entrance import Entrance

_PATHS = ("remainder",)


class DbtCloudServer(DbtCloudRuns):
    """A server that behaves like dbt Cloud's API, with its oddities: on a loopback port, or `in_process`.

        with DbtCloudServer() as server:
            nightly = server.add_job("nightly", steps=["dbt build"])
            server.scenario.run_fails(nightly)
            dbt = server.client()
            ...  # or point another program at server.url with server.account_id and server.token

    - *in_process*: no socket; only the clients and transports that the server makes lead to it.
    - *clock*: what the statuses of runs and time stamps follow; a `ManualClock` stands still until it is moved.
    - *tenancy*: single tenants have a host of their own choice, and lists without a limit; *role*: a "reader" may
      change nothing.
    - *account_id*, *token*: what callers have to bring; another account is not found, and the token is random unless
      it is given.  *first_id*: ids have fourteen digits, as those of newer accounts.
    - *requests_a_minute*: dbt Cloud lets 5,000 in and then nobody for five minutes; None: no limit.
    - *engine*: executes the runs of jobs that have `code`, unless a script says what they do; see `testing.dbt_core`.
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
        tenancy: Tenancy = "multi",
        role: Role = "admin",
        account_id: int = 70403103900001,
        token: str | None = None,
        first_id: int = 70403110250001,
        requests_a_minute: int | None = None,
        default_script: RunScript | None = None,
        engine: RunEngine | None = None,
        description: Path | Traversable | None = None,
    ) -> None:
        lock, clock = threading.RLock(), clock or SystemClock()
        api = Api(
            clock=clock,
            world=World(
                clock,
                account_id,
                first_id,
                default_script or RunScript.success(),
                None if engine is None else Dispatch(engine, account_id, clock, lock),
            ),
            rate_limit=RateLimit(clock, requests_a_minute),
            token=token or secrets.token_urlsafe(24),
            role=role,
            tenancy=tenancy,
        )
        known = (
            Description.packaged("dbt_cloud", paths=_PATHS)
            if description is None
            else Description.load(description, paths=_PATHS)
        )
        super().__init__(api, known, lock=lock, entrance=Entrance(host, port, in_process, latency))
        self.scenario: RunScenarios = RunScenarios(self)
        self._engine = engine

    def close(self) -> None:
        """End what an engine still executes, then stop serving."""
        try:
            if self._engine is not None:
                self._engine.close()
        finally:
            super().close()
