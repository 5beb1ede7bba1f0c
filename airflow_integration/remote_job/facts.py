"""Reading JSON that is not decoded into models: what is not there, or of another kind, is empty."""

import json
from collections.abc import Mapping
from typing import TypeAlias

Object: TypeAlias = Mapping[str, object]


def facts_in(body: bytes) -> Object:
    """The object that a text of JSON holds; empty where it holds none."""
    from generated_client.runtime.decoding import is_object

    try:
        facts: object = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return facts if is_object(facts) else {}


def text_in(values: Object, name: str) -> str:
    """A text in an object."""
    value = values.get(name)
    return value if isinstance(value, str) else ""


def object_in(values: Object, name: str) -> Object:
    """An object in an object."""
    from generated_client.runtime.decoding import is_object

    value = values.get(name)
    return value if is_object(value) else {}


def objects_in(values: Object, name: str) -> list[Object]:
    """The objects of an array in an object."""
    from generated_client.runtime.decoding import is_array, is_object

    value = values.get(name)
    return [each for each in value if is_object(each)] if is_array(value) else []
