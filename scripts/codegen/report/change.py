"""One difference between two descriptions: its class, who meets it, where it is, and whether it breaks users."""

from collections.abc import Iterable
from enum import Enum

import attrs


class Direction(Enum):
    """Who meets a change: whoever sends, whoever reads the answer, or both."""

    REQUEST = "request"
    RESPONSE = "response"
    BOTH = "both"


class Kind(Enum):
    """The classes of changes; there are no others."""

    OPERATION_ADDED = "operation-added"
    OPERATION_REMOVED = "operation-removed"
    OPERATION_RENAMED = "operation-renamed"
    PARAMETER_ADDED = "parameter-added"
    PARAMETER_REMOVED = "parameter-removed"
    PARAMETER_RENAMED = "parameter-renamed"
    PARAMETER_MOVED = "parameter-moved"
    PARAMETER_STYLE = "parameter-style-changed"
    BODY_ADDED = "body-added"
    BODY_REMOVED = "body-removed"
    CONTENT_TYPE_ADDED = "content-type-added"
    CONTENT_TYPE_REMOVED = "content-type-removed"
    STATUS_ADDED = "status-code-added"
    STATUS_REMOVED = "status-code-removed"
    HEADER_ADDED = "header-added"
    HEADER_REMOVED = "header-removed"
    SECURITY = "security-changed"
    SERVER = "server-changed"
    SCHEMA_ADDED = "schema-added"
    SCHEMA_REMOVED = "schema-removed"
    SCHEMA_RENAMED = "schema-renamed"
    FIELD_ADDED = "field-added"
    FIELD_REMOVED = "field-removed"
    FIELD_RENAMED = "field-renamed"
    OTHER_FIELDS = "other-fields-changed"
    MEMBER_ADDED = "union-member-added"
    MEMBER_REMOVED = "union-member-removed"
    DISCRIMINATOR = "discriminator-changed"
    VALUE_ADDED = "enum-value-added"
    VALUE_REMOVED = "enum-value-removed"
    ENUM_ADDED = "enum-added"
    ENUM_REMOVED = "enum-removed"
    TYPE = "type-changed"
    FORMAT = "format-changed"
    REQUIRED = "required-changed"
    NULLABLE = "nullable-changed"
    DEFAULT = "default-changed"
    CONSTRAINT = "constraint-changed"
    ACCESS = "access-changed"
    MASKING = "masking-changed"
    DEPRECATED = "deprecated-changed"


@attrs.frozen
class Change:
    """One difference between two descriptions.

    `where` is an operation (`GET /jobs`), a part of it (`GET /jobs parameter limit`), or a named schema and a place in
    it (`JobResponse.status`, `Page.data[].id`); `operations` are those that the change reaches, in the order of the
    new description. Two changes are equal whatever they reach.
    """

    kind: Kind
    direction: Direction
    where: str
    what: str
    breaking: bool
    operations: tuple[str, ...] = attrs.field(default=(), eq=False)

    def __str__(self) -> str:
        return f"{'BREAKING  ' if self.breaking else 'compatible'} {self.direction.value:8} {self.where}: {self.what}"


def in_order(found: Iterable[Change]) -> list[Change]:
    """Return changes in the order of a report: the breaking ones first, then by direction, place and words."""
    return sorted(found, key=lambda each: (not each.breaking, each.direction.value, each.where, each.what))


def as_json(found: Iterable[Change]) -> dict[str, object]:
    """Return the changes for machines; `class` is the value of a `Kind`, `operations` are not shortened."""
    changes = list(found)
    breaking = sum(each.breaking for each in changes)
    return {
        "breaking": breaking,
        "compatible": len(changes) - breaking,
        "changes": [
            {
                "class": each.kind.value,
                "direction": each.direction.value,
                "where": each.where,
                "what": each.what,
                "breaking": each.breaking,
                "operations": list(each.operations),
            }
            for each in changes
        ],
    }
