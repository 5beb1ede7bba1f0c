"""Sources, destinations, and the streams that a source offers."""

from __future__ import annotations

import re
from concurrent.futures import Future
from dataclasses import dataclass

from generated_client.testing.airbyte.api import Api, Call, Handler
from generated_client.testing.airbyte.engine import StreamFacts
from generated_client.testing.airbyte.fields import child, text
from generated_client.testing.airbyte.pages import listed, page_of, window
from generated_client.testing.airbyte.problems import bad_request, unprocessable
from generated_client.testing.airbyte.world import Actor, definition_id_of
from generated_client.testing.http_message import JsonObject, JsonValue, RefusedError, Response

_SECRET_SETTING = re.compile(r"secret|passw|token|api_?key|credential|private_?key", re.IGNORECASE)
_EVERY_MODE = ("full_refresh_overwrite", "full_refresh_append")


@dataclass(frozen=True, slots=True)
class ActorRoutes:
    """The operations that sources and destinations share; `kind` is "source" or "destination"."""

    kind: str

    def handlers(self) -> dict[tuple[str, str], Handler]:
        """The operations by method and path template."""
        collection, item = f"/{self.kind}s", f"/{self.kind}s/{{{self.kind}Id}}"
        return {
            ("GET", collection): self.list_all,
            ("POST", collection): self.create,
            ("GET", item): self.get,
            ("PATCH", item): self.patch,
            ("PUT", item): self.put,
            ("DELETE", item): self.delete,
        }

    def list_all(self, api: Api, call: Call) -> Response:
        """GET of the collection."""
        ids = listed(call.request, "workspaceIds")
        deleted_too = call.request.first("includeDeleted") == "true"
        found = [
            actor
            for actor in self._all(api).values()
            if (not ids or actor.workspace_id in ids) and (deleted_too or not actor.deleted)
        ]
        limit, offset = window(call.request)
        answers: list[JsonValue] = [self._answer(actor) for actor in found[offset : offset + limit]]
        kept = [("includeDeleted", "true")] if deleted_too else []
        kept += [("workspaceIds", ",".join(ids))] if ids else []
        return Response.of_json(page_of(answers, call.request, api.link(f"/{self.kind}s"), kept))

    def create(self, api: Api, call: Call) -> Response:
        """POST to the collection."""
        api.require("user")
        workspace_id = text(call.body, "workspaceId")
        if workspace_id not in api.world.workspaces:
            raise api.unknown("workspace", workspace_id)
        configuration = child(call.body, "configuration")
        connector = actor_type(self.kind, configuration)
        actor = Actor(
            text(call.body, "name"),
            connector,
            workspace_id,
            int(api.clock.now().timestamp()),
            configuration,
            definition_id=text(call.body, "definitionId", definition_id_of(self.kind, connector)),
        )
        self._all(api)[actor.actor_id] = actor
        return Response.of_json(self._answer(actor))

    def get(self, api: Api, call: Call) -> Response:
        """GET of one."""
        return Response.of_json(self._answer(self._found(api, call)))

    def patch(self, api: Api, call: Call) -> Response:
        """PATCH: settings that are not named stay."""
        api.require("user")
        actor = self._found(api, call)
        actor.name = text(call.body, "name", actor.name)
        actor.configuration = {**actor.configuration, **child(call.body, "configuration")}
        return Response.of_json(self._answer(actor))

    def put(self, api: Api, call: Call) -> Response:
        """PUT: settings that are not named are gone."""
        api.require("user")
        actor = self._found(api, call)
        actor.name, actor.configuration = text(call.body, "name"), child(call.body, "configuration")
        return Response.of_json(self._answer(actor))

    def delete(self, api: Api, call: Call) -> Response:
        """DELETE: it stays in lists that include the deleted."""
        api.require("user")
        self._found(api, call).deleted = True
        return Response(204)

    def _all(self, api: Api) -> dict[str, Actor]:
        return api.world.sources if self.kind == "source" else api.world.destinations

    def _found(self, api: Api, call: Call) -> Actor:
        actor_id = call.path_values[f"{self.kind}Id"]
        actor = self._all(api).get(actor_id)
        if actor is None:
            raise api.unknown(self.kind, actor_id)
        return actor

    def _answer(self, actor: Actor) -> JsonObject:
        return {
            f"{self.kind}Id": actor.actor_id,
            "name": actor.name,
            f"{self.kind}Type": actor.type,
            "definitionId": actor.definition_id,
            "workspaceId": actor.workspace_id,
            "configuration": masked(actor.configuration),
            "createdAt": actor.created_at,
        }


def actor_type(kind: str, configuration: JsonObject) -> str:
    """The connector's short name, from its configuration; "custom" when that does not say."""
    return text(configuration, f"{kind}Type") or text(configuration, f"airbyte_{kind}_name") or "custom"


def masked(configuration: JsonObject) -> JsonObject:
    """The configuration as the API shows it: secrets are ten asterisks."""
    shown: JsonObject = {}
    for name, value in configuration.items():
        if isinstance(value, dict):
            shown[name] = masked(value)
        else:
            shown[name] = "**********" if _SECRET_SETTING.search(name) and isinstance(value, str) else value
    return shown


def list_streams(api: Api, call: Call) -> Response | Future[Response]:
    """GET /streams: a bare array.  With an engine the source itself is asked, which takes its time."""
    source_id = call.request.first("sourceId")
    if source_id is None:
        raise RefusedError(bad_request("Required parameter sourceId not provided"))
    source = api.world.sources.get(source_id)
    if source is None:
        raise api.unknown("source", source_id)
    engine = api.engine
    if source.streams or engine is None:
        return _streams_answer(source.streams)
    facts = source.facts()

    def discover() -> Response:
        try:
            return _streams_answer(tuple(engine.discover(facts)))
        except ValueError as error:
            return unprocessable(str(error))

    return api.in_background(discover)


def _streams_answer(streams: tuple[StreamFacts, ...]) -> Response:
    answers: list[JsonValue] = []
    for stream in streams:
        answer: JsonObject = {
            "streamName": stream.name,
            "syncModes": list(stream.sync_modes or _EVERY_MODE),
            "defaultCursorField": list(stream.cursor_field),
            "sourceDefinedCursorField": stream.source_defined_cursor,
            "sourceDefinedPrimaryKey": [list(key) for key in stream.primary_key],
            "propertyFields": [list(field) for field in stream.fields],
        }
        if stream.namespace is not None:
            answer["streamnamespace"] = stream.namespace
        answers.append(answer)
    return Response.of_json(answers)
