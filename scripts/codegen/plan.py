"""What the templates need to know and the generator does not tell them.

The generator drops the extensions of operations, the discriminators of unions and the global security, and derives
names from operation ids. The plan carries those facts past it: a plain structure, rendered as a Jinja file that the
templates import.
"""

import keyword
from collections.abc import Iterator, Mapping

import attrs
from openapi_python_client.strings import ClassName

from .documents import is_list, is_mapping, mapping
from .names import METHODS, OperationTable, Table, by_rule, resolve, snake_case

_OPTIONS_OF_EVERY_METHOD = {"timeout", "extra_headers", "extra_query", "extra_body", "max_items", "self"}
_NAMES_IN_ANNOTATIONS = "self date datetime bool dict float int list models object str".split()
_PAGE_KEYS = {"next", "previous"}
_REF = "#/components/schemas/"


class PlanError(Exception):
    """The description holds something that cannot become a method; the message names the operation."""


@attrs.frozen
class Plan:
    """The facts for the templates, and notices for the person who generates."""

    data: Mapping[str, object]
    notices: list[str]


def make(document: Mapping[str, object], table: Table) -> Plan:
    """Plan the client of a repaired *document* by the names of *table*."""
    operations = {f"{method.upper()} {path}": operation for path, method, operation in each_operation(document)}
    functions = {key: function_name(operation) for key, operation in operations.items()}
    named, notices = resolve({f"{m.upper()} {p}": by_rule(m, p) for p, m, _ in each_operation(document)}, table)
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    planned = {key: _operation(key, operation, named[key], document) for key, operation in operations.items()}
    kept = _reachable(document, planned)
    resources = sorted({str(entry["resource"]) for entry in planned.values()})
    return Plan(
        data={
            "client": dict(table.client),
            "operations": {functions[key]: entry for key, entry in planned.items()},
            "resources": [{"name": name, "class_name": ClassName(name, "")} for name in resources],
            "skipped": sorted(_class(name) for name in schemas if name not in kept or _is_free_form(schemas[name])),
            "free_form": sorted(_class(name) for name in schemas if _is_free_form(schemas[name])),
            "secrets": _secrets(schemas),
            "unions": _unions(schemas),
            "siblings": _siblings(schemas),
            "words": _words(document, planned),
            "reserved": sorted({*keyword.kwlist, *_NAMES_IN_ANNOTATIONS}),
        },
        notices=notices,
    )


