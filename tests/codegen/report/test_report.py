"""Which changes of an API break the users of its client."""

import pytest

from codegen import report
from codegen.documents import items, mapping
from tests.codegen.report.altering import Document, altered, drop


def api(parameters: list[object], body: object, answer: object, **operation: object) -> Document:
    """A description of one operation, whose answer is a named schema."""
    return {
        "openapi": "3.1.0",
        "paths": {
            "/things": {
                "post": {
                    "parameters": parameters,
                    "requestBody": {"content": {"application/json": {"schema": body}}},
                    "responses": {
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
                    },
                    **operation,
                },
                "get": {
                    "responses": {
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
                    },
                },
            }
        },
        "components": {"schemas": {"Thing": answer, "Gone": {"$ref": "#/components/schemas/Nowhere"}}},
    }


def schema(**facts: object) -> dict[str, object]:
    """An object with one property."""
    return {"type": "object", "properties": {"state": {"type": "string", "enum": ["a", "b"], **facts}}}


LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}


def described(**operation: object) -> Document:
    """The API as it was."""
    return api([LIMIT], schema(), schema(), **operation)


def only(old: Document, new: Document) -> str:
    """The only change, as a person reads it."""
    (change,) = report.changes(old, new)
    return " ".join(str(change).split())


@pytest.mark.parametrize(
    ("new", "due"),
    [
        (api([], schema(), schema()), "BREAKING request POST /things parameter limit: removed"),
        (
            api([LIMIT, {"name": "x", "in": "query", "required": True, "schema": {}}], schema(), schema()),
            "BREAKING request POST /things parameter x: added, required",
        ),
        (
            api([LIMIT, {"name": "x", "in": "query", "schema": {}}], schema(), schema()),
            "compatible request POST /things parameter x: added",
        ),
        (
            api([{**LIMIT, "required": True}], schema(), schema()),
            "BREAKING request POST /things parameter limit: is required now",
        ),
        (
            api([{**LIMIT, "schema": {"type": "integer", "maximum": 50}}], schema(), schema()),
            "BREAKING request POST /things parameter limit: maximum was 100, is 50",
        ),
        (
            api([{**LIMIT, "schema": {"type": "integer"}}], schema(), schema()),
            "compatible request POST /things parameter limit: maximum 100 removed",
        ),
        (
            api([{**LIMIT, "schema": {"type": ["integer", "null"], "maximum": 100}}], schema(), schema()),
            "compatible request POST /things parameter limit: may be null now",
        ),
        (
            api([LIMIT], schema(enum=["a"]), schema()),
            'BREAKING request POST /things body.state: value "b" removed',
        ),
        (
            api([LIMIT], schema(enum=["a", "b", "c"]), schema()),
            'compatible request POST /things body.state: value "c" added',
        ),
        (
            api([LIMIT], {**schema(), "required": ["state"]}, schema()),
            "BREAKING request POST /things body.state: is required now",
        ),
        (api([LIMIT], schema(), schema(enum=["a"])), 'compatible response Thing.state: value "b" removed'),
        (api([LIMIT], schema(), schema(enum=["a", "b", "c"])), 'compatible response Thing.state: value "c" added'),
        (
            api([LIMIT], schema(), schema(nullable=True)),
            "BREAKING response Thing.state: may be null now",
        ),
        (
            api([LIMIT], schema(), {**schema(), "required": ["state"]}),
            "compatible response Thing.state: is required now",
        ),
        (api([LIMIT], schema(), schema(format="uuid")), 'compatible response Thing.state: format "uuid" added'),
        (api([LIMIT], schema(), {"type": "object"}), "BREAKING response Thing.state: removed"),
        (described(deprecated=True), "compatible both POST /things: is deprecated now"),
        (
            described(security=[]),
            "compatible request POST /things: needed credentials, needs no credentials",
        ),
    ],
)
def test_each_change_is_classified_by_its_direction(new: Document, due: str) -> None:
    """What a caller must change, or a reader will miss, is breaking; a shared schema is reported once."""
    assert only(described(), new) == due


def without_get(document: Document) -> Document:
    """The same without one operation."""
    mapping(mapping(document["paths"])["/things"]).pop("get")
    return document


