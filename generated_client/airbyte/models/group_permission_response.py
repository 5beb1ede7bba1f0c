"""The model `GroupPermissionResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class GroupPermissionResponse(Model):
    """A role that all members of a group have."""

    permission_id: str
    group_id: str
    permission_type: models.PermissionType
    workspace_id: str | None
    """None for a role in the organization."""
    organization_id: str | None
    """None for a role in a workspace."""

    def __init__(
        self,
        *,
        permission_id: str,
        group_id: str,
        permission_type: models.PermissionTypeLike,
        workspace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            permission_id=permission_id,
            group_id=group_id,
            permission_type=permission_type,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("permission_id", "permissionId", decoding.string, required=True),
            Field("group_id", "groupId", decoding.string, required=True),
            Field("permission_type", "permissionType", models.PermissionType.decode, required=True),
            Field("workspace_id", "workspaceId", decoding.nullable(decoding.string)),
            Field("organization_id", "organizationId", decoding.nullable(decoding.string)),
        )
