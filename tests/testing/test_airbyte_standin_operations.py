"""No operation of the description goes without an answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import httpx

from generated_client.testing import AirbyteServer
from generated_client.testing.http_message import JsonObject, JsonValue
from tests.testing.record_collections import COLLECTIONS, filled, referred_ids


def test_every_operation_of_the_description_is_served(server: AirbyteServer, api: httpx.Client) -> None:
    """All 92, none by a 501: with these requests and the collections above each one is asked once."""
    names = referred_ids(server, api)
    workspace, organization = names["workspace"], names["organization"]
    connection = server.add_connection()
    tag = server.add_tag("nightly")
    job = server.start_job(connection)
    oauth: dict[str, JsonValue] = {"actorType": "source", "name": "github", "configuration": {}}
    token = {"client_id": server.client_id, "client_secret": server.client_secret}
    actor: dict[str, JsonValue] = {"name": "x", "configuration": {}}
    for method, path, body in (
        ("GET", "/", None),
        ("GET", "/health", None),
        ("POST", "/applications/token", token),
        ("GET", "/connector_definitions?type=source", None),
        ("POST", "/sources/initiateOAuth", {"redirectUrl": "https://me", "workspaceId": workspace}),
        ("GET", "/oauth/callback?state=1", None),
        ("PUT", f"/workspaces/{workspace}/oauthCredentials", oauth),
        ("DELETE", f"/workspaces/{workspace}/oauthCredentials/source/github", None),
        ("PUT", f"/organizations/{organization}/oauthCredentials", oauth),
        ("DELETE", f"/organizations/{organization}/oauthCredentials/source/github", None),
        ("POST", "/embedded/scoped_token", {"workspaceId": workspace}),
        ("GET", "/embedded/organizations", None),
        ("GET", "/organizations", None),
        ("GET", f"/users?organizationId={organization}", None),
        ("GET", "/jobs", None),
        ("GET", f"/jobs/{job.job_id}", None),
        ("DELETE", f"/jobs/{job.job_id}", None),
        ("POST", "/jobs", {"connectionId": connection.connection_id, "jobType": "sync"}),
        ("GET", f"/streams?sourceId={connection.source_id}", None),
        ("GET", "/connections", None),
        ("GET", f"/connections/{connection.connection_id}", None),
        ("POST", "/connections", {"sourceId": connection.source_id, "destinationId": connection.destination_id}),
        ("PATCH", f"/connections/{connection.connection_id}", {"name": "x"}),
        ("DELETE", f"/connections/{connection.connection_id}", None),
        ("GET", "/tags", None),
        ("POST", "/tags", {"name": "x", "color": "FF5733", "workspaceId": workspace}),
        ("GET", f"/tags/{tag.tag_id}", None),
        ("PATCH", f"/tags/{tag.tag_id}", {"name": "x", "color": "FF5733"}),
        ("DELETE", f"/tags/{tag.tag_id}", None),
        *(
            request
            for kind, actor_id in (("sources", connection.source_id), ("destinations", connection.destination_id))
            for request in (
                ("GET", f"/{kind}", None),
                ("POST", f"/{kind}", {**actor, "workspaceId": workspace}),
                ("GET", f"/{kind}/{actor_id}", None),
                ("PATCH", f"/{kind}/{actor_id}", {"name": "y"}),
                ("PUT", f"/{kind}/{actor_id}", actor),
                ("DELETE", f"/{kind}/{actor_id}", None),
            )
        ),
        *_collection_requests(api, names),
        (
            "POST",
            "/embedded/widget_token",
            {"allowedOrigin": "https://me", "externalUserId": "me", "organizationId": organization},
        ),
        ("GET", "/workspaces", None),
        ("POST", "/workspaces", {"name": "x"}),
        ("GET", f"/workspaces/{workspace}", None),
        ("PATCH", f"/workspaces/{workspace}", {"name": "x"}),
        ("DELETE", f"/workspaces/{workspace}", None),
    ):
        answer = api.request(method, path, json=body)
        assert answer.status_code < 400, f"{method} {path}: {answer.status_code} {answer.text}"
    asked = {
        (match.operation.method, match.operation.template)
        for entry in server.requests
        if (match := server.description.match(entry.method, entry.path)) is not None
    }
    every = {(operation.method, operation.template) for operation in server.description.operations}
    assert (len(every), every - asked) == (92, set())


def test_an_operation_of_an_unknown_shape_says_that_it_is_not_served(
    tmp_path: Path, in_process: bool, visit: Callable[[AirbyteServer], httpx.Client]
) -> None:
    """A newer description may have one: the 501 problem, and no fault of the stand-in's."""
    answers: JsonObject = {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}
    operation: JsonObject = {"security": [], "responses": answers}
    newer = tmp_path / "openapi.json"
    newer.write_text(json.dumps({"paths": {"/things": {"get": operation, "put": operation}}}))
    with AirbyteServer(description=newer, in_process=in_process) as server:
        for method in ("GET", "PUT"):
            answer = visit(server).request(method, f"{server.url}/v1/things")
            assert (answer.status_code, answer.json()["type"]) == (501, "error:implementation/not-implemented-in-oss")
        server.assert_faithful()


def _collection_requests(api: httpx.Client, names: dict[str, str]) -> list[tuple[str, str, object]]:
    """Those on the records of each collection; each is created on the way."""
    requests: list[tuple[str, str, object]] = []
    for collection in COLLECTIONS:
        path = collection.path.format(**names)
        created = api.post(path, json=filled(collection.body, names)).raise_for_status().json()
        query = "&".join(f"{name}={value.format(**names)}" for name, value in collection.query.items())
        one = f"{path}/{created[collection.key]}"
        change = [] if collection.change is None else [(collection.change[0], one, collection.change[1])]
        read = [] if "{group}" in collection.path else [("GET", one, None)]
        requests += [("GET", f"{path}?{query}", None), *read, *change, ("DELETE", one, None)]
    return requests
