"""Workspaces and tags."""

from __future__ import annotations

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.fields import child, text
from generated_client.testing.airbyte.pages import listed, page_of, window
from generated_client.testing.airbyte.world import Tag, Workspace
from generated_client.testing.http_message import JsonObject, JsonValue, Response


def list_workspaces(api: Api, call: Call) -> Response:
    """GET /workspaces."""
    ids = listed(call.request, "workspaceIds")
    deleted_too = call.request.first("includeDeleted") == "true"
    found = [
        workspace
        for workspace in api.world.workspaces.values()
        if (not ids or workspace.workspace_id in ids) and (deleted_too or not workspace.deleted)
    ]
    limit, offset = window(call.request)
    answers: list[JsonValue] = [_answer(workspace) for workspace in found[offset : offset + limit]]
    kept = [("workspaceIds", ",".join(ids))] if ids else []
    return Response.of_json(page_of(answers, call.request, api.link("/workspaces"), kept))


def create_workspace(api: Api, call: Call) -> Response:
    """POST /workspaces."""
    api.require("user")
    workspace = Workspace(text(call.body, "name"), notifications=child(call.body, "notifications"))
    api.world.workspaces[workspace.workspace_id] = workspace
    return Response.of_json(_answer(workspace))


def get_workspace(api: Api, call: Call) -> Response:
    """GET /workspaces/{workspaceId}."""
    return Response.of_json(_answer(_found(api, call)))


def update_workspace(api: Api, call: Call) -> Response:
    """PATCH /workspaces/{workspaceId}."""
    api.require("user")
    workspace = _found(api, call)
    workspace.name = text(call.body, "name", workspace.name)
    workspace.notifications = child(call.body, "notifications") or workspace.notifications
    return Response.of_json(_answer(workspace))


def delete_workspace(api: Api, call: Call) -> Response:
    """DELETE /workspaces/{workspaceId}."""
    api.require("user")
    _found(api, call).deleted = True
    return Response(204)


def list_tags(api: Api, call: Call) -> Response:
    """GET /tags: all of them, this list does not page."""
    ids = listed(call.request, "workspaceIds")
    found = [tag for tag in api.world.tags.values() if not ids or tag.workspace_id in ids]
    return Response.of_json({"data": [tag_answer(tag) for tag in found]})


def create_tag(api: Api, call: Call) -> Response:
    """POST /tags."""
    api.require("user")
    workspace_id = text(call.body, "workspaceId")
    if workspace_id not in api.world.workspaces:
        raise api.unknown("workspace", workspace_id)
    tag = Tag(text(call.body, "name"), text(call.body, "color"), workspace_id)
    api.world.tags[tag.tag_id] = tag
    return Response.of_json(tag_answer(tag))


def get_tag(api: Api, call: Call) -> Response:
    """GET /tags/{tagId}."""
    return Response.of_json(tag_answer(_found_tag(api, call)))


def update_tag(api: Api, call: Call) -> Response:
    """PATCH /tags/{tagId}."""
    api.require("user")
    tag = _found_tag(api, call)
    tag.name, tag.color = text(call.body, "name", tag.name), text(call.body, "color", tag.color)
    return Response.of_json(tag_answer(tag))


def delete_tag(api: Api, call: Call) -> Response:
    """DELETE /tags/{tagId}; the tag also leaves the connections that carry it."""
    api.require("user")
    tag = _found_tag(api, call)
    del api.world.tags[tag.tag_id]
    for connection in api.world.connections.values():
        connection.tags = [tag_id for tag_id in connection.tags if tag_id != tag.tag_id]
    return Response(204)


def tag_answer(tag: Tag) -> JsonObject:
    """A tag on the wire."""
    return {"tagId": tag.tag_id, "name": tag.name, "color": tag.color, "workspaceId": tag.workspace_id}


def _answer(workspace: Workspace) -> JsonObject:
    return {
        "workspaceId": workspace.workspace_id,
        "name": workspace.name,
        "dataResidency": "auto",
        "notifications": workspace.notifications,
    }


def _found(api: Api, call: Call) -> Workspace:
    workspace_id = call.path_values["workspaceId"]
    workspace = api.world.workspaces.get(workspace_id)
    if workspace is None:
        raise api.unknown("workspace", workspace_id)
    return workspace


def _found_tag(api: Api, call: Call) -> Tag:
    tag_id = call.path_values["tagId"]
    tag = api.world.tags.get(tag_id)
    if tag is None:
        raise api.unknown("tag", tag_id)
    return tag
