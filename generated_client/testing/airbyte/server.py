"""The stand-in Airbyte server: what a test holds in its hand."""

from __future__ import annotations

import json
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

from generated_client.testing.airbyte.api import Api, Auth, Credentials, Deployment, Role
from generated_client.testing.airbyte.engine import JobEngine
from generated_client.testing.airbyte.job import Job, JobSnapshot
from generated_client.testing.airbyte.job_book import JobBook
from generated_client.testing.airbyte.script import JobScript
from generated_client.testing.airbyte.stock import AirbyteStock
from generated_client.testing.airbyte.tokens import TokenIssuer
from generated_client.testing.airbyte.world import Connection, World
from generated_client.testing.clock import Clock, SystemClock
from generated_client.testing.description import Description
from generated_client.testing.http_message import Response

_LINK_HOSTS: Mapping[Deployment, str] = {
    "self-managed": "http://localhost:8001/api/public",
    "cloud": "https://api.airbyte.com",
}


class AirbyteServer(AirbyteStock):
    """A local server that behaves like Airbyte's public API, with its oddities.

        with AirbyteServer() as server:
            connection = server.add_connection("orders")
            server.script(connection, JobScript.failure(running=1.0))
            ...  # point a client at server.url with server.client_id and server.client_secret

    `deployment` decides what unknown paths, bad credentials and page links look like; `role` what the caller may do and
    whether an unknown id is a 404 ("admin") or a 403.  `auth` is what callers have to bring: "client_credentials",
    "basic" (`username`, `password`) or "none"; credentials that are not given are random.  `token_ttl` and all job
    times are seconds of `clock`; `latency` is real seconds.  With an `engine`, jobs without a script really run.
    `strict_cancel`: cancelling a finished job is a 409, as on old servers.
    """

    def __init__(
        self,
        *,
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
        self._jobs = JobBook(
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
            jobs=self._jobs,
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
        known = Description.load(description or _packaged_description())
        super().__init__(api, known, lock=lock, latency=latency, host=host, port=port)
        self.client_id: str = api.client_id
        self.client_secret: str = api.client_secret
        self.username: str = api.username
        self.password: str = api.password
        self.auth: Auth = auth

    def close(self) -> None:
        """End what an engine still runs, then stop serving."""
        try:
            if self._engine is not None:
                self._engine.close()
        finally:
            super().close()
            if self._background is not None:
                self._background.shutdown()

    # What jobs do

    def script(self, connection: Connection | str, *scripts: JobScript) -> None:
        """What the connection's next jobs do, one script each; later ones follow the server's default script."""
        with self._lock:
            for script in scripts:
                self._jobs.queue_script(_id_of(connection), script)

    def fail_next(self, connection: Connection | str, *, running: float = 0.2, reason: str = "it broke") -> None:
        """Let the connection's next job fail."""
        self.script(connection, JobScript.failure(running=running, reason=reason))

    def start_job(
        self,
        connection: Connection | str,
        script: JobScript | None = None,
        *,
        job_type: Literal["sync", "reset"] = "sync",
    ) -> JobSnapshot:
        """Start a job as somebody else would, past all rules."""
        with self._lock:
            job = self._jobs.start(self.world.connections[_id_of(connection)], job_type, script=script)
            return self._jobs.snapshot(job)

    def add_history(
        self, connection: Connection | str, count: int, *, status: str = "succeeded", seconds: float = 60.0
    ) -> list[JobSnapshot]:
        """`count` finished jobs of `seconds` each, a minute apart, the last one ended a minute ago."""
        with self._lock:
            newest = self.clock.now() - timedelta(seconds=60 + seconds)
            return [
                self._jobs.snapshot(
                    self._jobs.record(_id_of(connection), status, newest - timedelta(minutes=back), seconds)
                )
                for back in range(count - 1, -1, -1)
            ]

    def finish_job(self, job_id: int, status: str = "succeeded", *, rows: int | None = None) -> JobSnapshot:
        """End a scripted job now, for example one of `JobScript.held`."""
        with self._lock:
            job = self._known(job_id)
            self._jobs.finish(job, status, rows)
            return self._jobs.snapshot(job)

    def job(self, job_id: int) -> JobSnapshot:
        """The job as it is on the server now; raises `LookupError` when there is none."""
        with self._lock:
            return self._jobs.snapshot(self._known(job_id))

    def jobs(self, connection: Connection | str | None = None) -> list[JobSnapshot]:
        """The jobs of a connection, or all of them, oldest first."""
        with self._lock:
            found = self._jobs.visible(None if connection is None else _id_of(connection))
            return [self._jobs.snapshot(job) for job in found]

    def wait_for_job(self, job_id: int, *statuses: str, timeout: float = 5.0) -> JobSnapshot:
        """Wait in real time until the job has one of `statuses`, by default a final one; `TimeoutError` otherwise."""
        deadline = time.monotonic() + timeout
        while True:
            job = self.job(job_id)
            if job.status in statuses or (not statuses and job.terminal):
                return job
            if time.monotonic() > deadline:
                raise TimeoutError(f"Job {job_id} is still {job.status} after {timeout:g} s")
            time.sleep(0.01)

    # Access

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables that lead `Airbyte()` here."""
        return {
            "AIRBYTE_BASE_URL": self.url,
            "AIRBYTE_CLIENT_ID": self.client_id,
            "AIRBYTE_CLIENT_SECRET": self.client_secret,
        }

    @property
    def airflow_connection(self) -> str:
        """An Airflow connection to this server as JSON, for `AIRFLOW_CONN_AIRBYTE_DEFAULT` and its like."""
        return json.dumps(
            {"conn_type": "airbyte", "host": self.url, "login": self.client_id, "password": self.client_secret}
        )

    def issue_token(self, ttl: int = 24 * 3600) -> str:
        """A bearer token for clients that get theirs elsewhere."""
        with self._lock:
            return self._api.tokens.issue(self.client_id, ttl)

    def expire_tokens(self) -> None:
        """Make every token issued so far invalid."""
        with self._lock:
            self._api.tokens.expire_all()

    def set_role(self, role: Role) -> None:
        """Change what the caller may do from now on."""
        with self._lock:
            self._api.role = role

    def _known(self, job_id: int) -> Job:
        job = self._jobs.find(job_id)
        if job is None:
            raise LookupError(f"There is no job {job_id}")
        return job

    def _in_background(self, work: Callable[[], Response]) -> Future[Response]:
        if self._background is None:
            self._background = ThreadPoolExecutor(4, thread_name_prefix="stand-in")
        return self._background.submit(work)


def _id_of(connection: Connection | str) -> str:
    return connection if isinstance(connection, str) else connection.connection_id


def _packaged_description() -> Traversable:
    # Not files("generated_client.airbyte"): that would import the whole client.
    return files("generated_client") / "airbyte" / "openapi.json"
