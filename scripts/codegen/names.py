"""Names: the published name of every operation, and the Python names of arguments and attributes.

An operation's name comes from a rule, and from a committed table that overrules it and freezes names.
"""

import keyword
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from . import rows
from .documents import is_mapping, items, mapping, read, text_of
from .names_error import NamesError

_VERB_ON_ITEM = {"get": "get", "put": "replace", "patch": "update", "delete": "delete", "post": "update"}
_VERB_ON_COLLECTION = {**_VERB_ON_ITEM, "get": "list", "post": "create"}

# What generated code says in annotations and calls, and what methods and models have already.
_TAKEN = frozenset(
    {
        *("self", "cls", "models", "decoding", "attrs"),
        *("date", "datetime", "bool", "bytes", "dict", "float", "int", "list", "object", "str"),
        *("timeout", "extra_headers", "extra_query", "extra_body", "max_items"),
        *("from_dict", "to_dict", "fields_set", "additional_properties"),
    }
)


@attrs.frozen
class OperationRow:
    """What `names.yaml` says of one operation beyond what the description tells."""

    name: str
    answer: str | None = None  # how to read it where the description is silent: "text", "bytes", "content", "page"
    starts_work: bool = False  # repeating it would start the work twice
    repeatable: bool | None = None  # None: by the HTTP method
    timeout: float | None = None  # seconds, for calls that the server holds open
    configures: str | None = None  # the kind of connector ("source") that the body's `configuration` is for
    arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])  # better names of path parameters
    saves_as: str | None = None  # a second method, which writes the answer to a file
    segments: Sequence[str] = ()  # path parameters that are paths themselves: their slashes stay


@attrs.frozen
class Table:
    """`names.yaml` of one system: facts of its client, the operations by `METHOD path`, and its jobs (see `waits`).

    Besides: names for schemas, by the publisher's (see `schema_names`).
    """

    client: Mapping[str, object]
    operations: Mapping[str, OperationRow]
    job_states: Mapping[str, object] = attrs.field(factory=dict[str, object])
    waits: Mapping[str, object] = attrs.field(factory=dict[str, object])
    schemas: Mapping[str, str] = attrs.field(factory=dict[str, str])


def read_table(path: Path) -> Table:
    """Read `names.yaml`; an operation is a bare name, or a mapping with `name` and the fields of `OperationRow`.

    Raises `NamesError` for rows that make no sense by themselves.
    """
    document = read(path)
    rows.check(document, rows.TABLE, str(path), needs=["client"])
    client = mapping(document.get("client"))
    needed = ("title", "class", "environment", "api_path", "api_path_fragments")
    rows.check(client, rows.CLIENT, f"{path}: client", needs=needed)
    if not {"default_host", "example_host"} & client.keys():
        raise NamesError(f"{path}: client: lacks default_host, or example_host where there is nothing to fall back to")
    operations = {key: _row(entry, f"{path}: {key}") for key, entry in mapping(document.get("operations")).items()}
    job_states, waits = mapping(document.get("job_states")), mapping(document.get("waits"))
    schemas = {old: text_of(new) for old, new in mapping(document.get("schemas")).items()}
    return Table(client=client, operations=operations, job_states=job_states, waits=waits, schemas=schemas)


