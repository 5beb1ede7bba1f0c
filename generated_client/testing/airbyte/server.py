"""The stand-in Airbyte server: what a test holds in its hand."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

from generated_client.testing.airbyte.actor_routes import actor_type
from generated_client.testing.airbyte.api import Api, Call, Credentials, Deployment, Role
from generated_client.testing.airbyte.connection_routes import stream_facts
from generated_client.testing.airbyte.engine import EngineJob, JobEngine, StreamFacts
from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.airbyte.job_book import JobBook
from generated_client.testing.airbyte.problems import RefusedError, error_id, micronaut, not_in_oss
from generated_client.testing.airbyte.routes import HANDLERS
from generated_client.testing.airbyte.script import JobScript
from generated_client.testing.airbyte.tokens import TokenIssuer
from generated_client.testing.airbyte.world import Actor, Connection, ConnectionStatus, Tag, Workspace, World
from generated_client.testing.clock import Clock
from generated_client.testing.description import Description, Match
from generated_client.testing.http_message import JsonObject, JsonValue, Request, Response
from generated_client.testing.standin import StandIn

Auth = Literal["client_credentials", "basic", "none"]

_MOUNTS = ("/api/public/v1", "/v1")
_WEB_APP = "<!doctype html><html><head><title>Airbyte</title></head><body><div id=root></div></body></html>"
_LINK_HOSTS: Mapping[Deployment, str] = {
    "self-managed": "http://localhost:8001/api/public",
    "cloud": "https://api.airbyte.com",
}


class AirbyteServer(StandIn):
    """A local server that behaves like Airbyte's public API, with its oddities.

        with AirbyteServer() as server:
            connection = server.add_connection("orders")
            server.script(connection, JobScript.failure(running=1.0))
            ...  # point a client at server.url with server.client_id and server.client_secret

    `deployment` decides what unknown paths, bad credentials and page links look like; `role` what the caller may do and
    whether an unknown id is a 404 ("admin") or a 403.  `token_ttl` and all job times are seconds of `clock`; `latency`
    is real seconds.  With an `engine`, jobs without a script really run.  `strict_cancel`: cancelling a finished job is
    a 409, as on old servers.
    """

    hidden_body_fields = frozenset({"configuration"})

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
        client_secret: str = "stand-in-secret",
        username: str = "airbyte",
        password: str = "password",
        token_ttl: int = 900,
        credentials: Credentials | None = None,
        link_host: str | None = None,
        default_script: JobScript | None = None,
        first_job_id: int = 1,
        strict_cancel: bool = False,
        engine: JobEngine | None = None,
        description: Path | Traversable | None = None,
    ) -> None:
        super().__init__(
            Description.load(description or _packaged_description()), clock=clock, latency=latency, host=host, port=port
        )
        self.client_id = client_id
        self.client_secret = client_secret
        self.auth: Auth = auth
        self._basic = base64.b64encode(f"{username}:{password}".encode()).decode()
        self._deployment: Deployment = deployment
        self._engine = engine
        self._background: ThreadPoolExecutor | None = None
        self.world = World()
        self._jobs = JobBook(
            self.clock,
            self._lock,
            engine=engine,
            describe=self._engine_job,
            default_script=default_script or JobScript(),
            first_job_id=first_job_id,
        )
        self._api = Api(
            clock=self.clock,
            world=self.world,
            jobs=self._jobs,
            tokens=TokenIssuer(self.clock, token_ttl),
            engine=engine,
            client_id=client_id,
            client_secret=client_secret,
            role=role,
            credentials=credentials or ("keycloak" if deployment == "cloud" else "core"),
            link_host=link_host or _LINK_HOSTS[deployment],
            strict_cancel=strict_cancel,
            in_background=self._in_background,
        )
        self.workspace = self.add_workspace("Default Workspace")

    def close(self) -> None:
        """End what an engine still runs, then stop serving."""
        if self._engine is not None:
            self._engine.close()
        super().close()
        if self._background is not None:
            self._background.shutdown()

    # What exists

    def add_workspace(self, name: str) -> Workspace:
        """One more workspace."""
        workspace = Workspace(name)
        with self._lock:
            self.world.workspaces[workspace.workspace_id] = workspace
        return workspace

    def add_source(
        self,
        configuration: JsonObject | None = None,
        *,
        name: str = "Source",
        workspace: Workspace | None = None,
        streams: Sequence[StreamFacts] = (),
    ) -> Actor:
        """A source; its `sourceType` stands in the configuration, `streams` is what GET /streams tells."""
        with self._lock:
            source = self._actor("source", configuration or {"sourceType": "faker"}, name, workspace)
            source.streams = tuple(streams)
            self.world.sources[source.actor_id] = source
        return source

    def add_destination(
        self, configuration: JsonObject | None = None, *, name: str = "Destination", workspace: Workspace | None = None
    ) -> Actor:
        """A destination; its `destinationType` stands in the configuration."""
        with self._lock:
            destination = self._actor("destination", configuration or {"destinationType": "sqlite"}, name, workspace)
            self.world.destinations[destination.actor_id] = destination
        return destination

    def add_tag(self, name: str, color: str = "FF5733", *, workspace: Workspace | None = None) -> Tag:
        """A tag; `color` is six hex digits."""
        tag = Tag(name, color, (workspace or self.workspace).workspace_id)
        with self._lock:
            self.world.tags[tag.tag_id] = tag
        return tag

    def add_connection(
        self,
        name: str = "connection",
        *,
        status: ConnectionStatus = "active",
        workspace: Workspace | None = None,
        source: Actor | JsonObject | None = None,
        destination: Actor | JsonObject | None = None,
        streams: Sequence[str | JsonObject] = (),
        cron: str | None = None,
        prefix: str = "",
        tags: Sequence[Tag] = (),
    ) -> Connection:
        """A connection, with a source and a destination of its own unless given (as objects or configurations).

        `streams` names the selected streams, or configures them as the API does; none means every stream.  `cron` is a
        Quartz expression with a time zone; the stand-in never starts a job by itself.
        """
        if not isinstance(source, Actor):
            source = self.add_source(source, name=f"{name} source", workspace=workspace)
        if not isinstance(destination, Actor):
            destination = self.add_destination(destination, name=f"{name} destination", workspace=workspace)
        schedule: JsonObject = {"scheduleType": "manual"}
        if cron is not None:
            schedule = {"scheduleType": "cron", "cronExpression": cron}
        connection = Connection(
            name=name,
            workspace_id=source.workspace_id,
            source_id=source.actor_id,
            destination_id=destination.actor_id,
            created_at=int(self.clock.now().timestamp()),
            status=status,
            schedule=schedule,
            streams=[{"name": stream} if isinstance(stream, str) else stream for stream in streams],
            prefix=prefix,
            tags=[tag.tag_id for tag in tags],
        )
        with self._lock:
            self.world.connections[connection.connection_id] = connection
        return connection

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

    def finish_job(
        self, job_id: int, status: str = "succeeded", *, rows: int | None = None, bytes_: int | None = None
    ) -> JobSnapshot:
        """End a scripted job now, for example one of `JobScript.held`."""
        with self._lock:
            job = self._jobs.find(job_id)
            if job is None:
                raise LookupError(f"There is no job {job_id}")
            self._jobs.finish(job, status, rows, bytes_)
            return self._jobs.snapshot(job)

    def job(self, job_id: int) -> JobSnapshot:
        """The job as it is on the server now; raises `LookupError` when there is none."""
        with self._lock:
            job = self._jobs.find(job_id)
            if job is None:
                raise LookupError(f"There is no job {job_id}")
            return self._jobs.snapshot(job)

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

    # The stand-in's side

    def _api_path(self, path: str) -> str | None:
        for mount in _MOUNTS:
            if path == mount or path.startswith(f"{mount}/"):
                return path[len(mount) :] or "/"
        return None

    def _outside(self, request: Request) -> Response:
        if request.path.rstrip("/") == "/api/public":
            return Response(302, headers={"Location": "https://reference.airbyte.com/"})
        api_path = self._api_path(request.path)
        if api_path is not None and self.description.knows_path(api_path):
            return micronaut(405, "Method Not Allowed", request.path)
        if self._deployment == "cloud":
            return micronaut(404, "Not Found", request.path)
        return Response.of_html(_WEB_APP)

    def _forbidden(self, request: Request, match: Match) -> Response | None:
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        if self.auth == "none":
            return None
        if self.auth == "basic":
            welcome = scheme.lower() == "basic" and credentials == self._basic
        else:
            with self._lock:
                welcome = scheme.lower() == "bearer" and self._api.tokens.accepts(credentials)
        return None if welcome else micronaut(401, "Unauthorized", request.path)

    def _malformed(self, request: Request, match: Match, violation: str) -> Response:
        if match.operation.template == "/applications/token":
            return micronaut(401, "Unauthorized", request.path)
        return error_id(400)

    def _operate(self, request: Request, match: Match) -> Response | Future[Response]:
        handler = HANDLERS.get((match.operation.method, match.operation.template))
        if handler is None:
            return not_in_oss()
        if self.auth != "client_credentials" and match.operation.template == "/applications/token":
            return micronaut(404, "Not Found", request.path)
        try:
            with self._lock:
                return handler(self._api, Call(request, dict(match.path_values)))
        except RefusedError as refusal:
            return refusal.response

    def _in_background(self, work: Callable[[], Response]) -> Future[Response]:
        if self._background is None:
            self._background = ThreadPoolExecutor(4, thread_name_prefix="stand-in")
        return self._background.submit(work)

    def _engine_job(self, connection: Connection, job_id: int, job_type: Literal["sync", "reset"]) -> EngineJob:
        return EngineJob(
            job_id=job_id,
            job_type=job_type,
            connection_id=connection.connection_id,
            connection_name=connection.name,
            workspace_id=connection.workspace_id,
            prefix=connection.prefix,
            source=self.world.sources[connection.source_id].facts(),
            destination=self.world.destinations[connection.destination_id].facts(),
            streams=tuple(stream_facts(stream) for stream in connection.streams),
        )

    def _actor(self, kind: str, configuration: JsonObject, name: str, workspace: Workspace | None) -> Actor:
        return Actor(
            name,
            actor_type(kind, configuration),
            (workspace or self.workspace).workspace_id,
            int(self.clock.now().timestamp()),
            configuration,
        )


def _id_of(connection: Connection | str) -> str:
    return connection if isinstance(connection, str) else connection.connection_id


def _packaged_description() -> Traversable:
    packaged = files("generated_client") / "airbyte" / "openapi.json"
    if packaged.is_file():
        return packaged
    return files("generated_client") / "testing" / "airbyte" / "openapi.json"
