"""The normal form of a schema, in which two ways to write the same thing look the same.

References and `allOf` are followed and merged; `const` is an enumeration of one; `null` is a flag, whether it stands in
`type`, in `enum`, as a member of a union or as `nullable`; what is false, or zero where zero says nothing, is left out.
"""

import json
from collections.abc import Mapping

import attrs

from .. import schemas
from ..documents import mapping

Document = Mapping[str, object]


@attrs.frozen
class Part:
    """A schema as it is written, and the named schema that it is the whole or a member of (empty: none)."""

    schema: Mapping[str, object]
    origin: str = ""


Node = tuple[Part, ...]
"""Schemas that hold for a value all at once. It is one, but for a field that several members of an `allOf` speak of."""

ANYTHING: Node = ()


@attrs.frozen
class Field:
    """A property of an object."""

    node: Node
    required: bool
    origin: str = ""  # the named schema that has the property, which an `allOf` may have brought here
    demanded_by: str = ""  # the named schema whose `required` names the property


@attrs.frozen
class Shape:
    """What values a schema allows, and what it says about them."""

    types: frozenset[str]  # without "null"; empty: any
    nullable: bool
    values: Mapping[str, object] | None  # those of an enumeration, by their JSON
    fields: Mapping[str, Field]
    items: Node
    places: tuple[Node, ...]  # of a list whose first items are described one by one
    others: Node | None  # the fields that have no name; None: there are none
    members: tuple[Node, ...]  # of a union
    discriminator: Mapping[str, object]
    facts: Mapping[str, object]  # everything else, by its key
    origins: frozenset[str]  # the named schemas that were merged

    @property
    def in_words(self) -> str:
        """What values it allows, in few words."""
        if self.members:
            return f"one of {len(self.members)} schemas"
        return " or ".join(sorted(self.types)) or "anything"


def node(schema: object) -> Node:
    """Return a schema of a document as a node."""
    return (Part(mapping(schema)),)


def named(name: str) -> Node:
    """Return the node that refers to a schema of the components."""
    return node(schemas.reference(name))


def as_text(value: object) -> str:
    """Return a value of a document as JSON, by which values can be told apart: `1` is not `true`."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def bound(key: str) -> str:
    """Whether a word of a schema is a limit: "at least", "at most", or nothing where it is none."""
    lower = key in {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
    upper = key in {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
    return "at least" if lower else "at most" if upper else ""
