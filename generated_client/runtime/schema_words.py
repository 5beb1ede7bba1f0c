"""What a schema expects, and what it got, in words that show no secret."""

from collections.abc import Mapping, Sequence

from .decoding import is_array, is_object, kind_of

HIDDEN = "<hidden>"
_LONGEST_VALUE = 40  # characters; a longer text may be a key that was put in the wrong place
_MOST_CHOICES = 12
_KINDS: Mapping[str, str] = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


def kinds(schema: Mapping[str, object]) -> list[str]:
    """Return the JSON types that a schema allows; none where it allows any."""
    stated = schema.get("type")
    return [str(kind) for kind in stated] if is_array(stated) else [stated] if isinstance(stated, str) else []


def choices(schema: Mapping[str, object]) -> list[object] | None:
    """Return the only values that a schema allows, or `None` where it names none."""
    if "const" in schema:
        return [schema["const"]]
    listed = schema.get("enum")
    return listed if is_array(listed) else None


def member(schema: object, key: str) -> dict[str, object]:
    """Return the schema below *key*, or one that says nothing."""
    found = schema.get(key) if is_object(schema) else None
    return found if is_object(found) else {}


def expected(schema: Mapping[str, object]) -> str:
    """Say what a value must be: `an integer from 0 to 65536`."""
    allowed = choices(schema)
    if allowed is not None:
        return one_of(allowed)
    named = " or ".join(_KINDS.get(kind, kind) for kind in kinds(schema)) or "a value"
    limits = [_range(schema), _amount(schema)]
    if "pattern" in schema:
        limits.append(f"that matches {schema['pattern']}")
    if schema.get("uniqueItems") is True:
        limits.append("in which nothing stands twice")
    return " ".join([named, *filter(None, limits)])


def one_of(allowed: Sequence[object]) -> str:
    """Name the values that are allowed, or the first of them."""
    shown = [repr(value) for value in allowed[:_MOST_CHOICES]]
    if len(allowed) > _MOST_CHOICES:
        shown.append(f"… ({len(allowed)} in all)")
    return shown[0] if len(shown) == 1 else f"one of {', '.join(shown)}"


def got(schema: Mapping[str, object], value: object) -> str:
    """Say what a value is: itself, where the schema says that it is plain and no secret, else only its kind."""
    if is_array(value):
        return f"a list of {len(value)}"
    if schema.get("airbyte_secret") is True:
        return f"{kind_of(value)} ({HIDDEN})"
    is_plain = choices(schema) is not None or not {"array", "object"} & {*kinds(schema)}
    if not is_plain:
        return kind_of(value)
    if isinstance(value, str):
        return repr(value) if len(value) <= _LONGEST_VALUE else f"a string of {len(value)} characters"
    is_short = isinstance(value, float) or (isinstance(value, int) and abs(value) < 10**_LONGEST_VALUE)
    return repr(value) if is_short else kind_of(value)


def _range(schema: Mapping[str, object]) -> str | None:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if least is not None and most is not None:
        return f"from {least} to {most}"
    words = {"of at least": least, "of at most": most, "above": above, "below": below}
    return " and ".join(f"{word} {bound}" for word, bound in words.items() if bound is not None) or None


def _amount(schema: Mapping[str, object]) -> str | None:
    words = {
        "with at least {} items": schema.get("minItems") or None,
        "with at most {} items": schema.get("maxItems"),
        "with at least {} characters": schema.get("minLength") or None,
        "with at most {} characters": schema.get("maxLength"),
    }
    return " and ".join(word.format(bound) for word, bound in words.items() if bound is not None) or None
