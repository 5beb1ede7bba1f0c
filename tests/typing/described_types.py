"""The types that the attributes of models have to have, told by the publisher's description alone."""

from collections.abc import Iterator, Mapping
from functools import cache

from generated_client.runtime.model import Model
from tests.generated_client.every_system.description import Description, Operation
from tests.generated_client.every_system.samples import snake_case
from tests.json_values import as_array, as_object

_OURS: Mapping[str, Mapping[str, str]] = {
    "DataplaneCreateResponseBody": {
        "dataplane_id": "str",
        "client_id": "str | None",
        "client_secret": "str | None",
    }
}
"""Models that the publisher refers to and does not describe."""

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_FORMATS = {"date-time": "datetime", "date": "date"}


def types_of_attributes(description: Description) -> dict[str, Mapping[str, str]]:
    """The types of all attributes of all models, by the names of both."""
    schemas = dict(_schemas(description))
    found: dict[str, Mapping[str, str]] = {}
    for name in description.system.models.__all__:
        kind: object = getattr(description.system.models, name)
        if isinstance(kind, type) and issubclass(kind, Model):
            found[name] = _OURS.get(name) or dict(_attributes(description, name, schemas[name]))
    return found


def _schemas(description: Description) -> Iterator[tuple[str, dict[str, object]]]:
    """Schemas by the names of their classes: those with a name, and those that stand within another."""
    for name, schema in description.schemas.items():
        kind = description.class_named(name)
        yield kind.__name__ if kind else name, as_object(schema)
        for wire, member in as_object(as_object(schema).get("properties")).items():
            yield _inner_name(name, wire), as_object(member)


def _inner_name(model: str, wire: str) -> str:
    return model + wire[:1].upper() + "".join(part.title() if i else part[1:] for i, part in enumerate(wire.split("_")))


def _attributes(description: Description, model: str, schema: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    required = _required(description, model, schema)
    for wire, member in as_object(schema.get("properties")).items():
        is_time = wire in description.system.times
        type_ = "datetime" if is_time else _type(description, member, _inner_name(model, wire))
        yield snake_case(wire), type_ if wire in required or type_ == "object" else f"{type_} | None"


def _required(description: Description, model: str, schema: Mapping[str, object]) -> list[object]:
    """What a model always has: where answers leave out what they should not, less than is required."""
    required, certain = as_array(schema.get("required")), description.system.certain
    return required if certain is None or model in _given_models(description) else [*certain.intersection(required)]


@cache
def _given_models(description: Description) -> frozenset[str]:
    """The models that requests may hold."""
    ahead = [operation.body for operation in description.operations.values()]
    found: set[str] = set()
    while ahead:
        name, facts = description.resolved(ahead.pop())
        kind = description.class_named(name) if name else None
        found |= {kind.__name__} if kind else set()
        ahead += [
            as_object(each) for each in [*as_object(facts.get("properties")).values(), facts.get("items")] if each
        ]
    return frozenset(found)


def _type(description: Description, schema: object, inner_name: str) -> str:
    """The type of what a schema allows; unions are open to members that a newer server may add."""
    members = [*dict.fromkeys(_members(description, schema, inner_name))]
    return " | ".join([*members, "UnknownVariant"] if len(members) > 1 else members)


def _class(description: Description, name: str | None) -> str | None:
    """What Python calls a schema."""
    kind = description.class_named(name) if name else None
    return kind.__name__ if kind else name


def _members(description: Description, schema: object, inner_name: str) -> Iterator[str]:
    """The Python types of what a schema allows: several for a union."""
    name, facts = description.resolved(schema)
    kind, text = str(facts.get("type")), str(facts.get("format"))
    if facts.get("oneOf") and "properties" not in facts:
        for each in as_array(facts["oneOf"]):
            yield from _members(description, each, inner_name)
    elif "enum" in facts or facts.get("properties"):
        yield f"models.{_class(description, name) or inner_name}"
    elif kind == "array":
        yield f"list[{_type(description, facts.get('items'), inner_name)}]"
    elif kind == "object":
        yield "dict[str, object]"
    else:
        yield _FORMATS.get(text) or _SCALARS.get(kind, "object")


@cache
def types_of_constructors(description: Description) -> dict[str, Mapping[str, str]]:
    """The types of the arguments of the constructors of all models that the publisher describes, by name."""
    found: dict[str, Mapping[str, str]] = {}
    schemas = dict(_schemas(description))
    for model in types_of_attributes(description):
        if model not in _OURS:
            found[model] = dict(_given_members(description, model, schemas[model]))
    return found


def types_of_arguments(description: Description, operation: Operation) -> dict[str, str]:
    """The types of the arguments of an operation, by name: wider than those of answers, and no wider than need be."""
    found: dict[str, str] = {}
    system = description.system
    for parameter in operation.parameters:
        if parameter.name in system.bound:
            continue
        type_ = _given(description, parameter.schema, "")
        if parameter.name in system.lists:
            type_ = "Sequence[str]"
        elif parameter.name in system.words and "oneOf" in parameter.schema:
            type_ = "str"
        renamed = system.argument(operation.key, parameter.name) if parameter.location == "path" else None
        found[renamed or snake_case(parameter.name)] = type_ if parameter.required else f"{type_} | None"
    name, body = description.resolved(operation.body)
    bound = {snake_case(name) for name in system.bound}
    return found | {name: type_ for name, type_ in _given_members(description, name or "", body) if name not in bound}


def _given_members(description: Description, model: str, schema: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    required = (
        _required(description, model, schema) if description.class_named(model) else as_array(schema.get("required"))
    )
    for wire, member in as_object(schema.get("properties")).items():
        type_ = _given(description, member, _inner_name(model, wire))
        if wire in description.system.times:
            type_ = "datetime | str"
        or_null = "" if type_ == "object" else " | None"
        yield snake_case(wire), type_ if wire in required else f"{type_}{or_null} | Unset"


def _given(description: Description, schema: object, inner_name: str) -> str:
    """What may be given for a schema: words for members of enumerations, mappings for models, texts for times."""
    members = [*dict.fromkeys(_given_alternatives(description, schema, inner_name))]
    mapping = ["Mapping[str, object]"] * any(
        member.startswith("models.") and not member.endswith("Like") for member in members
    )
    return " | ".join(members + mapping)


def _given_alternatives(description: Description, schema: object, inner_name: str) -> Iterator[str]:
    name, facts = description.resolved(schema)
    if facts.get("oneOf") and "properties" not in facts:
        for each in as_array(facts["oneOf"]):
            yield from _given_alternatives(description, each, inner_name)
    elif "enum" in facts:
        yield f"models.{_class(description, name) or inner_name}Like"
    elif facts.get("type") == "array":
        yield f"Sequence[{_given(description, facts.get('items'), inner_name)}]"
    elif facts.get("properties"):
        yield f"models.{_class(description, name) or inner_name}"
    elif facts.get("type") == "object":
        yield "Mapping[str, object]"
    else:
        type_ = _type(description, schema, inner_name)
        yield from [type_, "str"] if type_ in _FORMATS.values() else [type_]
