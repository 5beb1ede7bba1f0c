"""The enumeration `ActorTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ActorTypeEnum(OpenStrEnum):
    """The two sides of a connection."""

    SOURCE = "source"
    DESTINATION = "destination"


ActorTypeEnumLike: TypeAlias = ActorTypeEnum | Literal["source", "destination"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
