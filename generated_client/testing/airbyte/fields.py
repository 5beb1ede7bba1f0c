"""Typed reading of JSON objects that the description has already approved."""

from __future__ import annotations

from generated_client.testing.http_message import JsonObject, JsonValue


def text(holder: JsonObject, name: str, default: str = "") -> str:
    """The string under `name`, or `default`."""
    value = holder.get(name)
    return value if isinstance(value, str) else default


def optional_text(holder: JsonObject, name: str) -> str | None:
    """The string under `name`, if there is one."""
    value = holder.get(name)
    return value if isinstance(value, str) else None


def child(holder: JsonObject, name: str) -> JsonObject:
    """The object under `name`, or an empty one."""
    return as_object(holder.get(name))


def as_object(value: JsonValue) -> JsonObject:
    """`value` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def children(holder: JsonObject, name: str) -> list[JsonObject]:
    """The objects in the list under `name`."""
    value = holder.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def texts(value: JsonValue) -> tuple[str, ...]:
    """The strings in a list; empty for anything else."""
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
