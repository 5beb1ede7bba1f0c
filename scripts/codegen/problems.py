"""The kinds of problems (RFC 9457) that an API answers errors with: facts of a description of their own.

The publisher describes each as an object schema whose `type`, `title` and `status` have defaults that are constants.
What is kept is `type`, `status`, the title where it is an identifier rather than a phrase, and the schema of `data`.
"""

import re
from collections.abc import Mapping
from typing import TypeGuard

import attrs

from . import schemas
from .documents import is_mapping, items, mapping
from .strip import schema_facts

_IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class ProblemsError(Exception):
    """The description of problems cannot be used; the message names the problem."""


@attrs.frozen
class Kind:
    """A kind of problem: its name of our making, and what tells it on the wire."""

    name: str
    type: str
    status: int
    title: str | None
    """Part of what tells the kind; None where `type` alone does."""
    details: str | None
    """The component schema of `data`."""

    @property
    def member(self) -> str:
        """The name of its member in the enumeration of kinds."""
        member = re.sub(r"\W+", "_", self.name).strip("_").upper()  # an enumeration keeps `_X_` for itself
        return member if member.isidentifier() else f"VALUE_{member}"


def facts(document: Mapping[str, object]) -> dict[str, object]:
    """Return the facts of a publisher's description of problems, to be written as `problems.yaml`.

    Raises `ProblemsError` for a document without problems.
    """
    found: list[dict[str, object]] = []
    for schema in schemas.components(document).values():
        constants, details = _constants(schema, document)
        if not {"type", "title", "status"} <= constants.keys():
            continue
        title = str(constants["title"])
        problem = {"type": constants["type"], "status": constants["status"]}
        problem |= {"title": title} if _IDENTIFIER.fullmatch(title) else {}
        found.append(problem | ({"data": details} if details else {}))
    if not found:
        raise ProblemsError("no schema has constants for `type`, `title` and `status`: this describes no problems")
    needed = schemas.referred([schemas.reference(str(each["data"])) for each in found if "data" in each], document)
    return {
        "problems": found,
        "schemas": {
            name: schema_facts(mapping(schema))
            for name, schema in schemas.components(document).items()
            if schemas.reference(name)["$ref"] in needed
        },
    }


def _constants(schema: object, document: Mapping[str, object]) -> tuple[dict[str, object], str | None]:
    """The defaults of an object's properties, and the name of the schema of its `data`; parts of a whole count."""
    constants: dict[str, object] = {}
    details: str | None = None
    for part in (schema, *items(mapping(schema).get("allOf"))):
        members = mapping(schemas.resolved(part, document).get("properties"))
        constants |= {name: member["default"] for name, member in members.items() if _has_default(member)}
        reference = mapping(members.get("data")).get("$ref")
        details = reference.rsplit("/", 1)[-1] if isinstance(reference, str) else details
    return constants, details


def _has_default(member: object) -> TypeGuard[Mapping[str, object]]:
    return is_mapping(member) and "default" in member


def kinds(facts_of_problems: Mapping[str, object]) -> list[Kind]:
    """Return the kinds of a `problems.yaml`. Raises `ProblemsError` where two would have one name.

    A kind is called after its title where that is an identifier, else after its type.
    """
    rows = [mapping(row) for row in items(facts_of_problems.get("problems"))]
    types = [row.get("type") for row in rows]
    found = [
        Kind(
            name=str(row.get("title") or re.sub(r"^\w+:", "", str(row["type"]))),
            type=str(row["type"]),
            status=int(str(row["status"])),
            title=str(row["title"]) if types.count(row["type"]) > 1 and "title" in row else None,
            details=str(row["data"]) if "data" in row else None,
        )
        for row in rows
    ]
    owners: dict[str, Kind] = {}
    for kind in found:
        other = owners.setdefault(kind.member, kind)
        if other is not kind:
            raise ProblemsError(f"the problems {other.type} and {kind.type} would both be called {kind.name}")
    return found


def merged(document: Mapping[str, object], facts_of_problems: Mapping[str, object]) -> dict[str, object]:
    """Return *document* with the schemas of the problems' data. Raises `ProblemsError` where two have one name."""
    added, present = mapping(facts_of_problems.get("schemas")), schemas.components(document)
    twice = [name for name in added if present.get(name, added[name]) != added[name]]
    if twice:
        raise ProblemsError(f"the API and its problems have different schemas of one name: {', '.join(twice)}")
    components = mapping(document.get("components"))
    return {**document, "components": {**components, "schemas": {**present, **added}}}
