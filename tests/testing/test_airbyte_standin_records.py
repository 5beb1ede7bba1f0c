"""The operations without a handler of their own: created, listed, read, changed and deleted as the description says."""

from __future__ import annotations

import httpx
import pytest

from generated_client.testing import AirbyteServer, ManualClock
from generated_client.testing.http_message import JsonObject
from tests.testing.record_collections import COLLECTIONS, Collection, filled, referred_ids

NOWHERE = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def names(server: AirbyteServer, api: httpx.Client) -> dict[str, str]:
    """The ids that collections refer to."""
    return referred_ids(server, api)


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda collection: collection.path)
def test_records_are_created_listed_read_changed_and_deleted(
    collection: Collection, api: httpx.Client, names: dict[str, str]
) -> None:
    """Each answer with the fields that the description gives it, which the stand-in checks itself."""
    path = collection.path.format(**names)
    query = {name: value.format(**names) for name, value in collection.query.items()}

    def listed() -> list[JsonObject]:
        found: list[JsonObject] = api.get(path, params=query).raise_for_status().json()[collection.data]
        return found

    before = len(listed())
    body = filled(collection.body, names)
    created = api.post(path, json=body).raise_for_status().json()
    one = f"{path}/{created[collection.key]}"
    (shown,) = (record for record in listed() if record[collection.key] == created[collection.key])
    assert body.keys() & shown.keys()
    assert {name: shown[name] for name in body.keys() & shown.keys()} == {
        name: body[name] for name in body.keys() & shown.keys()
    }
    if "{group}" not in collection.path:  # members and their permissions are only listed
        assert api.get(one).raise_for_status().json()[collection.key] == created[collection.key]
    if collection.change is not None:
        method, change = collection.change
        changed = api.request(method, one, json=change).raise_for_status().json()
        assert {name: changed[name] for name in change} == change
    assert api.delete(one).is_success
    assert len(listed()) == before
    assert api.delete(one).status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", f"/regions/{NOWHERE}", None),
        ("PATCH", f"/groups/{NOWHERE}", {"name": "x"}),
        ("GET", f"/groups/{NOWHERE}/members", None),
        ("POST", f"/groups/{NOWHERE}/members", {"userId": NOWHERE}),
        ("POST", "/dataplanes", {"name": "x", "regionId": NOWHERE}),
        ("GET", f"/workspaces/{NOWHERE}/definitions/sources", None),
        ("DELETE", f"/workspaces/{NOWHERE}/oauthCredentials/source/github", None),
    ],
)
def test_what_is_not_there_is_a_404_for_an_instance_admin_and_a_403_for_others(
    method: str, path: str, body: object, server: AirbyteServer, api: httpx.Client
) -> None:
    """The record, what it lies in, and what it refers to."""
    assert api.request(method, path, json=body).status_code == 404
    server.set_role("user")
    assert api.request(method, path, json=body).status_code == 403


def test_readers_change_no_records(server: AirbyteServer, api: httpx.Client, names: dict[str, str]) -> None:
    """They may look."""
    server.set_role("reader")
    assert api.get("/dataplanes").status_code == 200
    assert api.post("/dataplanes", json={"name": "x", "regionId": names["region"]}).status_code == 403


def test_an_application_that_was_created_may_log_in(server: AirbyteServer, api: httpx.Client) -> None:
    """Its secret is told at its creation; it is worthless once the application is deleted."""
    made = api.post("/applications", json={"name": "dag"}).json()
    pair = {"client_id": made["clientId"], "client_secret": made["clientSecret"]}
    assert api.post("/applications/token", json=pair).status_code == 200
    api.delete(f"/applications/{made['id']}")
    assert api.post("/applications/token", json=pair).status_code == 400


def test_a_new_dataplane_has_credentials_that_are_never_told_again(api: httpx.Client, names: dict[str, str]) -> None:
    """Only its creation answers with them."""
    made = api.post("/dataplanes", json={"name": "one", "regionId": names["region"]}).json()
    assert set(made) == {"dataplaneId", "clientId", "clientSecret"}
    shown = api.get(f"/dataplanes/{made['dataplaneId']}").json()
    assert (shown["enabled"], "clientSecret" in shown) == (True, False)