def each_operation(document: Mapping[str, object]) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Yield path, method (lower case) and the operation itself, for every operation of a document."""
    for path, item in mapping(document.get("paths")).items():
        for method in METHODS:
            operation = mapping(item).get(method)
            if is_mapping(operation):
                yield path, method, operation


def function_name(operation: Mapping[str, object]) -> str:
    """The name of the generated call function, and of its module."""
    return snake_case(str(operation["operationId"]))


def _operation(
    key: str, operation: dict[str, object], entry: OperationTable, document: Mapping[str, object]
) -> dict[str, object]:
    resource, _, method = entry.name.partition(".")
    if not (resource.isidentifier() and method.isidentifier()):
        raise PlanError(f"{key}: {entry.name!r} is no name of the form resource.method")
    parameters = [snake_case(name) for name in _parameter_names(key, operation, document)]
    clashes = {name for name in parameters if parameters.count(name) > 1} | (_OPTIONS_OF_EVERY_METHOD & {*parameters})
    if clashes:
        raise PlanError(f"{key}: two arguments of {entry.name} would be called {', '.join(sorted(clashes))}")
    repeatable = entry.repeatable if entry.repeatable is not None else key.split()[0] in {"GET", "PUT", "DELETE"}
    answer = _answer(operation, document)
    query = {str(mapping(p).get("name")) for p in _list(operation.get("parameters")) if mapping(p).get("in") == "query"}
    http_method, path = key.split(" ", 1)
    return {
        "http_method": http_method,
        "path": path,
        "resource": resource,
        "method": method,
        "name": entry.name,
        "public": operation.get("security") == [],
        "repeat": "IF_UNSENT" if entry.starts_work else "ALWAYS" if repeatable else "IF_REFUSED",
        "timeout": entry.timeout,
        "deprecated": operation.get("deprecated") is True,
        "answer": entry.answer or answer,
        "lists": answer == "json" and method.startswith("list"),
        "unwrap": _unwrap(operation, document) if method.startswith("list") else None,
        "pages": method.startswith("list") and {"limit", "offset"} <= query,
    }


def _parameter_names(key: str, operation: Mapping[str, object], document: Mapping[str, object]) -> Iterator[str]:
    path_item = mapping(mapping(document["paths"]).get(key.split(" ", 1)[1]))
    own = [mapping(parameter) for parameter in _list(operation.get("parameters"))]
    seen = {(parameter.get("name"), parameter.get("in")) for parameter in own}
    shared = [mapping(parameter) for parameter in _list(path_item.get("parameters"))]
    for parameter in [*own, *(each for each in shared if (each.get("name"), each.get("in")) not in seen)]:
        yield str(parameter.get("name"))
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    for media in content.values():
        yield from mapping(_resolved(mapping(media).get("schema"), document).get("properties"))


def _answer(operation: Mapping[str, object], document: Mapping[str, object]) -> str:
    """How to read the answer: json, nothing or redirect, by the first success that the description declares."""
    responses = mapping(operation.get("responses"))
    successes = sorted(code for code in responses if code.startswith("2"))
    if not successes:
        return "redirect"
    content = mapping(_resolved(responses[successes[0]], document).get("content"))
    return "json" if "application/json" in content else "nothing"


def _success_schema(operation: Mapping[str, object], document: Mapping[str, object]) -> dict[str, object]:
    responses = mapping(operation.get("responses"))
    for code in sorted(code for code in responses if code.startswith("2")):
        content = mapping(_resolved(responses[code], document).get("content"))
        return mapping(mapping(content.get("application/json")).get("schema"))
    return {}


def _unwrap(operation: Mapping[str, object], document: Mapping[str, object]) -> str | None:
    """The key of a list answer that holds the items; None where the answer itself is the array."""
    schema = _resolved(_success_schema(operation, document), document)
    if schema.get("type") == "array":
        return None
    keys = [key for key in mapping(schema.get("properties")) if key not in _PAGE_KEYS]
    if len(keys) != 1:
        raise PlanError(f"{operation.get('operationId')}: a list whose answer holds {keys} beside its links")
    return keys[0]


def _reachable(document: Mapping[str, object], planned: Mapping[str, Mapping[str, object]]) -> set[str]:
    """The component schemas that a caller can meet: not the envelopes of lists, not the bodies spread into arguments."""
    found: set[str] = set()
    for path, method, operation in each_operation(document):
        entry = planned[f"{method.upper()} {path}"]
        answer: object = _success_schema(operation, document)
        if entry["unwrap"]:
            answer = mapping(_resolved(answer, document).get("properties")).get(str(entry["unwrap"]))
        _collect(answer, document, found)
        for media in mapping(mapping(operation.get("requestBody")).get("content")).values():
            body = _resolved(mapping(media).get("schema"), document)
            _collect(body.get("properties"), document, found)
        shared = mapping(mapping(document["paths"])[path]).get("parameters")
        _collect([operation.get("parameters"), shared], document, found)
    return found


def _collect(node: object, document: Mapping[str, object], found: set[str]) -> None:
    if is_list(node):
        for child in node:
            _collect(child, document, found)
    elif is_mapping(node):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(_REF):
            name = reference.removeprefix(_REF)
            if name not in found:
                found.add(name)
                _collect(_resolved(node, document), document, found)
        for child in node.values():
            _collect(child, document, found)


def _words(document: Mapping[str, object], planned: Mapping[str, Mapping[str, object]]) -> dict[str, dict[str, str]]:
    """Our words by class or operation, and by wire name: the generator loses those that stand beside a reference."""
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    words = {_class(name): _described(mapping(mapping(schema).get("properties"))) for name, schema in schemas.items()}
    for path, method, operation in each_operation(document):
        shared = _list(mapping(mapping(document["paths"])[path]).get("parameters"))
        parameters = [mapping(each) for each in [*shared, *_list(operation.get("parameters"))]]
        own = _described({str(each["name"]): each.get("schema") for each in parameters})
        for media in mapping(mapping(operation.get("requestBody")).get("content")).values():
            body = _resolved(mapping(media).get("schema"), document)
            own = {**own, **_described(mapping(body.get("properties")))}
        words[str(planned[f"{method.upper()} {path}"]["name"])] = own
    return {name: described for name, described in words.items() if described}


def _described(named: Mapping[str, object]) -> dict[str, str]:
    return {
        name: str(mapping(value)["description"]) for name, value in named.items() if "description" in mapping(value)
    }


def _secrets(schemas: Mapping[str, object]) -> dict[str, list[str]]:
    marks = ("x-secret", "airbyte_secret", "x-speakeasy-param-sensitive")
    secrets = {
        _class(name): sorted(
            key
            for key, value in mapping(mapping(schema).get("properties")).items()
            if any(mapping(value).get(mark) is True for mark in marks)
        )
        for name, schema in schemas.items()
    }
    return {name: keys for name, keys in secrets.items() if keys}


def _unions(schemas: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Discriminated unions by class name, and by the sorted classes of their members (all that the generator keeps)."""
    unions: dict[str, dict[str, object]] = {}
    for name, schema in schemas.items():
        discriminator = mapping(mapping(schema).get("discriminator"))
        if not discriminator:
            continue
        members = sorted({_target(each) for each in mapping(discriminator.get("mapping")).values()})
        union: dict[str, object] = {
            "property": str(discriminator["propertyName"]),
            "mapping": {tag: _target(each) for tag, each in mapping(discriminator.get("mapping")).items()},
        }
        unions[_class(name)] = union
        unions[" ".join(members)] = union
    return unions


