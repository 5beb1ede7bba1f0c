"""What the API description does not say about records: what they refer to, and what follows from something else."""

from __future__ import annotations

import secrets

from generated_client.testing.airbyte.api import Api
from generated_client.testing.airbyte.fields import text
from generated_client.testing.airbyte.job_answers import java_time
from generated_client.testing.airbyte.problems import bad_request
from generated_client.testing.airbyte.world import new_id
from generated_client.testing.http_message import JsonObject, JsonValue, RefusedError

ORGANIZATIONS = "/organizations"
USERS = "/users"
GROUPS = "/groups"
MEMBERS = "/groups/{groupId}/members"
PERMISSIONS = "/permissions"

GIVEN_ONCE = frozenset({"clientId", "clientSecret"})
"""Fields that an answer may have but need not, and that are given out when something is created."""

_COLLECTION_OF_REFERENCE = {
    "organizationId": (ORGANIZATIONS, "organizationId"),
    "userId": (USERS, "id"),
    "groupId": (GROUPS, "groupId"),
    "regionId": ("/regions", "regionId"),
}


def check_references(api: Api, fields: JsonObject) -> None:
    """Refuse what refers to something that is not there."""
    for name, value in fields.items():
        if not isinstance(value, str):
            continue
        if name == "workspaceId" and value not in api.world.workspaces:
            raise api.unknown("workspace", value)
        if name in _COLLECTION_OF_REFERENCE:
            collection, key = _COLLECTION_OF_REFERENCE[name]
            if not any(record[key] == value for record in api.world.records[collection]):
                raise api.unknown(name.removesuffix("Id"), value)


def check_record(collection: str, record: JsonObject) -> None:
    """Refuse what the schema allows and the server cannot make sense of."""
    if collection == PERMISSIONS and ("workspaceId" in record) == ("organizationId" in record):
        raise RefusedError(bad_request("Give either a workspaceId or an organizationId"))


def derived(api: Api, collection: str, record: JsonObject) -> JsonObject:
    """What an answer tells of a record beyond its own fields."""
    if collection == GROUPS:
        members = [member for member in api.world.records[MEMBERS] if member["groupId"] == record.get("groupId")]
        return {"memberCount": len(members)}
    if collection == MEMBERS:
        (user,) = (user for user in api.world.records[USERS] if user["id"] == record["userId"])
        return {"userEmail": user["email"], "userName": user["name"]}
    if collection == PERMISSIONS:
        scope = "workspace" if "workspaceId" in record else "organization"
        return {"scope": scope, "scopeId": record[f"{scope}Id"]}
    return {}


def first_value(api: Api, name: str, schema: JsonObject) -> JsonValue:
    """What a new record has in a field that nobody filled."""
    if name in ("createdAt", "updatedAt"):
        return int(api.clock.now().timestamp()) if schema.get("type") == "integer" else now_as_text(api)
    if name == "id" or text(schema, "format").lower() == "uuid" or name == "clientId":
        return new_id()
    if schema.get("type") == "boolean":
        return True
    if schema.get("type") == "integer":
        return 1
    return secrets.token_urlsafe(24)


def now_as_text(api: Api) -> str:
    """The server's time as it prints it."""
    return java_time(api.clock.now())
