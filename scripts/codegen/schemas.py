"""What the generator forgets of schemas: discriminators, secrets, words beside references, and who uses what."""

from collections.abc import Collection, Mapping

from openapi_python_client.strings import ClassName

from .documents import each_operation, is_list, is_mapping, items, mapping

REFERENCE = "#/components/schemas/"
"""How a reference to a schema of the components begins."""

_SECRET_MARKS = ("x-secret", "airbyte_secret", "x-speakeasy-param-sensitive")


class SchemaError(Exception):
    """A reference that leads nowhere, or in a circle."""


def components(document: Mapping[str, object]) -> dict[str, object]:
    """Return the schemas of a document, by their names there."""
    return mapping(mapping(document.get("components")).get("schemas"))


def resolved(node: object, document: Mapping[str, object]) -> dict[str, object]:
    """Follow references within the document to what they stand for. Raises `SchemaError`."""
    current = mapping(node)
    seen: list[str] = []
    while isinstance(reference := current.get("$ref"), str):
        if reference in seen:
            raise SchemaError(f"{seen[0]} refers to itself: {' -> '.join([*seen, reference])}")
        seen.append(reference)
        found = target(reference, document)
        if found is None:
            raise SchemaError(f"{reference} leads nowhere: define it in the overlay")
        current = found
    return current


def reference(name: str) -> dict[str, object]:
    """Return a reference to a component schema."""
    return {"$ref": f"{REFERENCE}{name}"}


def target(path: str, document: Mapping[str, object]) -> dict[str, object] | None:
    """Return what stands where a reference within the document leads, which may be a reference; None: nothing does."""
    found: object = document
    for part in path.removeprefix("#/").split("/"):
        found = mapping(found).get(part.replace("~1", "/").replace("~0", "~"))
    return found if is_mapping(found) else None


def dangling(document: Mapping[str, object]) -> set[str]:
    """Return the references in a document that lead nowhere."""
    found, left = set[str](), list[object]([document])
    while left:
        node = left.pop()
        left += [*mapping(node).values(), *items(node)]
        path = mapping(node).get("$ref")
        if isinstance(path, str) and target(path, document) is None:
            found.add(path)
    return found


def class_name(schema: str) -> str:
    """Return the name that the generator gives to the class of a component schema."""
    return str(ClassName(schema, "field_"))


def success(operation: Mapping[str, object], document: Mapping[str, object]) -> dict[str, object]:
    """Return the first answer of an operation that means success, or nothing where none does."""
    responses = mapping(operation.get("responses"))
    codes = sorted(code for code in responses if code.startswith("2"))
    return resolved(responses[codes[0]], document) if codes else {}


def json_schema(holder: Mapping[str, object]) -> dict[str, object]:
    """Return the schema of the JSON content of a request body or an answer."""
    return mapping(mapping(mapping(holder.get("content")).get("application/json")).get("schema"))


def body_schema(operation: Mapping[str, object], document: Mapping[str, object]) -> dict[str, object]:
    """Return the schema of the JSON body of an operation, references followed."""
    return resolved(json_schema(resolved(operation.get("requestBody"), document)), document)


def required(schema: Mapping[str, object]) -> list[object]:
    """Return the properties that a schema demands."""
    return items(schema.get("required"))


def parameters(path: str, operation: Mapping[str, object], document: Mapping[str, object]) -> list[dict[str, object]]:
    """Return the parameters of an operation: its own, and those of its path that it does not replace.

    Raises `SchemaError` for one that does not say its name and place.
    """
    own = [resolved(each, document) for each in items(operation.get("parameters"))]
    of_path = items(mapping(mapping(document["paths"])[path]).get("parameters"))
    shared = [resolved(each, document) for each in of_path]
    for each in [*shared, *own]:
        if not (isinstance(each.get("name"), str) and isinstance(each.get("in"), str)):
            raise SchemaError(f"{path}: a parameter without `name` and `in`: {each}")
    replaced = {(each["name"], each["in"]) for each in own}
    return [*(each for each in shared if (each["name"], each["in"]) not in replaced), *own]


