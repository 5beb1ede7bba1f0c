"""The stand-in Airbyte server: what a test holds in its hand."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from importlib.resources.abc import Traversable
from pathlib import Path

from generated_client.testing.airbyte.api import Api, Auth, Credentials, Deployment, Role
from generated_client.testing.airbyte.engine import JobEngine
from generated_client.testing.airbyte.job_book import JobBook
from generated_client.testing.airbyte.job_control import AirbyteJobs
from generated_client.testing.airbyte.scenarios import Scenarios
from generated_client.testing.airbyte.script import JobScript
from generated_client.testing.airbyte.tokens import TokenIssuer
from generated_client.testing.airbyte.world import World
from generated_client.testing.clock import Clock, SystemClock
from generated_client.testing.description import Description
from generated_client.testing.entrance import Entrance
from generated_client.testing.http_message import Response

_LINK_HOSTS: Mapping[Deployment, str] = {
    "self-managed": "http://localhost:8001/api/public",
    "cloud": "https://api.airbyte.com",
}


class AirbyteServer(AirbyteJobs):
    """A server that behaves like Airbyte's public API, with its oddities: on a loopback port, or `in_process`.

        with AirbyteServer() as server:
            orders = server.add_connection("orders")
            server.scenario.sync_fails(orders, on_attempt=2)
            airbyte = server.client()
            ...  # or point another program at server.url with server.client_id and server.client_secret

    - *in_process*: no socket; only the clients and transports that the server makes lead to it.
    - *clock*: what job states, time stamps and token lifetimes follow; a `ManualClock` stands still until it is moved.
    - *deployment* decides what unknown paths, bad credentials and page links look like; *role* what the caller may do,
      and whether an unknown id is a 404 ("admin") or a 403.
    - *auth* is what callers have to bring: "client_credentials", "basic" (*username*, *password*) or "none";
      credentials that are not given are random. *token_ttl* is in seconds of the clock.
    - *latency*: seconds that every answer is held back. *strict_cancel*: cancelling a finished job is a 409, as on old
      servers. With an *engine*, jobs without a script really run.
    """

    def __init__(
        self,
        *,
        in_process: bool = False,
        port: int = 0,
        host: str = "127.0.0.1",
        clock: Clock | None = None,
        latency: float = 0.0,
        deployment: Deployment = "self-managed",
        role: Role = "admin",
        auth: Auth = "client_credentials",
        client_id: str = "stand-in-client",
        client_secret: str | None = None,
        username: str = "airbyte",
        password: str | None = None,
        token_ttl: int = 900,
        credentials: Credentials | None = None,
        link_host: str | None = None,
        default_script: JobScript | None = None,
        first_job_id: int = 1,
        strict_cancel: bool = False,
        engine: JobEngine | None = None,
        description: Path | Traversable | None = None,
    ) -> None:
        lock, clock = threading.RLock(), clock or SystemClock()
        world = World()
        self._engine = engine
        self._background: ThreadPoolExecutor | None = None
        jobs = JobBook(
            clock,
            lock,
            engine=engine,
            world=world,
            default_script=default_script or JobScript.success(),
            first_job_id=first_job_id,
        )
        api = Api(
            clock=clock,
            world=world,
            jobs=jobs,
            tokens=TokenIssuer(clock, token_ttl),
            engine=engine,
            auth=auth,
            deployment=deployment,
            client_id=client_id,
            client_secret=client_secret or secrets.token_urlsafe(24),
            username=username,
            password=password or secrets.token_urlsafe(24),
            role=role,
            credentials=credentials or ("keycloak" if deployment == "cloud" else "core"),
            link_host=link_host or _LINK_HOSTS[deployment],
            strict_cancel=strict_cancel,
            in_background=self._in_background,
        )
        known = Description.packaged("airbyte") if description is None else Description.load(description)
        super().__init__(api, known, lock=lock, entrance=Entrance(host, port, in_process, latency))
        self.scenario: Scenarios = Scenarios(self)

    def close(self) -> None:
        """End what an engine still runs, then stop serving."""
        try:
            if self._engine is not None:
                self._engine.close()
        finally:
            super().close()
            if self._background is not None:
                self._background.shutdown()

    def _in_background(self, work: Callable[[], Response]) -> Future[Response]:
        if self._background is None:
            self._background = ThreadPoolExecutor(4, thread_name_prefix="stand-in")
        return self._background.submit(work)
