"""Faithfulness: requests and answers are held against the API description."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from generated_client.testing import AirbyteServer
from generated_client.testing.description import Description
from generated_client.testing.http_message import JsonObject, Request, Response
from generated_client.testing.operations import MalformedDescriptionError

THING: JsonObject = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string", "format": "uuid"}, "at": {"type": "string", "format": "date-time"}},
}
DOCUMENT: JsonObject = {
    "openapi": "3.1.0",
    "paths": {
        "/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
            "get": {
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 10}},
                    {"name": "deep", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "kinds", "in": "query", "schema": {"type": "array", "items": {"enum": ["a", "b"]}}},
                    {"name": "who", "in": "query", "required": True, "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "404": {"description": ""},
                },
            },
        },
        "/things/newest": {"get": {"security": [], "responses": {"204": {"description": ""}}}},
    },
    "components": {"schemas": {"Thing": THING}},
}

Connect = Callable[[AirbyteServer], httpx.Client]
UUID = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def description() -> Description:
    """A small description."""
    return Description(DOCUMENT)


def violation_of(description: Description, thing: str, **query: list[str]) -> str | None:
    """How GET /things/{thing} with this query breaks the description."""
    match = description.match("GET", f"/things/{thing}")
    assert match is not None
    request = Request("GET", "", "", {"who": ["me"]} | query, {}, b"")
    return description.request_violation(match, request)


def answer_violation(description: Description, body: object, status: int = 200) -> str | None:
    """How this answer to GET /things/1 breaks the description."""
    match = description.match("GET", "/things/1")
    assert match is not None
    response = Response(status, json.dumps(body).encode(), "application/json")
    return description.answer_violation(match.operation, response)


def test_a_literal_path_wins_over_a_template(description: Description) -> None:
    """Whatever their order in the document."""
    match = description.match("GET", "/things/newest")
    assert match is not None
    assert (match.operation.template, match.operation.public) == ("/things/newest", True)


def test_unknown_methods_and_paths_match_nothing(description: Description) -> None:
    """The path may be known all the same."""
    assert description.match("PUT", "/things/1") is None
    assert description.knows_path("/things/1")
    assert not description.knows_path("/things")


@pytest.mark.parametrize(
    "query",
    [{"limit": ["10"]}, {"deep": ["true"]}, {"kinds": ["a", "b"]}, {"kinds": ["a,b"]}, {"unheard": ["of"]}],
)
def test_sound_queries_pass(description: Description, query: dict[str, list[str]]) -> None:
    """Lists come repeated or with commas; unknown parameters are ignored as servers do."""
    assert violation_of(description, "1", **query) is None


@pytest.mark.parametrize(
    ("thing", "query"),
    [
        ("one", {}),
        ("1", {"limit": ["11"]}),
        ("1", {"limit": ["ten"]}),
        ("1", {"deep": ["perhaps"]}),
        ("1", {"kinds": ["a,c"]}),
        ("1", {"who": []}),
    ],
)
def test_unsound_queries_are_found(description: Description, thing: str, query: dict[str, list[str]]) -> None:
    """Types, bounds, enums and missing parameters."""
    assert violation_of(description, thing, **query)


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ({"id": UUID, "at": "2023-03-25T01:30Z"}, None),
        ({}, "'id' is a required property"),
        ({"id": "7"}, "'7' is not a 'uuid'"),
        ({"id": UUID, "at": "yesterday"}, "'yesterday' is not a 'date-time'"),
        ({"id": UUID, "at": None}, "None is not of type 'string'"),
    ],
)
def test_answers_are_checked_with_their_formats(description: Description, body: object, complaint: str | None) -> None:
    """The complaint names operation, status and place; the same answer twice gets the same verdict."""
    for _ in range(2):
        verdict = answer_violation(description, body)
        assert verdict is None if complaint is None else verdict is not None and verdict.endswith(complaint)


LISTED: JsonObject = {
    "openapi": "3.1.0",
    "paths": {
        "/things": {
            "get": {
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/L"}}}}}
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer"},
                    "at": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
                    "kind": {"type": "object", "properties": {"a": {}}, "additionalProperties": False},
                },
            },
            "L": {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "data": {
                        "anyOf": [{"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}, {"type": "null"}]
                    }
                },
            },
        }
    },
}


@pytest.mark.parametrize(
    ("body", "sound"),
    [
        ({"data": [{"id": 1, "at": None, "more": "x"}, {"id": 2}]}, True),
        ({"data": None}, True),
        ({"data": [{"id": 1}, {"id": True}]}, False),
        ({"data": [{"id": 1, "at": "yesterday"}]}, False),
        ({"data": [{"at": None}]}, False),
        ({"data": [{"id": 1, "kind": {"b": 1}}]}, False),
        ({"data": [1]}, False),
        ({"data": {}}, False),
        ({}, False),
        ([], False),
    ],
)
def test_what_was_sound_before_hides_no_fault_beside_it(body: object, *, sound: bool) -> None:
    """Answers are judged part by part, and parts that were seen before are not judged again."""
    description = Description(LISTED)
    match = description.match("GET", "/things")
    assert match is not None

    def violation(value: object) -> str | None:
        answer = Response(200, json.dumps(value).encode(), "application/json")
        return description.answer_violation(match.operation, answer)

    assert violation({"data": [{"id": 1, "at": "2026-01-01T00:00:00Z"}]}) is None
    assert (violation(body) is None) == sound
    assert (violation(body) is None) == sound


def test_success_statuses_must_be_described_and_errors_need_not(description: Description) -> None:
    """Servers fail in more ways than their descriptions know."""
    assert answer_violation(description, {}, 201) == "GET /things/{id} -> 201: the description has no such status"
    assert answer_violation(description, {"any": "thing"}, 409) is None
    assert answer_violation(description, {"any": "thing"}, 404) is None


def test_what_is_no_description_is_refused() -> None:
    """With a message that says so."""
    with pytest.raises(MalformedDescriptionError, match="has NoneType where an object is due"):
        Description({"swagger": "2.0"})


def test_an_own_answer_that_breaks_the_description_fails_loudly(
    tmp_path: Path, api: httpx.Client, visit: Connect, in_process: bool
) -> None:
    """A 500 for the client and an error for the test, even when the client forgives."""
    assert api.get("/tags").json() == {"data": []}
    document: JsonObject = {
        "paths": {
            "/tags": {
                "get": {
                    "security": [],
                    "responses": {"200": {"content": {"application/json": {"schema": {"required": ["tags"]}}}}},
                }
            }
        }
    }
    altered = tmp_path / "openapi.json"
    altered.write_text(json.dumps(document))
    with AirbyteServer(description=altered, in_process=in_process) as server:
        server.assert_faithful()
        answer = visit(server).get(f"{server.url}/v1/tags")
        assert answer.status_code == 500
        with pytest.raises(AssertionError, match=r"GET /tags -> 200: .*'tags' is a required property"):
            server.assert_faithful()


def test_a_request_that_breaks_the_description_is_noted_in_the_log(server: AirbyteServer, api: httpx.Client) -> None:
    """The server's answer hides the reason, the log does not."""
    api.get("/jobs", params={"limit": 500})
    assert server.requests[-1].violation == "query parameter limit: $: 500 is greater than the maximum of 100"
