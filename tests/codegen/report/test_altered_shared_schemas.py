"""Alterations of deep, shared, recursive and merged schemas: class, direction, place, verdict."""

import pytest

from codegen import report
from tests.codegen.report.altering import (
    NO,
    Alterations,
    Document,
    Edit,
    add,
    altered,
    brief,
    drop,
    put,
    ref,
    rename_schema,
    take,
    wrap,
)

BASE: tuple[Edit, ...] = (
    # A made-up base of two real answers, behind `allOf`: the one names it before its own fields, the other after them.
    put(
        "Named", {"type": "object", "required": ["label"], "properties": {"label": {"type": "string", "maxLength": 9}}}
    ),
    wrap("TagResponse", lambda schema: {"allOf": [ref("Named"), schema]}),
    wrap("UserResponse", lambda schema: {"allOf": [schema, {"allOf": [ref("Named")]}]}),
)
NESTED = (
    # An inline schema three levels deep, behind `items`, `allOf` and `additionalProperties`.
    put(
        "JobResponse properties steps",
        {
            "type": "array",
            "items": {
                "allOf": [
                    {"type": "object", "properties": {"name": {"type": "string"}}},
                    {
                        "type": "object",
                        "additionalProperties": {"type": "object", "properties": {"at": {"type": "string"}}},
                    },
                ]
            },
        },
    ),
)
AT = "JobResponse properties steps items allOf 1 additionalProperties properties at"


