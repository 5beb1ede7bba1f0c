"""What the templates need to know and the generator does not tell them.

The generator drops the extensions of operations, the discriminators of unions and the global security, and derives
names from operation ids. The plan carries those facts past it: a plain structure, rendered as a Jinja file that the
templates import.
"""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from . import schemas, waits, words
from .docs import docstring, method_text
from .documents import each_operation, is_list, mapping, text_of
from .names import OperationRow, Table, python_names, resolve, snake_case
from .problems import Kind

_REPEATABLE = frozenset({"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})


_VALIDATE = (
    "Check `configuration` by the schema of its connector before anything is sent: true, or the connector's name, as "
    "`{kind}-postgres`, where no `{kind}Type` in the configuration tells it. Raises `InvalidConfigurationError` with "
    "every fault, or `UnknownConnectorError`."
)


class PlanError(Exception):
    """The description holds something that cannot become a method; the message names the operation."""


@attrs.frozen
class Plan:
    """The facts for the templates, and notices for the person who generates."""

    data: Mapping[str, object]
    notices: list[str]


def make(document: Mapping[str, object], table: Table, problems: Sequence[Kind] = ()) -> Plan:
    """Plan the client of a repaired *document* by the names of *table*. Raises `PlanError` or `NamesError`.

    *problems* are what its errors may be; the schemas of their data stand in the document.
    """
    rows, notices = resolve(((method, path) for path, method, _ in each_operation(document)), table)
    names = python_names(_wire_names(document))
    planned = {
        f"{method.upper()} {path}": _operation(
            path, method, operation, rows[f"{method.upper()} {path}"], document, names
        )
        for path, method, operation in each_operation(document)
    }
    functions = _by_function(planned)
    met = schemas.reachable(document, {key: text_of(entry["unwrap"]) for key, entry in planned.items()})
    met |= schemas.referred([schemas.reference(kind.details) for kind in problems if kind.details], document)
    components = schemas.components(document)
    for name, schema in components.items():
        _refuse_clashes(f"schema {name}", [*mapping(mapping(schema).get("properties"))], names)
    free_form = {name for name, schema in components.items() if schemas.is_free_form(schema)}
    skipped = {name for name in components if f"#/components/schemas/{name}" not in met} | free_form
    resources = sorted({str(entry["resource"]) for entry in planned.values()})
    titles = mapping(table.client.get("words"))
    return Plan(
        data={
            "title": mapping(document.get("info")).get("title"),
            "client": {key: value for key, value in table.client.items() if key != "words"},
            "operations": functions,
            "job_states": waits.states(document, table),
            "waits": waits.methods(document, table, planned),
            "resources": {name: text_of(titles.get(name)) or name.replace("_", " ") for name in resources},
            "names": names,
            "skipped": sorted(map(schemas.class_name, skipped)),
            "free_form": sorted(map(schemas.class_name, free_form)),
            "secrets": schemas.secrets(document),
            "unions": schemas.unions(document),
            "siblings": schemas.siblings(document),
            "configurations": schemas.configurations(document),
            "deprecated": schemas.deprecated(document),
            "problems": [_problem(kind) for kind in problems],
            **words.of_models(document),
        },
        notices=notices,
    )


def _problem(kind: Kind) -> dict[str, object]:
    details = schemas.class_name(kind.details) if kind.details else None
    return {**attrs.asdict(kind), "member": kind.member, "details": details}


def function_name(method: str, path: str, operation: Mapping[str, object]) -> str:
    """Return the name of the generated call function, which is that of its module too."""
    return snake_case(text_of(operation.get("operationId")) or f"{method} {path}")


def _by_function(planned: Mapping[str, Mapping[str, object]]) -> dict[str, Mapping[str, object]]:
    """The plan by the names of the generated functions, of which no two may be the same."""
    functions: dict[str, Mapping[str, object]] = {}
    for key, entry in planned.items():
        other = functions.setdefault(str(entry["function"]), entry)
        if other is not entry:
            raise PlanError(f"{key} and {other['http_method']} {other['path']} have one operationId")
    return functions


def _operation(
    path: str,
    method: str,
    operation: Mapping[str, object],
    row: OperationRow,
    document: Mapping[str, object],
    names: Mapping[str, str],
) -> dict[str, object]:
    where = f"{method.upper()} {path} ({row.name})"
    resource, _, method_name = row.name.partition(".")
    _refuse_foreign_bodies(where, operation, document)
    described = words.of_arguments(path, operation, document)
    _refuse_clashes(where, [wire for wire, _ in described], names)
    about = [(names[wire], text) for wire, text in described if text]
    answer = row.answer or _answer(operation, document)
    taken = [
        *schemas.parameters(path, operation, document),
        *mapping(schemas.body_schema(operation, document).get("properties")),
    ]
    query = {each.get("name") for each in schemas.parameters(path, operation, document) if each.get("in") == "query"}
    lists = answer == "json" and method_name.startswith("list")
    pages = lists and {"limit", "offset"} <= query
    if pages:
        about.append(("max_items", "How many to read at most, over all pages; all of them if omitted."))
    if row.configures:
        about.append(("validate", _VALIDATE.format(kind=row.configures)))
    deprecation = words.of_deprecation(operation)
    doc = method_text(text_of(operation.get("description")) or f"{method.upper()} {path}.", about, deprecation)
    repeatable = method.upper() in _REPEATABLE if row.repeatable is None else row.repeatable
    return {
        "function": function_name(method, path, operation),
        "http_method": method.upper(),
        "path": path,
        "resource": resource,
        "method": method_name,
        "name": row.name,
        "doc": docstring(doc, indent=8),
        "summary": doc.partition("\n")[0],
        "deprecated": f"{row.name} ({method.upper()} {path}): {deprecation}" if deprecation else None,
        "deprecated_arguments": _deprecated_arguments(path, operation, document, names),
        "public": operation.get("security") == [],
        "repeat": "IF_UNSENT" if row.starts_work else "ALWAYS" if repeatable else "IF_REFUSED",
        "timeout": row.timeout,
        "answer": answer,
        "answer_name": _answer_name(operation, document) or row.name,
        "lists": lists,
        "unwrap": _list_key(where, operation, document) if lists else None,
        "pages": pages,
        "arguments": len(taken),
        "words": dict(about),
        "configures": row.configures,
    }


def _deprecated_arguments(
    path: str, operation: Mapping[str, object], document: Mapping[str, object], names: Mapping[str, str]
) -> dict[str, str]:
    """The arguments that are deprecated, each with the default that says "not given"."""
    query = [each for each in schemas.parameters(path, operation, document) if each.get("in") == "query"]
    members = mapping(schemas.body_schema(operation, document).get("properties"))
    return {
        **{names[str(each["name"])]: "None" for each in query if words.is_deprecated(each)},
        **{names[wire]: "UNSET" for wire, schema in members.items() if words.is_deprecated(schema)},
    }


def _refuse_foreign_bodies(where: str, operation: Mapping[str, object], document: Mapping[str, object]) -> None:
    """Refuse a body that cannot be spread into arguments."""
    content = mapping(schemas.resolved(operation.get("requestBody"), document).get("content"))
    if content and not mapping(schemas.body_schema(operation, document).get("properties")):
        kinds = ", ".join(content)
        raise PlanError(f"{where}: its body ({kinds}) is no JSON object with properties; repair it in the overlay")


def _refuse_clashes(where: str, wire_names: list[str], names: Mapping[str, str]) -> None:
    owners: dict[str, str] = {}
    for wire in wire_names:
        other = owners.setdefault(names[wire], wire)
        if wire_names.count(wire) > 1 or other != wire:
            raise PlanError(f"{where}: {other!r} and {wire!r} would both be called {names[wire]}")


def _answer(operation: Mapping[str, object], document: Mapping[str, object]) -> str:
    """How to read the answer, by the first success that the description declares."""
    if not any(code.startswith("2") for code in mapping(operation.get("responses"))):
        return "redirect"
    content = mapping(schemas.success(operation, document).get("content"))
    if not content:
        return "nothing"
    kinds = {"application/json": "json", "text/html": "page", "text/plain": "text"}
    return next((kind for media, kind in kinds.items() if media in content), "bytes")


def _answer_name(operation: Mapping[str, object], document: Mapping[str, object]) -> str:
    """What the description calls the answer; error messages use it."""
    return text_of(schemas.json_schema(schemas.success(operation, document)).get("$ref")).rsplit("/", 1)[-1]


def _list_key(where: str, operation: Mapping[str, object], document: Mapping[str, object]) -> str | None:
    """The key of a list answer that holds the items; None where the answer itself is the array."""
    schema = schemas.resolved(schemas.json_schema(schemas.success(operation, document)), document)
    if schema.get("type") == "array":
        return None
    members = mapping(schema.get("properties"))
    arrays = [key for key, value in members.items() if schemas.resolved(value, document).get("type") == "array"]
    if len(arrays) != 1:
        raise PlanError(f"{where}: a list must hold one array, this answer holds {len(arrays)}: {', '.join(members)}")
    return arrays[0]


def _wire_names(document: Mapping[str, object]) -> Iterator[str]:
    """Every name of a parameter or property in the document."""
    for path, _, operation in each_operation(document):
        yield from (str(each["name"]) for each in schemas.parameters(path, operation, document))
        yield from mapping(schemas.body_schema(operation, document).get("properties"))
    yield from _property_names(schemas.components(document))


def _property_names(node: object) -> Iterator[str]:
    if is_list(node):
        for child in node:
            yield from _property_names(child)
    for key, value in mapping(node).items():
        if key == "properties":
            yield from mapping(value)
        yield from _property_names(value)
