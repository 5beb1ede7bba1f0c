"""No alteration of what the API means goes unnoticed, wherever it is made."""

import json
from collections.abc import Callable, Iterator
from random import Random

from codegen import documents, report, schemas, strip
from codegen.documents import each_operation, is_list, is_mapping, items, mapping
from tests.codegen.report.altering import Document, altered, put

Schema = dict[str, object]
Alteration = Callable[[Schema], object]

NOWHERE = "#/components/schemas/DataplaneCreateResponseBody"
"""A reference of the publisher's that leads nowhere."""

TYPES = {
    "string": "integer",
    "integer": "boolean",
    "number": "string",
    "boolean": "string",
    "array": "string",
    "object": "string",
}

# Each by whether it can be made on a schema, and how.
ALTERATIONS: dict[str, tuple[Callable[[Schema], bool], Alteration]] = {
    "type": (lambda schema: schema.get("type") in TYPES, lambda schema: schema.update(type=TYPES[str(schema["type"])])),
    "null": (lambda _: True, lambda schema: schema.update(nullable=schema.get("nullable") is not True)),
    "value": (lambda schema: "enum" in schema, lambda schema: items(schema["enum"]).append("another")),
    "no-value": (lambda schema: "enum" in schema, lambda schema: items(schema["enum"]).pop()),
    "closed": (
        lambda schema: "$ref" not in schema and "enum" not in schema,
        lambda schema: schema.update(enum=["only"]),
    ),
    "format": (lambda schema: "$ref" not in schema, lambda schema: schema.update(format="another")),
    "default": (lambda _: True, lambda schema: schema.update(default="another")),
    "limit": (lambda schema: "$ref" not in schema, lambda schema: schema.update(maxLength=1)),
    "field": (lambda schema: "properties" in schema, lambda schema: mapping(schema["properties"]).update(another={})),
    "no-field": (lambda schema: bool(schema.get("properties")), lambda schema: mapping(schema["properties"]).popitem()),
    "required": (lambda schema: bool(schema.get("required")), lambda schema: items(schema["required"]).pop()),
    "no-member": (lambda schema: len(items(schema.get("oneOf"))) > 1, lambda schema: items(schema["oneOf"]).pop()),
    "read-only": (lambda _: True, lambda schema: schema.update(readOnly=True)),
}


def schemas_in_use(document: Document) -> list[Schema]:
    """Every schema that an operation leads to, those below it included."""
    found: dict[int, Schema] = {}
    for path, _, operation in each_operation(document):
        roots = [each["schema"] for each in schemas.parameters(path, operation, document)]
        roots += contents(schemas.resolved(operation.get("requestBody"), document))
        for answer in mapping(operation["responses"]).values():
            if "$ref" not in mapping(answer):
                roots += contents(mapping(answer))
        for root in roots:
            collect(mapping(root), document, found)
    return list(found.values())


def contents(holder: Document) -> Iterator[object]:
    """The schemas of a body or an answer."""
    return (mapping(media)["schema"] for media in mapping(holder.get("content")).values() if "schema" in mapping(media))


def collect(schema: Schema, document: Document, found: dict[int, Schema]) -> None:
    """Add a schema and all below it."""
    if id(schema) in found or (reference := schema.get("$ref")) == NOWHERE:
        return
    found[id(schema)] = schema
    below = [*mapping(schema.get("properties")).values(), *items(schema.get("oneOf")), schema.get("items")]
    below += [schemas.target(str(reference), document)] if reference else []
    for each in below:
        if is_mapping(each):
            collect(each, document, found)


def test_no_alteration_goes_unnoticed(airbyte: Document) -> None:
    """Alterations drawn with a fixed seed, of schemas that are in use: each is found, in both directions."""
    random = Random(20261121)
    kinds = [*ALTERATIONS] * 4
    text = json.dumps(airbyte)
    for kind in kinds:
        can, alter = ALTERATIONS[kind]
        new: Document = json.loads(text)
        schema = random.choice([each for each in schemas_in_use(new) if can(each)])
        before = json.dumps(schema)
        alter(schema)

        assert report.changes(airbyte, new), f"{kind}: {before} -> {json.dumps(schema)}"
        assert report.changes(new, airbyte), f"{kind}: {json.dumps(schema)} -> {before}"


EMPTY: dict[str, object] = {}
RUBBISH: tuple[object, ...] = (
    *(5, -1.5, "x", True, None, [*EMPTY], EMPTY, [1], ["x", EMPTY]),
    *({"$ref": 5}, {"$ref": "#/nowhere/at/all"}, {"$ref": "#/components/schemas/JobResponse"}),
    *(
        {"type": 7},
        {"type": [1, EMPTY]},
        {"enum": 5},
        {"enum": [EMPTY, [1]]},
        {"properties": [1]},
        {"required": [1, EMPTY]},
    ),
    *({"allOf": 5}, {"allOf": [5, None]}, {"oneOf": [1, None]}),
)


def test_rubbish_anywhere_ends_in_a_report_or_in_a_named_error(airbyte: Document) -> None:
    """A description that breaks the rules of OpenAPI somewhere must not end in a traceback."""
    random = Random(20261121)
    everywhere, refused = [*places(airbyte)], 0
    for _ in range(40):
        new = altered(airbyte, put(random.choice(everywhere), random.choice(RUBBISH)))
        try:
            documents.require_openapi(new, "new.yaml")
            facts = strip.facts(new, "Airbyte")
            report.as_text([*report.changes(airbyte, facts), *report.changes(facts, airbyte)])
        except (schemas.SchemaError, documents.DocumentError):
            refused += 1
    assert refused < 20


def places(value: object, above: str = "") -> Iterator[str]:
    """Every place in a document."""
    children = value if is_mapping(value) else dict(enumerate(value)) if is_list(value) else {}
    for key, child in children.items():
        yield f"{above} {key}"
        yield from places(child, f"{above} {key}")
