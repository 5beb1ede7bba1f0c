"""The enumeration `PublicPermissionType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class PublicPermissionType(OpenStrEnum):
    """Roles that can be given; see `PermissionType` for what they allow."""

    ORGANIZATION_ADMIN = "organization_admin"
    ORGANIZATION_EDITOR = "organization_editor"
    ORGANIZATION_RUNNER = "organization_runner"
    ORGANIZATION_READER = "organization_reader"
    ORGANIZATION_MEMBER = "organization_member"
    WORKSPACE_ADMIN = "workspace_admin"
    WORKSPACE_EDITOR = "workspace_editor"
    WORKSPACE_RUNNER = "workspace_runner"
    WORKSPACE_READER = "workspace_reader"


PublicPermissionTypeLike: TypeAlias = (
    PublicPermissionType
    | Literal[
        "organization_admin",
        "organization_editor",
        "organization_runner",
        "organization_reader",
        "organization_member",
        "workspace_admin",
        "workspace_editor",
        "workspace_runner",
        "workspace_reader",
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
