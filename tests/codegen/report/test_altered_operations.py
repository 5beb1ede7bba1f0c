"""Alterations of the operations of the real Airbyte description: class, direction, place, verdict."""

import pytest

from codegen import report
from tests.codegen.report.altering import (
    NO,
    YES,
    Alterations,
    Document,
    Edit,
    add,
    altered,
    brief,
    drop,
    put,
    rename,
)

NO_CREDENTIALS: list[object] = []
NEEDS_LOGIN: list[dict[str, list[str]]] = [{"login": []}]
NEEDS_KEY: dict[str, list[str]] = {"key": []}
BASIC = {"type": "http", "scheme": "basic"}

ALTERATIONS: Alterations = {
    # --- Operations
    "an operation gone": (
        (),
        (drop("/jobs/{jobId} delete"),),
        ["BREAKING both operation-removed DELETE /jobs/{jobId}"],
    ),
    "a path gone": (
        (),
        (drop("/regions/{regionId}"),),
        [f"BREAKING both operation-removed {method} /regions/{{regionId}}" for method in ("DELETE", "GET", "PATCH")],
    ),
    "an operation more": (
        (),
        (put("/jobs put", {"operationId": "replaceJobs", "responses": {"204": {"description": ""}}}),),
        ["compatible both operation-added PUT /jobs"],
    ),
    "an operation at another path": (
        (),
        (rename("/streams", "/stream_properties"),),
        ["BREAKING both operation-renamed GET /stream_properties"],
    ),
    "an operation with another id": (
        (),
        (put("/jobs get operationId", "searchJobs"),),
        ["compatible both operation-renamed GET /jobs"],
    ),
    "an operation to be avoided": (
        (),
        (put("/jobs get deprecated", YES),),
        ["compatible both deprecated-changed GET /jobs"],
    ),
    # --- Credentials and servers
    "credentials no longer needed": (
        (),
        (put("/jobs get security", NO_CREDENTIALS),),
        ["compatible request security-changed GET /jobs"],
    ),
    "credentials for what was public": (
        (),
        (drop("/health get security"),),
        ["BREAKING request security-changed GET /health"],
    ),
    "other credentials for all": (
        (
            put("components securitySchemes", {"login": {"type": "http", "scheme": "bearer"}}),
            put("security", NEEDS_LOGIN),
        ),
        (put("components securitySchemes login", BASIC),),
        ["BREAKING request security-changed credentials of 88 operations"],
    ),
    "a second way to prove oneself": (
        (
            put("components securitySchemes", {"login": BASIC, "key": {"type": "apiKey", "in": "header", "name": "X"}}),
            put("/jobs get security", NEEDS_LOGIN),
        ),
        (add("/jobs get security", NEEDS_KEY),),
        ["compatible request security-changed GET /jobs"],
    ),
    "another server": ((), (put("servers 0 url", "https://example.com"),), ["compatible both server-changed servers"]),
    # --- Parameters
    "a parameter gone": (
        (),
        (drop("/jobs get parameters 0"),),
        ["BREAKING request parameter-removed GET /jobs parameter connectionId"],
    ),
    "a parameter more": (
        (),
        (add("/jobs get parameters", {"name": "tag", "in": "query", "schema": {"type": "string"}}),),
        ["compatible request parameter-added GET /jobs parameter tag"],
    ),
    "a required parameter more": (
        (),
        (add("/jobs get parameters", {"name": "tag", "in": "query", "required": True, "schema": {"type": "string"}}),),
        ["BREAKING request parameter-added GET /jobs parameter tag"],
    ),
    "a parameter with another name": (
        (),
        (put("/jobs get parameters 10 name", "sort"),),
        ["BREAKING request parameter-renamed GET /jobs parameter orderBy"],
    ),
    "a path parameter with another name": (
        (),
        (
            rename("/tags/{tagId}", "/tags/{id}"),
            put("/tags/{id} parameters 0 name", "id"),
        ),
        [
            f"BREAKING request parameter-renamed {method} /tags/{{id}} parameter tagId"
            for method in ("DELETE", "GET", "PATCH")
        ],
    ),
    "a path parameter and the operationId with other names": (
        (drop("/tags/{tagId} patch"), drop("/tags/{tagId} delete")),
        (
            rename("/tags/{tagId}", "/tags/{id}"),
            put("/tags/{id} parameters 0 name", "id"),
            put("/tags/{id} get operationId", "readTag"),
        ),
        [
            "BREAKING request parameter-renamed GET /tags/{id} parameter tagId",
            "compatible both operation-renamed GET /tags/{id}",
        ],
    ),
    "a parameter sent elsewhere": (
        (),
        (put("/jobs get parameters 1 in", "header"),),
        ["BREAKING request parameter-moved GET /jobs parameter limit"],
    ),
    "a list written in another way": (
        (),
        (put("/jobs get parameters 4 explode", NO),),
        ["BREAKING request parameter-style-changed GET /jobs parameter workspaceIds"],
    ),
    "a parameter required": (
        (),
        (put("/jobs get parameters 0 required", YES),),
        ["BREAKING request required-changed GET /jobs parameter connectionId"],
    ),
    "another type of the items of a parameter": (
        (),
        (put("/jobs get parameters 4 schema items", {"type": "integer"}),),
        [
            "BREAKING request type-changed GET /jobs parameter workspaceIds[]",
            "compatible request format-changed GET /jobs parameter workspaceIds[]",
        ],
    ),
    "another format of a parameter": (
        (),
        (put("/jobs get parameters 6 schema format", "date"),),
        ["BREAKING request format-changed GET /jobs parameter createdAtStart"],
    ),
    "numbers where whole numbers were": (
        (),
        (put("/jobs get parameters 2 schema type", "number"),),
        ["compatible request type-changed GET /jobs parameter offset"],
    ),
    "larger numbers": (
        (),
        (put("/jobs get parameters 2 schema format", "int64"),),
        ["compatible request format-changed GET /jobs parameter offset"],
    ),
    "a lower limit": (
        (),
        (put("/jobs get parameters 1 schema maximum", 50),),
        ["BREAKING request constraint-changed GET /jobs parameter limit"],
    ),
    "a higher limit": (
        (),
        (put("/jobs get parameters 1 schema maximum", 200),),
        ["compatible request constraint-changed GET /jobs parameter limit"],
    ),
    "another default": (
        (),
        (put("/jobs get parameters 1 schema default", 50),),
        ["BREAKING request default-changed GET /jobs parameter limit"],
    ),
    # --- Bodies, content types, status codes
    "a body gone": ((), (drop("/jobs post requestBody"),), ["BREAKING request body-removed POST /jobs body"]),
    "a body that may be left out": (
        (),
        (put("/jobs post requestBody required", NO),),
        ["compatible request required-changed POST /jobs body"],
    ),
    "a body of another content type": (
        (),
        (rename("/jobs post requestBody content application/json", "application/xml"),),
        [
            "BREAKING request content-type-removed POST /jobs body",
            "compatible request content-type-added POST /jobs body",
        ],
    ),
    "an answer of one content type less": (
        (put("/jobs get responses 200 content text/csv", {"schema": {"type": "string"}}),),
        (drop("/jobs get responses 200 content text/csv"),),
        ["BREAKING response content-type-removed GET /jobs answer 200"],
    ),
    "another success": (
        (),
        (rename("/jobs post responses 200", "202"),),
        [
            "BREAKING response status-code-removed POST /jobs answer 200",
            "compatible response status-code-added POST /jobs answer 202",
        ],
    ),
    "another success with another content": (
        (),
        (
            rename("/jobs post responses 200", "202"),
            put("/jobs post responses 202 content application/json schema", {"type": "string"}),
        ),
        [
            "BREAKING response status-code-removed POST /jobs answer 200",
            "BREAKING response type-changed POST /jobs answer 202",
            "compatible response status-code-added POST /jobs answer 202",
        ],
    ),
    "an error less": (
        (),
        (drop("/jobs get responses 403"),),
        ["compatible response status-code-removed GET /jobs answer 403"],
    ),
    "a header less": (
        (put("/jobs get responses 200 headers", {"X-Total": {"schema": {"type": "integer"}}}),),
        (drop("/jobs get responses 200 headers X-Total"),),
        ["BREAKING response header-removed GET /jobs answer 200 header x-total"],
    ),
}


@pytest.mark.parametrize(("given", "done", "due"), ALTERATIONS.values(), ids=ALTERATIONS)
def test_each_alteration_of_an_operation_is_found_and_nothing_else(
    airbyte: Document, given: tuple[Edit, ...], done: tuple[Edit, ...], due: list[str]
) -> None:
    """Class, direction, place and verdict are right, and there is no other finding."""
    old = altered(airbyte, *given)

    assert brief(report.changes(old, altered(old, *done))) == due