def _siblings(schemas: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Properties whose union member is told by a sibling property: class -> property -> discriminator."""
    found: dict[str, dict[str, object]] = {}
    for name, schema in schemas.items():
        for key, value in mapping(mapping(schema).get("properties")).items():
            discriminator = mapping(mapping(value).get("x-sibling-discriminator"))
            if discriminator:
                tags = mapping(discriminator["mapping"])
                found.setdefault(_class(name), {})[key] = {
                    "property": str(discriminator["propertyName"]),
                    "mapping": {tag: _target(each) for tag, each in tags.items()},
                }
    return found


def _resolved(node: object, document: Mapping[str, object]) -> dict[str, object]:
    """Follow references within the document to what they stand for."""
    current = mapping(node)
    for _ in range(32):
        reference = current.get("$ref")
        if not isinstance(reference, str):
            return current
        target: object = document
        for part in reference.removeprefix("#/").split("/"):
            target = mapping(target).get(part.replace("~1", "/").replace("~0", "~"))
        if not is_mapping(target):
            raise PlanError(f"{reference} leads nowhere: define it in the overlay")
        current = target
    raise PlanError(f"{mapping(node).get('$ref')} refers to itself")


def _is_free_form(schema: object) -> bool:
    facts = mapping(schema)
    named = {"properties", "allOf", "anyOf", "oneOf", "enum", "$ref"} & facts.keys()
    return facts.get("type") == "object" and not named and not is_mapping(facts.get("additionalProperties"))


def _class(name: str) -> str:
    return str(ClassName(name, "field_"))


def _target(reference: object) -> str:
    return _class(str(reference).removeprefix(_REF))


def _list(value: object) -> list[object]:
    return value if is_list(value) else []
