"""Configurations made from a schema."""

import re

from tests.generated_client.airbyte.connectors.all_connectors import (
    Json,
    Schema,
    choices,
    fields,
    kinds,
    properties,
    required,
    tag_of,
    variants,
)
from tests.json_values import as_object, is_array, is_object

# A text for every pattern of a publisher; the first that fits is taken.
_TEXTS = (
    *("text", "2024-01-31T00:00:00Z", "2024-01-31", "2024-01-31 00:00:00", "2024-01-31T00:00:00", "2024-01"),
    *("2024-01-31T00:00:00.000Z", "2024-01-31T00:00:00.000000Z", "20240131T000000Z", "01-31-2024", "01/31/2024 00:00"),
    *("12", "12345678", "123456789", "1234567890", "0" * 24, "sandbox_x", "sk_test_x", "true", "popular", "Sev1"),
    *("https://example.com", "https://drive.google.com/x", "example.freshdesk.com", "a/b", "data/x", "a=b"),
    *("x.snowflakecomputing.com", "https://aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa-x.apps.astra.datastax.com"),
)
_NUMBERS = (1, 2, 10, 50, 200, 1000, 5000, 100_000, 10**7, 0, -1)


def sample(schema: Schema, turn: int = 0) -> Json:
    """A value that fits, with every field; of variants and choices that of the *turn*, round and round."""
    if allowed := choices(schema):
        return allowed[turn % len(allowed)]
    if each := variants(schema):
        return sample(each[turn % len(each)], turn // len(each))
    kind = next((kind for kind in kinds(schema) if kind != "null"), None)
    if kind == "object":
        return {key: sample(inner, turn) for key, inner in fields(schema).items()}
    if kind == "array":
        amount = schema.get("minItems")
        count = max(1, amount if isinstance(amount, int) else 1)
        return [sample(as_object(schema.get("items")), turn + number) for number in range(count)]
    return _scalar(schema, kind)


def _scalar(schema: Schema, kind: str | None) -> Json:
    if kind in {"integer", "number"}:
        return next(number for number in _NUMBERS if not beyond(schema, number))
    pattern = str(schema.get("pattern", ""))
    return True if kind == "boolean" else next(text for text in _TEXTS if re.search(pattern, text))


def turns(schema: Schema) -> int:
    """How many samples it takes to see every variant at least once."""
    inner = [*properties(schema).values(), as_object(schema.get("items")), *variants(schema)]
    return max([1, *(turns(each) for each in inner if each)]) * max(1, len(variants(schema)))


def least(schema: Schema, value: Json, tag: str | None = None) -> Json:
    """A sample without the fields that may be missing, but with those that tell variants apart."""
    if is_object(value):
        for variant in variants(schema):
            if value.get(tag_of(schema)) in choices(properties(variant)[tag_of(schema)]):
                return least(variant, value, tag_of(schema))
        must = required(schema) | {tag}
        return {key: least(fields(schema)[key], each) for key, each in value.items() if key in must}
    return [least(as_object(schema.get("items")), each) for each in value] if is_array(value) else value


def beyond(schema: Schema, number: float) -> bool:
    """Whether a number is out of the range of a schema."""
    low, high, above = schema.get("minimum"), schema.get("maximum"), schema.get("exclusiveMinimum")
    return (
        (isinstance(low, int | float) and number < low)
        or (isinstance(high, int | float) and number > high)
        or (isinstance(above, int | float) and number <= above)
    )
