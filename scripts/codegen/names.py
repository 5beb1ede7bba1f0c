"""The published name of every operation: a rule, and a committed table that overrules it and freezes names."""

import re
from collections.abc import Mapping
from pathlib import Path

import attrs

from .documents import is_mapping, mapping, read

METHODS = ("get", "put", "post", "delete", "patch")
_VERB_ON_ITEM = {"get": "get", "put": "replace", "patch": "update", "delete": "delete", "post": "create"}
_VERB_ON_COLLECTION = {**_VERB_ON_ITEM, "get": "list"}


class NamesError(Exception):
    """The table of names does not fit the description, or two operations claim one name."""


@attrs.frozen
class OperationTable:
    """What `names.yaml` says of one operation beyond what the description tells."""

    name: str
    answer: str | None = None  # how to read the answer where the description is silent: "text"
    starts_work: bool = False  # repeating it would start the work twice
    repeatable: bool | None = None  # None: by the HTTP method
    timeout: float | None = None  # seconds, for calls that the server holds open


@attrs.frozen
class Table:
    """`names.yaml` of one system: facts of its client, and the operations by `METHOD path`."""

    client: Mapping[str, object]
    operations: Mapping[str, OperationTable]


def read_table(path: Path) -> Table:
    """Read `names.yaml`; an operation is a bare name, or a mapping with `name` and the fields of `OperationTable`."""
    document = read(path)
    operations = {key: _row(entry, f"{path}: {key}") for key, entry in mapping(document.get("operations")).items()}
    return Table(client=mapping(document.get("client")), operations=operations)


def _row(entry: object, where: str) -> OperationTable:
    facts = entry if is_mapping(entry) else {"name": entry}
    unknown = facts.keys() - {field.name for field in attrs.fields(OperationTable)}
    name, answer, timeout = facts.get("name"), facts.get("answer"), facts.get("timeout")
    if unknown or not isinstance(name, str):
        raise NamesError(f"{where}: needs a name, and knows no {', '.join(sorted(unknown)) or 'other kind of entry'}")
    return OperationTable(
        name=name,
        answer=answer if isinstance(answer, str) else None,
        starts_work=facts.get("starts_work") is True,
        repeatable=facts.get("repeatable") is True if "repeatable" in facts else None,
        timeout=float(timeout) if isinstance(timeout, int | float) else None,
    )


def snake_case(name: str) -> str:
    """`initiateOAuth` -> `initiate_oauth`, `job-type` -> `job_type`, `createdAtStart` -> `created_at_start`."""
    name = name.replace("OAuth", "Oauth")
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"\W+", "_", name).strip("_").lower()


def by_rule(method: str, path: str) -> str:
    """Return `resource.method`: the last collection segment, and a verb for the HTTP method on item or collection."""
    segments = [segment for segment in path.split("/") if segment]
    names = [segment for segment in segments if not segment.startswith("{")]
    on_item = bool(segments) and segments[-1].startswith("{")
    verbs = _VERB_ON_ITEM if on_item else _VERB_ON_COLLECTION
    return f"{snake_case(names[-1]) if names else 'root'}.{verbs[method]}"


def resolve(found: Mapping[str, str], table: Table) -> tuple[dict[str, OperationTable], list[str]]:
    """Name every operation of a description.

    *found* maps `METHOD path` to the name by the rule. Returns the names, and notices for the operations that the
    table does not know yet. A clash, or a table row without an operation, raises `NamesError`.
    """
    named = {key: table.operations.get(key, OperationTable(name=rule)) for key, rule in found.items()}
    faults = [f"{key}: in the table of names, not in the description" for key in table.operations.keys() - found.keys()]
    owners: dict[str, str] = {}
    for key, entry in named.items():
        other = owners.setdefault(entry.name, key)
        if other != key:
            faults.append(f"{key}: wants the name {entry.name}, which {other} has")
    if faults:
        raise NamesError("\n".join(sorted(faults)))
    return named, [f"{key}: new, named {named[key].name} by the rule" for key in found if key not in table.operations]
