"""What exists on the stand-in besides jobs: workspaces, sources, destinations, connections, tags."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Literal
from uuid import NAMESPACE_URL, uuid4, uuid5

from generated_client.testing.airbyte.engine import ActorFacts, EngineJob, StreamFacts
from generated_client.testing.airbyte.fields import optional_text, text, texts
from generated_client.testing.http_message import JsonObject

ConnectionStatus = Literal["active", "inactive", "deprecated", "locked"]


def new_id() -> str:
    """A fresh UUID, as text."""
    return str(uuid4())


def definition_id_of(kind: str, name: str) -> str:
    """The id of a connector's definition: the same on every server, as it is for the original's own connectors."""
    return str(uuid5(NAMESPACE_URL, f"{kind}-{name}"))


@dataclass(slots=True)
class Workspace:
    """A workspace."""

    name: str
    workspace_id: str = field(default_factory=new_id)
    notifications: JsonObject = field(default_factory=JsonObject)
    deleted: bool = False


@dataclass(slots=True)
class Actor:
    """A source or a destination."""

    name: str
    type: str
    workspace_id: str
    created_at: int
    configuration: JsonObject
    actor_id: str = field(default_factory=new_id)
    definition_id: str = field(default_factory=new_id)
    streams: tuple[StreamFacts, ...] = ()
    deleted: bool = False

    def facts(self) -> ActorFacts:
        """The part that an engine may know."""
        return ActorFacts(self.actor_id, self.name, self.type, self.definition_id, self.configuration)


@dataclass(slots=True)
class Connection:
    """A connection between a source and a destination; change its fields to change the server's mind."""

    name: str
    workspace_id: str
    source_id: str
    destination_id: str
    created_at: int
    connection_id: str = field(default_factory=new_id)
    status: ConnectionStatus = "active"
    schedule: JsonObject = field(default_factory=lambda: JsonObject(scheduleType="manual"))
    streams: list[JsonObject] = field(default_factory=list[JsonObject])
    prefix: str = ""
    namespace_definition: str = "destination"
    namespace_format: str | None = None
    schema_updates: str = "ignore"
    tags: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Tag:
    """A tag of a workspace; `color` is six hex digits without a `#`."""

    name: str
    color: str
    workspace_id: str
    tag_id: str = field(default_factory=new_id)


@dataclass(slots=True)
class World:
    """Everything the server holds: what it knows well, by id, and plain records, by the path of their collection.

    `consents` are addresses to go back to after an OAuth consent; of `oauth_credentials` only owner, kind and name are
    kept.
    """

    workspaces: dict[str, Workspace] = field(default_factory=dict[str, Workspace])
    sources: dict[str, Actor] = field(default_factory=dict[str, Actor])
    destinations: dict[str, Actor] = field(default_factory=dict[str, Actor])
    connections: dict[str, Connection] = field(default_factory=dict[str, Connection])
    tags: dict[str, Tag] = field(default_factory=dict[str, Tag])
    records: defaultdict[str, list[JsonObject]] = field(default_factory=lambda: defaultdict(list[JsonObject]))
    consents: dict[str, str] = field(default_factory=dict[str, str])
    oauth_credentials: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])

    def engine_job(self, connection: Connection, job_id: int, job_type: Literal["sync", "reset"]) -> EngineJob:
        """What an engine is told about a job of `connection`."""
        return EngineJob(
            job_id=job_id,
            job_type=job_type,
            connection_id=connection.connection_id,
            connection_name=connection.name,
            workspace_id=connection.workspace_id,
            prefix=connection.prefix,
            source=self.sources[connection.source_id].facts(),
            destination=self.destinations[connection.destination_id].facts(),
            streams=tuple(_stream_facts(stream) for stream in connection.streams),
        )


def _stream_facts(stream: JsonObject) -> StreamFacts:
    keys = stream.get("primaryKey")
    return StreamFacts(
        name=text(stream, "name"),
        namespace=optional_text(stream, "namespace"),
        sync_mode=optional_text(stream, "syncMode"),
        cursor_field=texts(stream.get("cursorField")),
        primary_key=tuple(texts(key) for key in keys) if isinstance(keys, list) else (),
    )