def is_free_form(schema: object) -> bool:
    """Whether a schema is an object with any content, which needs no class."""
    facts = mapping(schema)
    structured = {"properties", "allOf", "anyOf", "oneOf", "enum", "$ref"} & facts.keys()
    return facts.get("type") == "object" and not structured and not is_mapping(facts.get("additionalProperties"))


def reachable(document: Mapping[str, object], unwrapped: Mapping[str, str | None]) -> set[str]:
    """Return the component schemas that a caller can meet.

    Those are not the envelopes of answers, whose content stands under the key that *unwrapped* gives by `METHOD path`,
    and not the bodies, which are spread into arguments.
    """
    found: set[str] = set()
    for path, method, operation in each_operation(document):
        answer: object = json_schema(success(operation, document))
        key = unwrapped[f"{method.upper()} {path}"]
        if key:
            answer = mapping(resolved(answer, document).get("properties")).get(key)
        spread = body_schema(operation, document).get("properties")
        found |= referred([answer, spread, parameters(path, operation, document)], document)
    return found


def referred(node: object, document: Mapping[str, object]) -> set[str]:
    """Return every reference below *node*, and below what it refers to."""
    found: set[str] = set()
    _collect(node, document, found)
    return found


def _collect(node: object, document: Mapping[str, object], found: set[str]) -> None:
    if is_list(node):
        for child in node:
            _collect(child, document, found)
    elif is_mapping(node):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference not in found:
            found.add(reference)
            _collect(resolved(node, document), document, found)
        for child in node.values():
            _collect(child, document, found)


def secrets(document: Mapping[str, object]) -> dict[str, list[str]]:
    """Return the properties whose values must not be shown, by class."""
    return _marked(document, _SECRET_MARKS)


def deprecated(document: Mapping[str, object]) -> dict[str, list[str]]:
    """Return the properties that the publisher calls deprecated, by class."""
    return _marked(document, ["deprecated"])


def _marked(document: Mapping[str, object], marks: Collection[str]) -> dict[str, list[str]]:
    found = {
        class_name(name): sorted(
            key
            for key, value in mapping(mapping(schema).get("properties")).items()
            if any(mapping(value).get(mark) is True for mark in marks)
        )
        for name, schema in components(document).items()
    }
    return {name: keys for name, keys in found.items() if keys}


def unions(document: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Return discriminated unions, by their class and by the sorted classes of their members.

    The second is all that the generator keeps of a union.
    """
    found: dict[str, dict[str, object]] = {}
    for name, schema in components(document).items():
        discriminator = mapping(mapping(schema).get("discriminator"))
        if discriminator:
            union = _discriminated(discriminator)
            members = sorted({*mapping(union["mapping"]).values()}, key=str)
            found[class_name(name)] = found[" ".join(map(str, members))] = union
    return found


def siblings(document: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Return the properties whose kind a property beside them tells (`x-sibling-discriminator`), by class and name."""
    found: dict[str, dict[str, object]] = {}
    for name, schema in components(document).items():
        for key, value in mapping(mapping(schema).get("properties")).items():
            discriminator = mapping(mapping(value).get("x-sibling-discriminator"))
            if discriminator:
                found.setdefault(class_name(name), {})[key] = _discriminated(discriminator)
    return found


def configurations(document: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Return the properties that hold a connector's configuration (`x-configuration`), by class and name."""
    found: dict[str, dict[str, object]] = {}
    for name, schema in components(document).items():
        for key, value in mapping(mapping(schema).get("properties")).items():
            if facts := mapping(mapping(value).get("x-configuration")):
                found.setdefault(class_name(name), {})[key] = {"of": facts["of"], "property": facts["propertyName"]}
    return found


def _discriminated(discriminator: Mapping[str, object]) -> dict[str, object]:
    members = mapping(discriminator.get("mapping"))
    return {
        "property": str(discriminator["propertyName"]),
        "mapping": {tag: class_name(str(target).removeprefix(REFERENCE)) for tag, target in members.items()},
    }
