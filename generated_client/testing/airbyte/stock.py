"""Filling a stand-in with workspaces, sources, destinations, connections and tags."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence

from generated_client.testing.airbyte.actor_routes import actor_type
from generated_client.testing.airbyte.api import Api
from generated_client.testing.airbyte.engine import StreamFacts
from generated_client.testing.airbyte.record_rules import ORGANIZATIONS, USERS
from generated_client.testing.airbyte.wire import AirbyteWire
from generated_client.testing.airbyte.world import (
    Actor,
    Connection,
    ConnectionStatus,
    Tag,
    Workspace,
    World,
    definition_id_of,
    new_id,
)
from generated_client.testing.description import Description
from generated_client.testing.entrance import Entrance
from generated_client.testing.http_message import JsonObject


class AirbyteStock(AirbyteWire):
    """What exists on the server.  Everything has a default; things go to `workspace` when no other one is named."""

    def __init__(self, api: Api, description: Description, *, lock: threading.RLock, entrance: Entrance) -> None:
        super().__init__(api, description, lock=lock, entrance=entrance)
        self.world: World = api.world
        self.workspace: Workspace = self.add_workspace("Default Workspace")
        self.organization_id: str = self.add_organization("Default Organization")
        self.user_id: str = self.add_user("Default User")
        self.world.records["/applications"].append(
            {
                "id": new_id(),
                "name": "Default User Application",
                "clientId": api.client_id,
                "clientSecret": api.client_secret,
                "createdAt": int(api.clock.now().timestamp()),
            }
        )

    def add_workspace(self, name: str) -> Workspace:
        """One more workspace."""
        workspace = Workspace(name)
        with self._lock:
            self.world.workspaces[workspace.workspace_id] = workspace
        return workspace

    def add_organization(self, name: str, *, email: str = "admin@example.com") -> str:
        """One more organization; returns its id."""
        organization_id = new_id()
        with self._lock:
            self.world.records[ORGANIZATIONS].append(
                {"organizationId": organization_id, "organizationName": name, "email": email}
            )
        return organization_id

    def add_user(self, name: str, *, email: str = "user@example.com", organization_id: str | None = None) -> str:
        """One more user, by default of the default organization; returns the id."""
        user_id = new_id()
        with self._lock:
            self.world.records[USERS].append(
                {
                    "id": user_id,
                    "name": name,
                    "email": email,
                    "organizationId": organization_id or self.organization_id,
                }
            )
        return user_id

    def add_source(
        self,
        configuration: Mapping[str, object] | None = None,
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
        self,
        configuration: Mapping[str, object] | None = None,
        *,
        name: str = "Destination",
        workspace: Workspace | None = None,
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
        source: Actor | Mapping[str, object] | None = None,
        destination: Actor | Mapping[str, object] | None = None,
        streams: Sequence[str | Mapping[str, object]] = (),
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
            streams=[_copied({"name": stream} if isinstance(stream, str) else stream) for stream in streams],
            prefix=prefix,
            tags=[tag.tag_id for tag in tags],
        )
        with self._lock:
            self.world.connections[connection.connection_id] = connection
        return connection

    def _actor(self, kind: str, given: Mapping[str, object], name: str, workspace: Workspace | None) -> Actor:
        configuration = _copied(given)
        connector = actor_type(kind, configuration)
        return Actor(
            name,
            connector,
            (workspace or self.workspace).workspace_id,
            int(self.clock.now().timestamp()),
            configuration,
            definition_id=definition_id_of(kind, connector),
        )


def _copied(given: Mapping[str, object]) -> JsonObject:
    """What the server keeps of an object that was handed to it; raises `TypeError` when it is not JSON."""
    copy: JsonObject = json.loads(json.dumps(given))
    return copy
