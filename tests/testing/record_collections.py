"""The collections that the stand-in serves as plain records, for the tests of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from generated_client.testing import AirbyteServer
from generated_client.testing.http_message import JsonObject


@dataclass(frozen=True, slots=True)
class Collection:
    """What a test has to know of one: where it is, what is sent, under which name its records have their id."""

    path: str
    body: JsonObject
    key: str
    change: tuple[str, JsonObject] | None = None
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    data: str = "data"


DEFINITION: JsonObject = {"name": "mine", "dockerRepository": "me/source-mine", "dockerImageTag": "1"}
COLLECTIONS = [
    Collection("/applications", {"name": "dag"}, "id", data="applications"),
    Collection(
        "/regions",
        {"name": "eu", "organizationId": "{organization}"},
        "regionId",
        ("PATCH", {"enabled": False}),
        {"organizationId": "{organization}"},
    ),
    Collection("/dataplanes", {"name": "one", "regionId": "{region}"}, "dataplaneId", ("PATCH", {"name": "two"})),
    Collection(
        "/groups",
        {"name": "team", "organizationId": "{organization}"},
        "groupId",
        ("PATCH", {"description": "the team"}),
        {"organizationId": "{organization}"},
    ),
    Collection(
        "/permissions",
        {"permissionType": "workspace_reader", "userId": "{user}", "workspaceId": "{workspace}"},
        "permissionId",
        ("PATCH", {"permissionType": "workspace_admin"}),
        {"userId": "{user}"},
    ),
    Collection("/groups/{group}/permissions", {"permissionType": "workspace_reader"}, "permissionId"),
    Collection("/groups/{group}/members", {"userId": "{user}"}, "userId"),
    Collection(
        "/workspaces/{workspace}/definitions/sources",
        DEFINITION,
        "id",
        ("PUT", {"name": "mine", "dockerImageTag": "2"}),
    ),
    Collection(
        "/workspaces/{workspace}/definitions/destinations",
        DEFINITION,
        "id",
        ("PUT", {"name": "mine", "dockerImageTag": "2"}),
    ),
    Collection(
        "/workspaces/{workspace}/definitions/declarative_sources",
        {"name": "mine", "manifest": {"version": "6"}},
        "id",
        ("PUT", {"manifest": {"version": "7"}}),
    ),
]


def referred_ids(server: AirbyteServer, api: httpx.Client) -> dict[str, str]:
    """The ids that collections refer to."""
    known = {
        "organization": server.organization_id,
        "user": server.user_id,
        "workspace": server.workspace.workspace_id,
    }
    for name, path in (("region", "/regions"), ("group", "/groups")):
        body = {"name": "first", "organizationId": server.organization_id}
        known[name] = api.post(path, json=body).json()[f"{name}Id"]
    return known


def filled(given: Mapping[str, object], names: Mapping[str, str]) -> dict[str, object]:
    """With the ids in place."""
    return {name: value.format(**names) if isinstance(value, str) else value for name, value in given.items()}
