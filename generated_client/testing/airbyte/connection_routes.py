"""Connections."""

from __future__ import annotations

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.fields import child, children, optional_text, text
from generated_client.testing.airbyte.pages import listed, page_of, window
from generated_client.testing.airbyte.problems import connection_locked
from generated_client.testing.airbyte.workspace_routes import tag_answer
from generated_client.testing.airbyte.world import Connection, ConnectionStatus
from generated_client.testing.http_message import JsonObject, JsonValue, RefusedError, Response

_STATUSES: tuple[ConnectionStatus, ...] = ("active", "inactive", "deprecated", "locked")


def list_connections(api: Api, call: Call) -> Response:
    """GET /connections: no filter by name or status, and no promised order."""
    request = call.request
    workspace_ids, tag_ids = listed(request, "workspaceIds"), set(listed(request, "tagIds"))
    deleted_too = request.first("includeDeleted") == "true"
    found = [
        connection
        for connection in api.world.connections.values()
        if (not workspace_ids or connection.workspace_id in workspace_ids)
        and (not tag_ids or tag_ids.intersection(connection.tags))
        and (deleted_too or connection.status != "deprecated")
    ]
    limit, offset = window(request)
    answers: list[JsonValue] = [_answer(api, connection) for connection in found[offset : offset + limit]]
    kept = [("includeDeleted", "true")] if deleted_too else []
    kept += [("workspaceIds", ",".join(workspace_ids))] if workspace_ids else []
    return Response.of_json(page_of(answers, request, api.link("/connections"), kept))


def create_connection(api: Api, call: Call) -> Response:
    """POST /connections; a connection without `configurations` takes every stream of its source."""
    api.require("user")
    source_id, destination_id = text(call.body, "sourceId"), text(call.body, "destinationId")
    source, destination = api.world.sources.get(source_id), api.world.destinations.get(destination_id)
    if source is None:
        raise api.unknown("source", source_id)
    if destination is None:
        raise api.unknown("destination", destination_id)
    connection = Connection(
        name=f"{source.name} → {destination.name}",
        workspace_id=source.workspace_id,
        source_id=source_id,
        destination_id=destination_id,
        created_at=int(api.clock.now().timestamp()),
    )
    _change(connection, call.body)
    api.world.connections[connection.connection_id] = connection
    return Response.of_json(_answer(api, connection))


def get_connection(api: Api, call: Call) -> Response:
    """GET /connections/{connectionId}."""
    return Response.of_json(_answer(api, _found(api, call)))


def update_connection(api: Api, call: Call) -> Response:
    """PATCH /connections/{connectionId}; a locked one refuses."""
    api.require("user")
    connection = _found(api, call)
    if connection.status == "locked":
        raise RefusedError(connection_locked(connection.connection_id, "locked"))
    _change(connection, call.body)
    return Response.of_json(_answer(api, connection))


def delete_connection(api: Api, call: Call) -> Response:
    """DELETE /connections/{connectionId}: it stays visible as `deprecated`, and what runs on it is cancelled."""
    api.require("user")
    connection = _found(api, call)
    connection.status = "deprecated"
    api.jobs.cancel(connection.connection_id)
    return Response(204)


def _found(api: Api, call: Call) -> Connection:
    connection_id = call.path_values["connectionId"]
    connection = api.world.connections.get(connection_id)
    if connection is None:
        raise api.unknown("connection", connection_id)
    return connection


def _change(connection: Connection, body: JsonObject) -> None:
    connection.name = text(body, "name", connection.name)
    for status in _STATUSES:
        if body.get("status") == status:
            connection.status = status
    if "schedule" in body:
        connection.schedule = child(body, "schedule")
    if "configurations" in body:
        connection.streams = children(child(body, "configurations"), "streams")
    if "tags" in body:
        connection.tags = [text(tag, "tagId") for tag in children(body, "tags")]
    connection.prefix = text(body, "prefix", connection.prefix)
    connection.namespace_definition = text(body, "namespaceDefinition", connection.namespace_definition)
    connection.namespace_format = optional_text(body, "namespaceFormat") or connection.namespace_format
    connection.schema_updates = text(body, "nonBreakingSchemaUpdatesBehavior", connection.schema_updates)


def _answer(api: Api, connection: Connection) -> JsonObject:
    streams: list[JsonValue] = [*connection.streams]
    tags: list[JsonValue] = [
        tag_answer(api.world.tags[tag_id]) for tag_id in connection.tags if tag_id in api.world.tags
    ]
    answer: JsonObject = {
        "connectionId": connection.connection_id,
        "name": connection.name,
        "sourceId": connection.source_id,
        "destinationId": connection.destination_id,
        "workspaceId": connection.workspace_id,
        "status": connection.status,
        "schedule": connection.schedule,
        "nonBreakingSchemaUpdatesBehavior": connection.schema_updates,
        "namespaceDefinition": connection.namespace_definition,
        "prefix": connection.prefix,
        "configurations": {"streams": streams},
        "createdAt": connection.created_at,
        "tags": tags,
    }
    if connection.namespace_format is not None:
        answer["namespaceFormat"] = connection.namespace_format
    return answer
