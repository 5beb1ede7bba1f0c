"""The enumeration `PermissionScope`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class PermissionScope(OpenStrEnum):
    """What a permission reaches: one workspace, one organization, or (`none`) the whole server."""

    WORKSPACE = "workspace"
    ORGANIZATION = "organization"
    NONE = "none"


PermissionScopeLike: TypeAlias = PermissionScope | Literal["workspace", "organization", "none"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
