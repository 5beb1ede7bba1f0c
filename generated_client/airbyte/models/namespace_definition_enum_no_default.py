"""The enumeration `NamespaceDefinitionEnumNoDefault`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class NamespaceDefinitionEnumNoDefault(OpenStrEnum):
    """Which schema or dataset of the destination receives the tables from now on.

    The values are those of `NamespaceDefinitionEnum`; leaving the field out keeps what is set.
    """

    SOURCE = "source"
    DESTINATION = "destination"
    CUSTOM_FORMAT = "custom_format"


NamespaceDefinitionEnumNoDefaultLike: TypeAlias = (
    NamespaceDefinitionEnumNoDefault | Literal["source", "destination", "custom_format"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
