"""What is only written in another way is no change."""

import json

import pytest

from codegen import report
from tests.codegen.report.altering import (
    NO,
    YES,
    Document,
    Edit,
    altered,
    drop,
    found,
    put,
    ref,
    rename,
    rename_schema,
    turn,
    wrap,
)

NEEDS_LOGIN: list[dict[str, list[str]]] = [{"login": []}]
NEEDS_BASIC: list[dict[str, list[str]]] = [{"basic": []}]
EMAIL = {"type": "object", "properties": {"enabled": {"type": "boolean"}}}
TOKEN = "/applications/token post"
PROSE = {"description": "Words.", "title": "Email", "example": {"enabled": True}, "externalDocs": {"url": "https://…"}}

HARMLESS: dict[str, tuple[tuple[Edit, ...], tuple[Edit, ...]]] = {
    "keys in another order": ((), (turn("components schemas"), turn("paths"), turn("JobResponse properties"))),
    "lists in another order, where order says nothing": (
        (),
        (
            turn("JobTypeEnum enum"),
            turn("JobResponse required"),
            turn("/jobs get parameters"),
            turn("MapperConfiguration oneOf"),
        ),
    ),
    "prose": (
        (),
        (
            wrap("EmailNotificationConfig", lambda schema: {**_as_mapping(schema), **PROSE}),
            put("/jobs get summary", "Jobs"),
            put("/jobs get responses 403 description", "No."),
            put("/jobs get tags", ["jobs"]),
            put("info version", "2.0.0"),
        ),
    ),
    "a schema moved to where it is used": ((), (put("NotificationConfig properties email", EMAIL),)),
    "a schema moved to the components": (
        (),
        (
            put("PrimaryKey", {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}),
            put("StreamConfiguration properties primaryKey", ref("PrimaryKey")),
        ),
    ),
    "a parameter moved to the components": (
        (),
        (
            put("components parameters", {"Limit": {}}),
            lambda api: put("components parameters Limit", found(api, "/jobs get parameters 1"))(api),
            put("/jobs get parameters 1", {"$ref": "#/components/parameters/Limit"}),
        ),
    ),
    "an answer and a body moved to the components": (
        (),
        (
            lambda api: put("components responses Jobs", found(api, "/jobs get responses 200"))(api),
            put("/jobs get responses 200", {"$ref": "#/components/responses/Jobs"}),
            put("components requestBodies", {}),
            lambda api: put("components requestBodies Job", found(api, "/jobs post requestBody"))(api),
            put("/jobs post requestBody", {"$ref": "#/components/requestBodies/Job"}),
        ),
    ),
    "a parameter of a path moved to its only operation": (
        (drop("/tags/{tagId} patch"), drop("/tags/{tagId} delete")),
        (
            lambda api: put("/tags/{tagId} get parameters", found(api, "/tags/{tagId} parameters"))(api),
            drop("/tags/{tagId} parameters"),
        ),
    ),
    "allOf of one": ((), (wrap("JobResponse properties status", lambda schema: {"allOf": [schema]}),)),
    "a base taken out of a schema": (
        (),
        (
            put(
                "Identified",
                {
                    "type": "object",
                    "required": ["jobId"],
                    "properties": {"jobId": {"type": "integer", "format": "int64"}},
                },
            ),
            drop("JobResponse properties jobId"),
            drop("JobResponse required 0"),
            wrap("JobResponse", lambda schema: {"allOf": [ref("Identified"), schema]}),
        ),
    ),
    "another way to say null": (
        (),
        (
            put("GroupResponse properties description", {"type": ["string", "null"]}),
            put("GroupsResponse properties next", {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ),
    ),
    "another way to say one value": (
        (),
        (put("PublicAccessTokenResponse properties token_type", {"type": "string", "const": "Bearer"}),),
    ),
    "another way to list types": (
        (put("JobResponse properties duration", {"type": ["string", "integer"]}),),
        (put("JobResponse properties duration", {"oneOf": [{"type": "integer"}, {"type": "string"}]}),),
    ),
    "what is meant anyway": (
        (),
        (
            put("JobResponse additionalProperties", YES),
            put("JobResponse properties duration nullable", NO),
            put("/jobs get parameters 0 explode", YES),
            put("/jobs get deprecated", NO),
            drop("JobResponse type"),
        ),
    ),
    "credentials of all said by each": (
        (
            put("components securitySchemes", {"login": {"type": "http", "scheme": "basic"}}),
            put("security", NEEDS_LOGIN),
        ),
        (put("/jobs get security", NEEDS_LOGIN),),
    ),
    "a scheme of credentials with another name": (
        (
            put("components securitySchemes", {"login": {"type": "http", "scheme": "basic"}}),
            put("security", NEEDS_LOGIN),
        ),
        (rename("components securitySchemes login", "basic"), put("security", NEEDS_BASIC)),
    ),
    "a format in other letters": ((), (put("JobResponse properties connectionId format", "uuid"),)),
    "a schema that nothing uses": ((), (put("Unused", {"type": "string"}), drop("NonBreakingChangesPreference"))),
}


def _as_mapping(schema: object) -> Document:
    copy: Document = json.loads(json.dumps(schema))
    return copy


@pytest.mark.parametrize(("given", "done"), HARMLESS.values(), ids=HARMLESS)
def test_another_way_to_write_the_same_is_no_change(
    airbyte: Document, given: tuple[Edit, ...], done: tuple[Edit, ...]
) -> None:
    """No finding, whichever of the two descriptions was there first."""
    old = altered(airbyte, *given)
    new = altered(old, *done)

    assert new != old or json.dumps(new) != json.dumps(old)
    assert report.changes(old, new) == []
    assert report.changes(new, old) == []


def test_a_new_name_of_a_schema_counts_where_its_class_is_public(airbyte: Document) -> None:
    """A body is spread into arguments, so that nobody imports its class; an answer's class is imported."""
    new = altered(airbyte, rename_schema("JobCreateRequest", "JobStart"), rename_schema("JobResponse", "Job"))

    found = report.changes(airbyte, new, is_public=lambda name: not name.endswith("Request"))

    assert [str(change) for change in found] == ["BREAKING   both     Job: was called JobResponse"]
