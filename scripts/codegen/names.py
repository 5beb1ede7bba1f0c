"""Names: the published name of every operation, and the Python names of arguments and attributes.

An operation's name comes from a rule, and from a committed table that overrules it and freezes names.
"""

import keyword
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from .documents import is_mapping, items, mapping, read

_VERB_ON_ITEM = {"get": "get", "put": "replace", "patch": "update", "delete": "delete", "post": "update"}
_VERB_ON_COLLECTION = {**_VERB_ON_ITEM, "get": "list", "post": "create"}

_CLIENT_KEYS = ("title", "class", "environment", "api_path", "api_path_fragments")
"""What `client` must say. The rest says where a system differs from most: see the tables in openapi/."""

# What generated code says in annotations and calls, and what methods and models have already.
_TAKEN = frozenset(
    {
        *("self", "cls", "models", "decoding", "attrs"),
        *("date", "datetime", "bool", "bytes", "dict", "float", "int", "list", "object", "str"),
        *("timeout", "extra_headers", "extra_query", "extra_body", "max_items"),
        *("from_dict", "to_dict", "fields_set", "additional_properties"),
    }
)


class NamesError(Exception):
    """The table of names does not fit the description, or two things claim one name."""


@attrs.frozen
class OperationRow:
    """What `names.yaml` says of one operation beyond what the description tells."""

    name: str
    answer: str | None = None  # how to read the answer where the description is silent: "text", "bytes", "page"
    starts_work: bool = False  # repeating it would start the work twice
    repeatable: bool | None = None  # None: by the HTTP method
    timeout: float | None = None  # seconds, for calls that the server holds open
    configures: str | None = None  # the kind of connector ("source") that the body's `configuration` is for
    arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])  # better names of path parameters
    saves_as: str | None = None  # a second method, which writes the answer to a file
    segments: Sequence[str] = ()  # path parameters that are paths themselves: their slashes stay


@attrs.frozen
class Table:
    """`names.yaml` of one system: facts of its client, the operations by `METHOD path`, and its jobs (see `waits`)."""

    client: Mapping[str, object]
    operations: Mapping[str, OperationRow]
    job_states: Mapping[str, object] = attrs.field(factory=dict[str, object])
    waits: Mapping[str, object] = attrs.field(factory=dict[str, object])


def read_table(path: Path) -> Table:
    """Read `names.yaml`; an operation is a bare name, or a mapping with `name` and the fields of `OperationRow`."""
    document = read(path)
    client = mapping(document.get("client"))
    missing = [key for key in _CLIENT_KEYS if key not in client]
    if missing:
        raise NamesError(f"{path}: `client` lacks {', '.join(missing)}")
    operations = {key: _row(entry, f"{path}: {key}") for key, entry in mapping(document.get("operations")).items()}
    job_states, waits = mapping(document.get("job_states")), mapping(document.get("waits"))
    return Table(client=client, operations=operations, job_states=job_states, waits=waits)


def _row(entry: object, where: str) -> OperationRow:
    facts = entry if is_mapping(entry) else {"name": entry}
    unknown = facts.keys() - {field.name for field in attrs.fields(OperationRow)}
    name, answer, timeout = facts.get("name"), facts.get("answer"), facts.get("timeout")
    configures = facts.get("configures")
    saves_as = facts.get("saves_as")
    arguments, segments = mapping(facts.get("arguments")), items(facts.get("segments"))
    if not isinstance(name, str) or not re.fullmatch(r"[a-z]\w*\.[a-z]\w*", name):
        raise NamesError(f"{where}: {name!r} is no name of the form resource.method")
    if unknown:
        raise NamesError(f"{where}: does not know {', '.join(sorted(unknown))}")
    return OperationRow(
        name=name,
        answer=answer if isinstance(answer, str) else None,
        starts_work=facts.get("starts_work") is True,
        repeatable=facts.get("repeatable") is True if "repeatable" in facts else None,
        timeout=float(timeout) if isinstance(timeout, int | float) else None,
        configures=configures if isinstance(configures, str) else None,
        arguments={wire: str(python) for wire, python in arguments.items()},
        saves_as=saves_as if isinstance(saves_as, str) else None,
        segments=tuple(map(str, segments)),
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
    for key, entry in named.items():
        other = owners.setdefault(entry.name, key)
        if other != key:
            faults.append(f"{key}: wants the name {entry.name}, which {other} has; give it a row of its own")
    if faults:
        raise NamesError("the table of names does not fit the description:\n  " + "\n  ".join(sorted(faults)))
    return named, [f"{key}: new, named {named[key].name} by the rule; a row in names.yaml freezes it" for key in new]


def _gone(key: str, name: str, new: Iterable[str]) -> str:
    """What to do about a row whose operation is not in the description any more."""
    heirs = [other for other in new if re.sub(r"{.*?}", "", other) == re.sub(r"{.*?}", "", key)]
    what_to_do = (
        f"let the row say {heirs[0]}"
        if heirs
        else f"let the row say where it has moved to, or remove the row; users then lose {name}"
    )
    return f"{key}: in the table of names, not in the description: {what_to_do}"
