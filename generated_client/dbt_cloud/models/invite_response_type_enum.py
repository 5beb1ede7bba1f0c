"""The enumeration `InviteResponseTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class InviteResponseTypeEnum(OpenStrEnum):
    """Whether a person invites, or a directory by SCIM."""

    STANDARD = "standard"
    SCIM = "scim"


InviteResponseTypeEnumLike: TypeAlias = InviteResponseTypeEnum | Literal["standard", "scim"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
