"""The enumeration `PermissionType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class PermissionType(OpenStrEnum):
    """Roles. The prefix says what a role reaches; the rest, what it allows.

    - `instance_admin`: everything on the server. Can be seen, not given.
    - `admin`, `owner`: everything within the scope, permissions included.
    - `editor`: create, change and delete.
    - `runner`: read, start and cancel jobs. Enough for an orchestrator.
    - `reader`: read.
    - `member`: belongs to the organization, with no right in its workspaces.

    A role in an organization holds in all its workspaces.
    """

    INSTANCE_ADMIN = "instance_admin"
    ORGANIZATION_ADMIN = "organization_admin"
    ORGANIZATION_EDITOR = "organization_editor"
    ORGANIZATION_RUNNER = "organization_runner"
    ORGANIZATION_READER = "organization_reader"
    ORGANIZATION_MEMBER = "organization_member"
    WORKSPACE_OWNER = "workspace_owner"
    WORKSPACE_ADMIN = "workspace_admin"
    WORKSPACE_RUNNER = "workspace_runner"
    WORKSPACE_EDITOR = "workspace_editor"
    WORKSPACE_READER = "workspace_reader"


PermissionTypeLike: TypeAlias = (
    PermissionType
    | Literal[
        "instance_admin",
        "organization_admin",
        "organization_editor",
        "organization_runner",
        "organization_reader",
        "organization_member",
        "workspace_owner",
        "workspace_admin",
        "workspace_runner",
        "workspace_editor",
        "workspace_reader",
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