@pytest.mark.parametrize(
    ("old", "new", "due"),
    [
        (described(), without_get(described()), "BREAKING both GET /things: removed"),
        (without_get(described()), described(), "compatible both GET /things: added"),
        (
            described(security=[]),
            described(),
            "BREAKING request POST /things: needed no credentials, needs credentials",
        ),
        (
            api([LIMIT], schema(), {**schema(), "required": ["state"]}),
            described(),
            "BREAKING response Thing.state: is optional now",
        ),
    ],
)
def test_a_change_back_has_the_other_class(old: Document, new: Document, due: str) -> None:
    """What one direction takes away the other gives."""
    assert only(old, new) == due


def test_nothing_changes_between_equal_descriptions(facts: Document) -> None:
    """Schemas that contain themselves, unions and references to nowhere included."""
    assert report.changes(facts, facts) == []
    assert report.changes(described(), described()) == []


def test_breaking_changes_come_first_and_machines_can_count_them() -> None:
    """A person sees the trouble at the top; a pipeline reads the same as JSON."""
    new = api([LIMIT, {"name": "x", "in": "query", "schema": {}}], schema(), {"type": "object"})

    found = report.changes(described(), new)

    assert [change.breaking for change in found] == [True, False]
    machine = report.as_json(found)
    assert (machine["breaking"], machine["compatible"]) == (1, 1)
    assert [mapping(each)["where"] for each in items(machine["changes"])] == ["Thing.state", "POST /things parameter x"]


def test_changes_are_found_below_lists_and_objects() -> None:
    """However deep a schema stands."""
    lists, objects = (
        [{"type": "array", "items": {"type": "object", "properties": {"in": part}}} for part in parts]
        for parts in ((schema(), schema(enum=["a"])), (schema(), schema(enum=["b"])))
    )

    assert only(*(api([LIMIT], schema(), each) for each in lists)).endswith('Thing[].in.state: value "b" removed')
    assert only(*(api([LIMIT], schema(), each) for each in objects)).endswith('Thing[].in.state: value "a" removed')


def test_a_person_reads_columns() -> None:
    """Breaking changes at the top, places in one column, and the operations that a shared schema reaches."""
    new = api([LIMIT, {"name": "x", "in": "query", "schema": {}}], schema(), {"type": "object"})

    assert report.as_text(report.changes(described(), new)).splitlines() == [
        "BREAKING: 1",
        "  response  Thing.state               removed  (GET /things, POST /things)",
        "",
        "compatible: 1",
        "  request   POST /things parameter x  added",
    ]
    assert report.as_text([]) == "no change that users could notice\n"


def test_a_schema_that_reaches_far_names_two_operations(airbyte: Document) -> None:
    """The rest is a number for a person, and complete for machines."""
    new = altered(airbyte, drop("JobResponse properties duration"))

    (change,) = report.changes(airbyte, new)

    assert report.as_text([change]).endswith("removed  (GET /jobs, POST /jobs, GET /jobs/{jobId} and 1 more)\n")
    assert change.operations == ("GET /jobs", "POST /jobs", "GET /jobs/{jobId}", "DELETE /jobs/{jobId}")
    (machine,) = items(report.as_json([change])["changes"])
    assert machine == {
        "class": "field-removed",
        "direction": "response",
        "where": "JobResponse.duration",
        "what": "removed",
        "breaking": True,
        "operations": ["GET /jobs", "POST /jobs", "GET /jobs/{jobId}", "DELETE /jobs/{jobId}"],
    }


def test_operations_are_called_as_users_call_them(airbyte: Document) -> None:
    """By their methods, where the table of names has them."""
    new = altered(airbyte, drop("JobResponse properties duration"), drop("/jobs/{jobId} delete"))
    methods = {"GET /jobs": "jobs.list", "DELETE /jobs/{jobId}": "jobs.cancel"}

    assert report.as_text(report.changes(airbyte, new), methods).splitlines()[1:] == [
        "  both      DELETE /jobs/{jobId}  removed  (jobs.cancel)",
        "  response  JobResponse.duration  removed  (jobs.list, POST /jobs, GET /jobs/{jobId})",
    ]
