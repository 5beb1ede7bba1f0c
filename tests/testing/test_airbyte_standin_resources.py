"""Server behaviour §1.10: connections, workspaces, tags, sources, destinations, streams."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client.testing import AirbyteServer
from generated_client.testing.airbyte.engine import StreamFacts

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]

NOWHERE = "00000000-0000-4000-8000-000000000000"


def names(answer: httpx.Response) -> list[str]:
    """The names on a page."""
    return [item["name"] for item in answer.json()["data"]]


def test_connection_tells_what_an_orchestrator_needs(server: AirbyteServer, api: httpx.Client) -> None:
    """Name, workspace, status, schedule with a Quartz expression, creation in epoch seconds."""
    tag = server.add_tag("nightly", "00FF00")
    connection = server.add_connection("orders", cron="0 0 12 * * ? UTC", streams=["users"], tags=[tag])
    answer = api.get(f"/connections/{connection.connection_id}").json()
    assert (answer["name"], answer["status"]) == ("orders", "active")
    assert answer["workspaceId"] == server.workspace.workspace_id
    assert answer["schedule"] == {"scheduleType": "cron", "cronExpression": "0 0 12 * * ? UTC"}
    assert answer["configurations"] == {"streams": [{"name": "users"}]}
    assert answer["createdAt"] == 1767270615
    assert [one["name"] for one in answer["tags"]] == ["nightly"]
    assert "statusReason" not in answer


@pytest.mark.parametrize("resource", ["connections", "workspaces", "sources", "destinations", "tags"])
def test_unknown_ids_are_a_404_for_admins_and_a_403_for_others(
    server: AirbyteServer, api: httpx.Client, resource: str
) -> None:
    """As everywhere, only an instance admin may learn that something does not exist."""
    assert api.get(f"/{resource}/{NOWHERE}").status_code == 404
    server.set_role("user")
    assert api.get(f"/{resource}/{NOWHERE}").status_code == 403


def test_connection_list_hides_the_deleted_unless_asked(server: AirbyteServer, api: httpx.Client) -> None:
    """Deleting a connection makes it `deprecated`."""
    connection = server.add_connection("old")
    server.add_connection("new")
    assert api.delete(f"/connections/{connection.connection_id}").status_code == 204
    assert names(api.get("/connections")) == ["new"]
    assert names(api.get("/connections", params={"includeDeleted": "true"})) == ["old", "new"]
    assert api.get(f"/connections/{connection.connection_id}").json()["status"] == "deprecated"


def test_connection_list_filters_by_workspace_and_by_any_tag(server: AirbyteServer, api: httpx.Client) -> None:
    """Several tags mean one of them."""
    elsewhere = server.add_workspace("elsewhere")
    tags = [server.add_tag(name) for name in ("a", "b")]
    server.add_connection("one", tags=tags[:1])
    server.add_connection("two", tags=tags[1:])
    server.add_connection("three", workspace=elsewhere)
    assert names(api.get("/connections", params={"workspaceIds": elsewhere.workspace_id})) == ["three"]
    assert names(api.get("/connections", params={"tagIds": ",".join(tag.tag_id for tag in tags)})) == ["one", "two"]


def test_links_of_the_connection_list_lose_the_tags(server: AirbyteServer, api: httpx.Client) -> None:
    """Only includeDeleted and workspaceIds survive."""
    tag = server.add_tag("a")
    server.add_connection("one", tags=[tag])
    query = {"tagIds": tag.tag_id, "includeDeleted": "true", "workspaceIds": server.workspace.workspace_id}
    link = httpx.URL(api.get("/connections", params=query).json()["next"])
    assert sorted(link.params) == ["includeDeleted", "limit", "offset", "workspaceIds"]


def test_connection_is_created_from_source_and_destination_and_changed(
    api: httpx.Client, server: AirbyteServer
) -> None:
    """The whole way over the API, as a client would go it."""
    workspace_id = api.post("/workspaces", json={"name": "data"}).json()["workspaceId"]
    new = {"name": "shop", "workspaceId": workspace_id}
    source = api.post("/sources", json=new | {"configuration": {"sourceType": "faker", "count": 10}}).json()
    target = api.post("/destinations", json=new | {"configuration": {"destinationType": "sqlite"}}).json()
    assert (source["sourceType"], target["destinationType"]) == ("faker", "sqlite")
    body = {"sourceId": source["sourceId"], "destinationId": target["destinationId"], "name": "shop"}
    connection = api.post("/connections", json=body).json()
    assert (connection["workspaceId"], connection["schedule"]) == (workspace_id, {"scheduleType": "manual"})
    path = f"/connections/{connection['connectionId']}"
    changed = api.patch(path, json={"status": "inactive", "prefix": "raw_"}).json()
    assert (changed["status"], changed["prefix"], changed["name"]) == ("inactive", "raw_", "shop")


def test_locked_connection_refuses_changes(server: AirbyteServer, api: httpx.Client) -> None:
    """PATCH answers the one problem that only it has."""
    connection = server.add_connection(status="locked")
    answer = api.patch(f"/connections/{connection.connection_id}", json={"name": "new"})
    assert (answer.status_code, answer.json()["title"]) == (409, "Connection is locked")
    assert answer.json()["data"]["connectionId"] == connection.connection_id


def test_secrets_of_a_configuration_are_masked(api: httpx.Client, server: AirbyteServer) -> None:
    """What was sent never comes back."""
    configuration = {"sourceType": "pg", "host": "db", "password": "hunter2", "tunnel": {"ssh_private_key": "k"}}
    new = {"name": "pg", "workspaceId": server.workspace.workspace_id, "configuration": configuration}
    answer = api.post("/sources", json=new)
    assert answer.json()["configuration"] == {
        "sourceType": "pg", "host": "db", "password": "**********", "tunnel": {"ssh_private_key": "**********"},
    }  # fmt: skip
    assert "hunter2" not in str(list(server.requests))


def test_patch_of_a_source_keeps_and_put_drops_what_is_not_named(server: AirbyteServer, api: httpx.Client) -> None:
    """The difference between the two verbs."""
    source = server.add_source({"sourceType": "faker", "count": 1, "seed": 2}, name="shop")
    path = f"/sources/{source.actor_id}"
    patched = api.patch(path, json={"configuration": {"count": 5}}).json()
    assert patched["configuration"] == {"sourceType": "faker", "count": 5, "seed": 2}
    replaced = api.put(path, json={"name": "new", "configuration": {"sourceType": "faker"}}).json()
    assert (replaced["name"], replaced["configuration"]) == ("new", {"sourceType": "faker"})


@pytest.mark.parametrize("kind", ["sources", "destinations"])
def test_deleted_sources_and_destinations_leave_the_list(server: AirbyteServer, api: httpx.Client, kind: str) -> None:
    """204, and only includeDeleted still shows them."""
    actor = server.add_source() if kind == "sources" else server.add_destination()
    assert api.delete(f"/{kind}/{actor.actor_id}").status_code == 204
    assert api.get(f"/{kind}").json()["data"] == []
    assert len(api.get(f"/{kind}", params={"includeDeleted": "true"}).json()["data"]) == 1


def test_workspaces_are_listed_created_renamed_and_deleted(server: AirbyteServer, api: httpx.Client) -> None:
    """The list pages like all lists."""
    created = api.post("/workspaces", json={"name": "new"}).json()
    path = f"/workspaces/{created['workspaceId']}"
    assert api.patch(path, json={"name": "newer"}).json()["name"] == "newer"
    assert names(api.get("/workspaces", params={"limit": 1, "offset": 1})) == ["newer"]
    assert api.delete(path).status_code == 204
    assert names(api.get("/workspaces")) == ["Default Workspace"]


def test_tags_are_created_listed_changed_and_deleted(server: AirbyteServer, api: httpx.Client) -> None:
    """The list is one page, and a deleted tag leaves its connections."""
    workspace_id = server.workspace.workspace_id
    tag = api.post("/tags", json={"name": "a", "color": "FF5733", "workspaceId": workspace_id}).json()
    connection = server.add_connection(tags=[server.world.tags[tag["tagId"]]])
    assert list(api.get("/tags", params={"workspaceIds": workspace_id}).json()) == ["data"]
    assert api.patch(f"/tags/{tag['tagId']}", json={"name": "b", "color": "000000"}).json()["name"] == "b"
    assert api.delete(f"/tags/{tag['tagId']}").status_code == 204
    assert api.get(f"/connections/{connection.connection_id}").json()["tags"] == []


def test_streams_are_a_bare_array_with_the_odd_namespace_key(server: AirbyteServer, api: httpx.Client) -> None:
    """`streamnamespace` is written in lower case."""
    users = StreamFacts("users", namespace="public", sync_modes=("incremental_append",), fields=(("id",),))
    source = server.add_source(streams=[users])
    [stream] = api.get("/streams", params={"sourceId": source.actor_id}).json()
    assert (stream["streamName"], stream["streamnamespace"]) == ("users", "public")
    assert (stream["syncModes"], stream["propertyFields"]) == (["incremental_append"], [["id"]])


def test_readers_change_nothing(serve: Serve, connect: Connect) -> None:
    """Whoever may only look is refused with a 403."""
    server = serve(role="reader")
    connection = server.add_connection()
    api = connect(server)
    assert api.get(f"/connections/{connection.connection_id}").status_code == 200
    assert api.patch(f"/connections/{connection.connection_id}", json={"name": "x"}).status_code == 403
    assert api.delete(f"/sources/{connection.source_id}").status_code == 403
