"""No operation of the description goes without an answer."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client.testing import DbtCloudServer, Job, RunScript
from generated_client.testing.dbt_cloud.routes import ACCOUNT
from generated_client.testing.description import Description
from generated_client.testing.http_message import JSON, JsonObject, JsonValue
from generated_client.testing.operations import Operation, as_object

Raw = Callable[..., httpx.Response]

_FIRST_OF_TYPE: dict[str, JsonValue] = {
    "integer": 1,
    "number": 1,
    "boolean": True,
    "string": "text",
    "array": [],
    "object": {},
}


def sample_body(description: Description, operation: Operation) -> JsonObject:
    """What the operation cannot do without."""
    pointer = operation.bodies.get(JSON)
    body = {} if pointer is None else sample(description, {"$ref": pointer})
    return as_object(body)


def sample(description: Description, schema: JsonObject) -> JsonValue:
    """A value that the schema takes, with no more in it than is required."""
    schema = description.resolved(schema)
    if isinstance(choices := schema.get("enum"), list):
        return choices[0]
    for several in ("anyOf", "allOf", "oneOf"):
        if isinstance(parts := schema.get(several), list):
            return sample(description, as_object(parts[0]))
    if "properties" not in schema:
        return _FIRST_OF_TYPE[str(schema.get("type", "string"))]
    required = schema.get("required")
    names = [str(name) for name in required] if isinstance(required, list) else []
    return {name: sample(description, as_object(as_object(schema["properties"])[name])) for name in names}


def in_turn(operation: Operation) -> int:
    """A failed run can be gone on with until another starts; what was made can be read, changed and deleted."""
    if operation.template.endswith("/retry/"):
        return -1
    turns = {"GET": 1, "PATCH": 2, "DELETE": 4}
    return turns.get(operation.method, 3 if operation.template.endswith("}/") else 0)


@pytest.fixture
def ids(server: DbtCloudServer, nightly: Job) -> dict[str, int | str]:
    """What the parameters of paths stand for, where no record has to be made first."""
    failed = server.start_run(nightly, RunScript.error(running=0, artifacts={"manifest.json": b"{}"}))
    return {
        "account_id": server.account_id,
        "job_id": nightly.job_id,
        "run_id": failed.run_id,
        "remainder": "manifest.json",
    }


def test_every_operation_of_the_description_is_served(
    server: DbtCloudServer, raw: Raw, nightly: Job, ids: dict[str, int | str]
) -> None:
    """All 52: what can be made is made first, then read, listed, changed, and deleted in the end."""
    server.world.records[f"{ACCOUNT}/invites/"].append({"id": 7, "email_address": "me@example.com"})
    known = {f"{ACCOUNT}/jobs/": nightly.job_id, f"{ACCOUNT}/runs/": ids["run_id"]}
    known[f"{ACCOUNT}/steps/"] = int(ids["run_id"]) * 100 + 1
    operations = sorted(server.description.operations, key=in_turn)
    for operation in operations:
        collection = operation.template.rstrip("/").rpartition("/")[0] + "/"
        here = dict(ids)
        if operation.template.endswith("{id}/"):
            record = server.world.records[collection][0]["id"] if server.world.records[collection] else None
            here["id"] = known.get(collection, str(record))
        body = {} if operation.method == "GET" else {"json": sample_body(server.description, operation)}
        answer = raw(operation.method, server.url + operation.template.format(**here), **body)
        asked = f"{operation.method} {operation.template}"
        assert answer.is_success, f"{asked}: {answer.status_code} {answer.text}"
    assert len(operations) == 52
