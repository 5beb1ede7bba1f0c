"""The enumeration `NamespaceDefinitionEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class NamespaceDefinitionEnum(OpenStrEnum):
    """Which schema or dataset of the destination receives the tables.

    - `source`: of the same name as in the source.
    - `destination`: the default one from the configuration of the destination.
    - `custom_format`: formed by `namespace_format`.
    """

    SOURCE = "source"
    DESTINATION = "destination"
    CUSTOM_FORMAT = "custom_format"


NamespaceDefinitionEnumLike: TypeAlias = (
    NamespaceDefinitionEnum | Literal["source", "destination", "custom_format"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
