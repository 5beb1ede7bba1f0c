"""The arguments of an operation: their names, their words, and which of them the client knows already."""

from collections.abc import Mapping, Sequence

import attrs

from . import schemas, words
from .documents import mapping
from .names import OperationRow
from .names_error import NamesError
from .plan_error import PlanError


@attrs.frozen
class Arguments:
    """The arguments of one operation, by their names on the wire."""

    names: Mapping[str, str]
    """The Python names of what stands in the path."""
    bound: Sequence[str]
    """What every call of a client has in common: it stands in the path, perhaps in the body too."""
    described: Sequence[tuple[str, str]]
    """The Python names of those that are given, in the order of the signature, with our words."""
    required: int
    """How many must be given."""


def of_operation(
    where: str,
    path: str,
    operation: Mapping[str, object],
    row: OperationRow,
    document: Mapping[str, object],
    names: Mapping[str, str],
    client_knows: Mapping[str, object],
) -> Arguments:
    """Name the arguments of an operation. Raises `PlanError` or `NamesError`."""
    _refuse_foreign_bodies(where, operation, document)
    parameters = schemas.parameters(path, operation, document)
    in_path = [str(each["name"]) for each in parameters if each.get("in") == "path"]
    if unknown := {*row.arguments, *row.segments} - {*in_path}:
        raise NamesError(f"{where}: its path has no parameter {', '.join(sorted(unknown))}")
    bound = [wire for wire in in_path if wire in client_knows]
    path_names = {wire: row.arguments.get(wire, names[wire]) for wire in in_path}
    body = schemas.body_schema(operation, document)
    given = [(wire, text) for wire, text in words.of_arguments(path, operation, document) if wire not in bound]
    refuse_clashes(where, [wire for wire, _ in given], {**names, **path_names})
    demanded = [
        *(wire for wire in in_path if wire not in bound),
        *(each["name"] for each in parameters if each.get("in") == "query" and each.get("required") is True),
        *(wire for wire in mapping(body.get("properties")) if wire in schemas.required(body) and wire not in bound),
    ]
    return Arguments(
        names=path_names,
        bound=bound,
        described=[({**names, **path_names}[wire], text) for wire, text in given],
        required=len(demanded),
    )


def deprecated(
    path: str, operation: Mapping[str, object], document: Mapping[str, object], names: Mapping[str, str]
) -> dict[str, str]:
    """Return the arguments that are deprecated, each with the default that says "not given"."""
    query = [each for each in schemas.parameters(path, operation, document) if each.get("in") == "query"]
    members = mapping(schemas.body_schema(operation, document).get("properties"))
    return {
        **{names[str(each["name"])]: "None" for each in query if words.is_deprecated(each)},
        **{names[wire]: "UNSET" for wire, schema in members.items() if words.is_deprecated(schema)},
    }


def refuse_clashes(where: str, wire_names: Sequence[str], names: Mapping[str, str]) -> None:
    """Refuse two names on the wire that would be one in Python. Raises `PlanError`."""
    owners: dict[str, str] = {}
    for wire in wire_names:
        other = owners.setdefault(names[wire], wire)
        if wire_names.count(wire) > 1 or other != wire:
            raise PlanError(f"{where}: {other!r} and {wire!r} would both be called {names[wire]}")


def _refuse_foreign_bodies(where: str, operation: Mapping[str, object], document: Mapping[str, object]) -> None:
    """Refuse a body that cannot be spread into arguments."""
    content = mapping(schemas.resolved(operation.get("requestBody"), document).get("content"))
    if content and not mapping(schemas.body_schema(operation, document).get("properties")):
        kinds = ", ".join(content)
        raise PlanError(f"{where}: its body ({kinds}) is no JSON object with properties; repair it in the overlay")
