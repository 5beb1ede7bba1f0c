"""JSON values of a publisher's files, to look into without knowing what stands where."""

from typing import TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def as_object(value: object) -> dict[str, object]:
    """The object itself, or an empty one for what is none."""
    return value if is_object(value) else {}


def as_array(value: object) -> list[object]:
    """The array itself, or an empty one for what is none."""
    return value if is_array(value) else []
