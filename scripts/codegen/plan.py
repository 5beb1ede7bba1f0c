"""What the templates need to know and the generator does not tell them.

The generator drops the extensions of operations, the discriminators of unions and the global security, and derives
names from operation ids. The plan carries those facts past it: a plain structure, rendered as a Jinja file that the
templates import.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from . import answers, arguments, idle_rows, schema_names, schemas, waits, words
from .docs import docstring, method_text
from .documents import each_operation, is_list, mapping, text_of
from .names import OperationRow, Table, python_names, resolve, snake_case
from .plan_error import PlanError
from .problems import Kind

_REPEATABLE = frozenset({"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})


_VALIDATE = (
    "Check `configuration` by the schema of its connector before anything is sent: true, or the connector's name, as "
    "`{kind}-postgres`, where no `{kind}Type` in the configuration tells it. Raises `InvalidConfigurationError` with "
    "every fault, or `UnknownConnectorError`."
)


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
    idle_rows.refuse_bound(table.client, document)
    planned = {
        f"{method.upper()} {path}": _operation(
            path, method, operation, rows[f"{method.upper()} {path}"], document, names, table.client
        )
        for path, method, operation in each_operation(document)
    }
    idle_rows.refuse(table.client, document, planned.values())
    functions = _by_function(planned)
    met = schemas.reachable(document, {key: text_of(entry["unwrap"]) for key, entry in planned.items()})
    met |= schemas.referred([schemas.reference(kind.details) for kind in problems if kind.details], document)
    components = schemas.components(document)
    for name, schema in components.items():
        arguments.refuse_clashes(f"schema {name}", [*mapping(mapping(schema).get("properties"))], names)
    free_form = {name for name, schema in components.items() if schemas.is_free_form(schema)}
    skipped = {name for name in components if f"#/components/schemas/{name}" not in met} | free_form
    schema_names.refuse_idle(table.schemas, skipped)
    resources = sorted({str(entry["resource"]) for entry in planned.values()})
    titles = mapping(table.client.get("words"))
    return Plan(
        data={
            "title": text_of(table.client.get("title")),
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
    client: Mapping[str, object],
) -> dict[str, object]:
    where = f"{method.upper()} {path} ({row.name})"
    resource, _, method_name = row.name.partition(".")
    taken = arguments.of_operation(where, path, operation, row, document, names, mapping(client.get("bound")))
    about = [(name, text) for name, text in taken.described if text]
    answer = row.answer or answers.kind(operation, document)
    query = {each.get("name") for each in schemas.parameters(path, operation, document) if each.get("in") == "query"}
    lists = answer == "json" and method_name.startswith("list")
    pages = lists and {"limit", "offset"} <= query
    envelope = mapping(client.get("envelope"))
    if lists:
        unwrap, answer_name = answers.list_key(where, operation, document), answers.name(operation, document, None)
    else:
        unwrap = answers.wrapper(operation, document, text_of(envelope.get("under")))
        answer_name = answers.name(operation, document, unwrap)
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
        "filled": re.sub(r"{(.*?)}", lambda found: f"{{{taken.names.get(found[1], found[1])}}}", path),
        "resource": resource,
        "method": method_name,
        "name": row.name,
        "doc": docstring(doc, indent=8),
        "summary": doc.partition("\n")[0],
        "deprecated": f"{row.name}: {deprecation}" if deprecation else None,
        "deprecated_arguments": arguments.deprecated(path, operation, document, names),
        "public": operation.get("security") == [],
        "repeat": "IF_UNSENT" if row.starts_work else "ALWAYS" if repeatable else "IF_REFUSED",
        "timeout": row.timeout,
        "answer": answer,
        "answer_name": answer_name or row.name,
        "lists": lists,
        "unwrap": unwrap,
        "total": text_of(envelope.get("total")).split(".") if pages and "total" in envelope else [],
        "pages": pages,
        "required": taken.required,
        "path_names": dict(taken.names),
        "bound": list(taken.bound),
        "segments": list(row.segments),
        "saves_as": row.saves_as,
        "words": dict(about),
        "configures": row.configures,
    }


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
