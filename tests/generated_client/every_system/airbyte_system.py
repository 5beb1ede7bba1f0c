"""What the Airbyte description leaves out, and what is peculiar to it."""

import httpx

import generated_client.airbyte
from generated_client import Airbyte, AsyncAirbyte, BearerToken
from generated_client.airbyte import models
from generated_client.runtime.clock import SYSTEM_CLOCK, Clock
from tests.generated_client.airbyte.published_names import NAMES, WAITS
from tests.generated_client.every_system.system import System

HOST = "https://airbyte.test"


def _blocking(http: httpx.Client, *, max_retries: int = 2, clock: Clock = SYSTEM_CLOCK) -> Airbyte:
    token = BearerToken("token")
    return Airbyte(base_url=HOST, auth=token, http_client=http, max_retries=max_retries, clock=clock)


def _asynchronous(http: httpx.AsyncClient, *, max_retries: int = 2, clock: Clock = SYSTEM_CLOCK) -> AsyncAirbyte:
    token = BearerToken("token")
    return AsyncAirbyte(base_url=HOST, auth=token, http_client=http, max_retries=max_retries, clock=clock)


AIRBYTE = System(
    name="airbyte",
    class_name="Airbyte",
    package=generated_client.airbyte,
    models=models,
    names=NAMES,
    further_methods=dict.fromkeys(WAITS),
    blocking=_blocking,
    asynchronous=_asynchronous,
    host=HOST,
    base_path="/api/public/v1",
    contradictions={
        # requires `grant_type` but defines `grant-type`
        "POST /applications/token": ["body: 'grant_type' is a required property"],
        # requires a name that it does not define; the workspace stands in the path
        "POST /workspaces/{workspaceId}/definitions/declarative_sources": [
            "body: 'workspaceId' is a required property"
        ],
    },
    answers={
        "GET /health": {"type": "string"},
        "GET /": {"type": "string"},
        "POST /dataplanes": {
            "type": "object",
            "required": ["dataplaneId"],
            "properties": {key: {"type": "string"} for key in ("dataplaneId", "clientId", "clientSecret")},
        },
        "POST /sources/initiateOAuth": {"$ref": "#/components/schemas/RedirectUrlResponse"},
    },
    times=frozenset({"startTime", "lastUpdatedAt"}),
    forms={
        "startTime": "2026-03-04T05:06Z",
        "lastUpdatedAt": "2026-03-04T05:06:07Z",
        "orderBy": "createdAt|DESC",
        "url": "https://hooks.example.com/T0/secret",
    },
    # The first mapper, "hashing", fits two members of its "exactly one of": no value of it can please the description.
    choices={
        "StreamMapperType": "field-renaming",
        "MapperConfiguration": {"$ref": "#/components/schemas/FieldRenamingMapperConfiguration"},
    },
    configuring=frozenset(
        f"{resource}.{method}" for resource in ("sources", "destinations") for method in ("create", "update", "replace")
    ),
    public=frozenset({"system.documentation", "system.health", "applications.create_token", "oauth.callback"}),
    # Starting a job twice runs it twice. A cancel reaches whatever the connection runs by then, perhaps a newer job.
    starts_work=frozenset({"jobs.create"}),
    not_repeated=frozenset({"jobs.cancel"}),
    held_open=frozenset({"jobs.create", "jobs.cancel"}),
)