def test_records_tell_when_they_were_changed(api: httpx.Client, names: dict[str, str], clock: ManualClock) -> None:
    """In the server's time; a declarative source counts its versions."""
    region = f"/regions/{names['region']}"
    clock.advance(60)
    assert api.patch(region, json={"name": "x"}).json()["updatedAt"] > api.get(region).json()["createdAt"]
    path = f"/workspaces/{names['workspace']}/definitions/declarative_sources"
    made = api.post(path, json={"name": "mine", "manifest": {}}).json()
    assert made["version"] == 1
    assert api.put(f"{path}/{made['id']}", json={"manifest": {"a": 1}}).json()["version"] == 2


def test_lists_are_filtered(server: AirbyteServer, api: httpx.Client, names: dict[str, str]) -> None:
    """By what the description names, one value or several."""
    other = server.add_user("Other", email="other@example.com")
    organization = server.add_organization("Other")
    server.add_user("Elsewhere", email="elsewhere@example.com", organization_id=organization)

    def users(**query: str) -> list[str]:
        return [user["name"] for user in api.get("/users", params=query).json()["data"]]

    assert users(organizationId=organization) == ["Elsewhere"]
    assert users(organizationId=names["organization"]) == ["Default User", "Other"]
    assert users(organizationId=names["organization"], ids=other) == ["Other"]
    assert users(organizationId=names["organization"], emails="other@example.com,user@example.com") == [
        "Default User",
        "Other",
    ]
    assert api.get("/dataplanes", params={"regionIds": NOWHERE}).json() == {"data": []}


def test_groups_count_their_members_and_page(api: httpx.Client, server: AirbyteServer, names: dict[str, str]) -> None:
    """With links as in other lists."""
    members = f"/groups/{names['group']}/members"
    made = api.post(members, json={"userId": server.user_id})
    assert (made.status_code, made.json()["userEmail"]) == (201, "user@example.com")
    assert api.get(f"/groups/{names['group']}").json()["memberCount"] == 1
    page = api.get("/groups", params={"organizationId": names["organization"], "limit": 1}).json()
    assert (len(page["data"]), page["next"].endswith("/v1/groups?limit=1&offset=1")) == (1, True)
    assert api.get(members, params={"offset": 1}).json()["data"] == []


def test_a_permission_has_exactly_one_scope(api: httpx.Client, names: dict[str, str]) -> None:
    """A list tells it in another way than the record itself."""
    body = {"permissionType": "organization_reader", "userId": names["user"]}
    assert api.post("/permissions", json=body).status_code == 400
    made = api.post("/permissions", json=body | {"organizationId": names["organization"]}).json()
    assert made["organizationId"] == names["organization"]
    (shown,) = api.get("/permissions", params={"userId": names["user"]}).json()["data"]
    assert (shown["scope"], shown["scopeId"]) == ("organization", names["organization"])


def test_connectors_that_are_in_use_have_definitions(server: AirbyteServer, api: httpx.Client) -> None:
    """The id of one connector is the same everywhere."""
    source = server.add_source({"sourceType": "faker"})
    (definition,) = api.get("/connector_definitions", params={"type": "source"}).json()["data"]
    assert definition["id"] == api.get(f"/sources/{source.actor_id}").json()["definitionId"]
    assert api.get("/connector_definitions", params={"type": "destination"}).json() == {"data": []}


def test_a_consent_leads_back_to_where_it_was_asked_for(api: httpx.Client, names: dict[str, str]) -> None:
    """With the id of a secret."""
    asked = {"redirectUrl": "https://me.example.com/done", "workspaceId": names["workspace"], "sourceType": "github"}
    consent = httpx.URL(api.post("/sources/initiateOAuth", json=asked).json()["consentUrl"])
    answer = api.get("/oauth/callback", params={"state": consent.params["state"], "code": "x"})
    assert answer.headers["location"].startswith("https://me.example.com/done?secret_id=")
