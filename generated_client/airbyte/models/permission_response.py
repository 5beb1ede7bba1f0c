"""The model `PermissionResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class PermissionResponse(Model):
    """A role that a user has in a workspace or in an organization."""

    permission_id: str
    permission_type: models.PermissionType
    user_id: str
    workspace_id: str | None
    """None for a role in an organization."""
    organization_id: str | None
    """None for a role in a workspace."""

    def __init__(
        self,
        *,
        permission_id: str,
        permission_type: models.PermissionTypeLike,
        user_id: str,
        workspace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            permission_id=permission_id,
            permission_type=permission_type,
            user_id=user_id,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("permission_id", "permissionId", decoding.string, required=True),
            Field("permission_type", "permissionType", models.PermissionType.decode, required=True),
            Field("user_id", "userId", decoding.string, required=True),
            Field("workspace_id", "workspaceId", decoding.string),
            Field("organization_id", "organizationId", decoding.string),
        )
