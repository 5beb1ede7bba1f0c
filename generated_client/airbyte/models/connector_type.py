"""The enumeration `ConnectorType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ConnectorType(OpenStrEnum):
    """The two sides that a connector can serve."""

    SOURCE = "source"
    DESTINATION = "destination"


ConnectorTypeLike: TypeAlias = ConnectorType | Literal["source", "destination"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