def _row(entry: object, where: str) -> OperationRow:
    facts = entry if is_mapping(entry) else {"name": entry}
    rows.check(facts, rows.OPERATION, where, needs=["name"])
    timeout, answer = facts.get("timeout"), text_of(facts.get("answer")) or None
    if "saves_as" in facts and answer not in {"bytes", "content"}:
        raise NamesError(f"{where}: saves_as: only a file can be saved, which `answer: content` makes of an answer")
    if facts.get("starts_work") and facts.get("repeatable"):
        raise NamesError(f"{where}: what starts work is not repeatable: it would start it twice")
    arguments = {wire: text_of(python) for wire, python in mapping(facts.get("arguments")).items()}
    if taken := [name for name in arguments.values() if python_names([name])[name] != name]:
        raise NamesError(f"{where}: arguments: generated code needs the name {', '.join(taken)} for itself")
    return OperationRow(
        name=text_of(facts["name"]),
        answer=answer,
        starts_work=facts.get("starts_work") is True,
        repeatable=facts.get("repeatable") is True if "repeatable" in facts else None,
        timeout=float(timeout) if isinstance(timeout, int | float) else None,
        configures=text_of(facts.get("configures")) or None,
        arguments=arguments,
        saves_as=text_of(facts.get("saves_as")) or None,
        segments=tuple(map(text_of, items(facts.get("segments")))),
    )


def snake_case(name: str) -> str:
    """`initiateOAuth` -> `initiate_oauth`, `grant-type` -> `grant_type`, `createdAtStart` -> `created_at_start`."""
    name = re.sub(r"[Oo]Auth", "Oauth", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"\W+", "_", name).strip("_").lower()


def python_names(wire_names: Iterable[str]) -> dict[str, str]:
    """The names of arguments and attributes, by their names on the wire.

    A name that generated code needs for itself gets an underscore at its end, one that would start with a digit gets
    `field_` before it.
    """
    names: dict[str, str] = {}
    for wire in wire_names:
        name = snake_case(wire)
        if not name.isidentifier():
            name = f"field_{name}"
        names[wire] = f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name
    return names


def by_rule(method: str, path: str) -> str:
    """Return `resource.method`: the last collection segment, and a verb for the HTTP method on item or collection."""
    segments = [segment for segment in path.split("/") if segment]
    names = [segment for segment in segments if not segment.startswith("{")]
    on_item = bool(segments) and segments[-1].startswith("{")
    verbs = _VERB_ON_ITEM if on_item else _VERB_ON_COLLECTION
    return f"{snake_case(names[-1]) if names else 'root'}.{verbs.get(method, method)}"


def resolve(found: Iterable[tuple[str, str]], table: Table) -> tuple[dict[str, OperationRow], list[str]]:
    """Name every operation of a description, given as methods and paths.

    Returns the rows by `METHOD path`, and notices for the operations that the table does not know yet. A clash, or a
    table row without an operation, raises `NamesError`.
    """
    rules = {f"{method.upper()} {path}": by_rule(method, path) for method, path in found}
    named = {key: table.operations.get(key, OperationRow(name=rule)) for key, rule in rules.items()}
    new = [key for key in rules if key not in table.operations]
    faults = [_gone(key, row.name, new) for key, row in table.operations.items() if key not in rules]
    owners: dict[str, str] = {}
    for key, name in [(key, name) for key, entry in named.items() for name in _methods(entry)]:
        other = owners.setdefault(name, key)
        if other != key:
            faults.append(f"{key}: wants the name {name}, which {other} has; give it a row of its own")
    if faults:
        raise NamesError("the table of names does not fit the description:\n  " + "\n  ".join(sorted(faults)))
    return named, [f"{key}: new, named {named[key].name} by the rule; a row in names.yaml freezes it" for key in new]


def _methods(row: OperationRow) -> list[str]:
    """The names that an operation takes: its own, and that of the method that saves its answer."""
    resource = row.name.partition(".")[0]
    return [row.name, *([f"{resource}.{row.saves_as}"] if row.saves_as else [])]


def _gone(key: str, name: str, new: Iterable[str]) -> str:
    """What to do about a row whose operation is not in the description any more."""
    heirs = [other for other in new if re.sub(r"{.*?}", "", other) == re.sub(r"{.*?}", "", key)]
    what_to_do = (
        f"let the row say {heirs[0]}"
        if heirs
        else f"let the row say where it has moved to, or remove the row; users then lose {name}"
    )
    return f"{key}: in the table of names, not in the description: {what_to_do}"
