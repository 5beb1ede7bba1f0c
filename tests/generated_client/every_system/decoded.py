"""Compares what a call returned with the JSON that came, by the schema of the description."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from generated_client.runtime.masking import Configuration
from generated_client.runtime.model import Model
from tests.generated_client.every_system.description import Description
from tests.generated_client.every_system.samples import alternative, snake_case
from tests.json_values import as_array, as_object, is_array, is_object


def differences(description: Description, schema: object, came: object, value: object, where: str) -> Iterator[str]:
    """Where *value* is not what the JSON value *came* has to become; class, attributes and items are looked at."""
    name, facts = description.resolved(schema)
    if "enum" in facts:
        yield from [] if value == came else [f"{where}: {value!r} instead of {came!r}"]
        yield from (
            []
            if name is None or type(value) is description.class_named(name)
            else [f"{where}: a {type(value)}, not a {name}"]
        )
    elif facts.get("format") == "date-time" or where.rpartition(".")[2] in description.system.times:
        due = datetime.fromisoformat(str(came))
        yield from [] if value == due and due.tzinfo else [f"{where}: {value!r} instead of {due!r}"]
    elif is_array(came):
        items = as_array(value)
        yield from [] if len(items) == len(came) else [f"{where}: {len(items)} items instead of {len(came)}"]
        for number, (item, each) in enumerate(zip(items, came, strict=False)):
            yield from differences(description, facts.get("items"), each, item, f"{where}[{number}]")
    elif is_object(came) and facts.get("oneOf"):
        yield from differences(description, alternative(description.system, name, facts), came, value, where)
    elif is_object(came) and facts.get("properties"):
        yield from _model_differences(description, name, as_object(facts["properties"]), came, value, where)
    elif value != came or type(value) is not (Configuration if where.endswith(".configuration") else type(came)):
        yield f"{where}: {value!r} instead of {came!r}"


def _model_differences(
    description: Description,
    name: str | None,
    properties: Mapping[str, object],
    came: Mapping[str, object],
    value: object,
    where: str,
) -> Iterator[str]:
    if not isinstance(value, Model) or name is None or type(value) is not description.class_named(name):
        yield f"{where}: a {type(value)}, not a {name}"
        return
    for key, schema in properties.items():
        attribute: object = getattr(value, snake_case(key))
        if key in came:
            yield from differences(description, schema, came[key], attribute, f"{where}.{key}")
        elif attribute is not None:
            yield f"{where}.{key}: {attribute!r}, though it did not come"
    due = frozenset(snake_case(key) for key in properties if key in came)
    yield from [] if value.fields_set == due else [f"{where}: fields_set is {sorted(value.fields_set)}"]
    yield from [] if value.to_dict() == came else [f"{where}: to_dict() is {value.to_dict()!r}"]
    yield from [] if list(value.to_dict()) == list(came) else [f"{where}: to_dict() changes the order"]