ALTERATIONS: Alterations = {
    # --- Three levels deep, shared, recursive
    "a type behind three references": (
        (),
        (put("EmailNotificationConfig properties enabled type", "string"),),
        [
            "BREAKING request type-changed EmailNotificationConfig.enabled",
            "BREAKING response type-changed EmailNotificationConfig.enabled",
        ],
    ),
    "a reference to another schema three levels deep": (
        (),
        (put("NotificationConfig properties email", ref("WebhookNotificationConfig")),),
        [
            "compatible request type-changed NotificationConfig.email",
            "compatible response type-changed NotificationConfig.email",
        ],
    ),
    "a value less, sent and answered": (
        (),
        (take("JobTypeEnum enum", "refresh"),),
        ["BREAKING request enum-value-removed JobTypeEnum", "compatible response enum-value-removed JobTypeEnum"],
    ),
    "a value more, sent and answered": (
        (),
        (add("JobTypeEnum enum", "backfill"),),
        ["compatible request enum-value-added JobTypeEnum", "compatible response enum-value-added JobTypeEnum"],
    ),
    "a value less, answered only": (
        (),
        (take("PermissionScope enum", "none"),),
        ["compatible response enum-value-removed PermissionScope"],
    ),
    "any value, answered only": (
        (),
        (drop("PermissionScope enum"),),
        ["BREAKING response enum-removed PermissionScope"],
    ),
    "values listed, sent only": (
        (),
        (put("InitiateOauthRequest properties sourceType enum", ["a", "b"]),),
        ["BREAKING request enum-added InitiateOauthRequest.sourceType"],
    ),
    "items of items, answered and sent": (
        (),
        (put("StreamConfiguration properties primaryKey items items type", "integer"),),
        [
            "BREAKING request type-changed StreamConfiguration.primaryKey[][]",
            "BREAKING response type-changed StreamConfiguration.primaryKey[][]",
        ],
    ),
    "a limit of a schema that contains itself": (
        (),
        (put("RowFilteringOperationNot properties conditions minItems", 2),),
        [
            "BREAKING request constraint-changed RowFilteringOperationNot.conditions",
            "compatible response constraint-changed RowFilteringOperationNot.conditions",
        ],
    ),
    "unnamed fields behind three references": (
        (),
        (drop("JobTypeResourceLimit additionalProperties"),),
        [
            "compatible request other-fields-changed JobTypeResourceLimit",
            "compatible response other-fields-changed JobTypeResourceLimit",
        ],
    ),
    # --- Unions
    "a member less": (
        (),
        (drop("MapperConfiguration oneOf 2"),),
        [
            "BREAKING request union-member-removed MapperConfiguration",
            "compatible response union-member-removed MapperConfiguration",
        ],
    ),
    "a member less, with its tag": (
        (),
        (drop("RowFilteringOperation oneOf 1"), drop("RowFilteringOperation discriminator mapping NOT")),
        [
            "BREAKING request union-member-removed RowFilteringOperation",
            "compatible response union-member-removed RowFilteringOperation",
        ],
    ),
    "a tag less, though its member stays": (
        (),
        (drop("RowFilteringOperation discriminator mapping NOT"),),
        [
            "BREAKING request discriminator-changed RowFilteringOperation",
            "compatible response discriminator-changed RowFilteringOperation",
        ],
    ),
    "any object in place of a union": (
        (),
        (put("MapperConfiguration", {"type": "object"}),),
        ["BREAKING request type-changed MapperConfiguration", "BREAKING response type-changed MapperConfiguration"],
    ),
    "a default of false": (
        (),
        (put("StreamConfiguration properties includeFiles default", NO),),
        [
            "compatible request default-changed StreamConfiguration.includeFiles",
            "compatible response default-changed StreamConfiguration.includeFiles",
        ],
    ),
    "a member more, with its tag": (
        (),
        (
            add("RowFilteringOperation oneOf", ref("FieldFilteringMapperConfiguration")),
            put("RowFilteringOperation discriminator mapping DROP", ref("FieldFilteringMapperConfiguration")["$ref"]),
        ),
        [
            "compatible request union-member-added RowFilteringOperation",
            "compatible response union-member-added RowFilteringOperation",
        ],
    ),
    "another tag": (
        (),
        (put("RowFilteringOperation discriminator propertyName", "kind"),),
        [
            "BREAKING request discriminator-changed RowFilteringOperation",
            "BREAKING response discriminator-changed RowFilteringOperation",
        ],
    ),
    "a field of a member of a union": (
        (),
        (
            drop("EncryptionMapperAESConfiguration properties fieldNameSuffix"),
            take("EncryptionMapperAESConfiguration required", "fieldNameSuffix"),
        ),
        [
            "BREAKING request field-removed EncryptionMapperAESConfiguration.fieldNameSuffix",
            "BREAKING response field-removed EncryptionMapperAESConfiguration.fieldNameSuffix",
        ],
    ),
    "a field of a nameless member of a union": (
        (
            put(
                "JobResponse properties cause",
                {"oneOf": [{"type": "string"}, {"type": "object", "properties": {"code": {"type": "integer"}}}]},
            ),
        ),
        (put("JobResponse properties cause oneOf 1 properties code type", "string"),),
        ["BREAKING response type-changed JobResponse.cause(object).code"],
    ),
    # --- Behind allOf
    "a field of a shared base": (
        BASE,
        (drop("Named properties label"), drop("Named required")),
        ["BREAKING response field-removed Named.label"],
    ),
    "a limit of a shared base": (
        BASE,
        (put("Named properties label maxLength", 5),),
        ["compatible response constraint-changed Named.label"],
    ),
    "a field of a shared base that may be missing": (
        BASE,
        (take("Named required", "label"),),
        ["BREAKING response required-changed Named.label"],
    ),
    "a field that one heir adds": (
        BASE,
        (put("TagResponse allOf 1 properties icon", {"type": "string"}),),
        ["compatible response field-added TagResponse.icon"],
    ),
    "a type below items, allOf and other fields": (
        NESTED,
        (put(f"{AT} type", "integer"),),
        ["BREAKING response type-changed JobResponse.steps[].*.at"],
    ),
    "a value behind allOf with trimmings": (
        (wrap("JobResponse properties status", lambda schema: {"allOf": [schema], "nullable": True}),),
        (drop("JobResponse properties status nullable"),),
        ["compatible response nullable-changed JobResponse.status"],
    ),
    # --- Names of schemas, which are names of classes
    "a schema with another name": (
        (),
        (rename_schema("NotificationConfig", "Notification"),),
        ["BREAKING both schema-renamed Notification"],
    ),
    "a schema with another name and another content": (
        (),
        (rename_schema("UserResponse", "User"), drop("User properties email"), take("User required", "email")),
        ["BREAKING both schema-renamed User", "BREAKING response field-removed User.email"],
    ),
}


@pytest.mark.parametrize(("given", "done", "due"), ALTERATIONS.values(), ids=ALTERATIONS)
def test_each_alteration_of_a_shared_schema_is_found_and_nothing_else(
    airbyte: Document, given: tuple[Edit, ...], done: tuple[Edit, ...], due: list[str]
) -> None:
    """Class, direction, place and verdict are right, and there is no other finding."""
    old = altered(airbyte, *given)

    assert brief(report.changes(old, altered(old, *done))) == due
