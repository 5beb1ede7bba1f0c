"""The model `PermissionResponseRead`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class PermissionResponseRead(Model):
    """A role of a user, with its scope as one kind and one id."""

    permission_id: str
    permission_type: models.PermissionType
    user_id: str
    scope_id: str
    """Of the workspace or the organization, as `scope` says."""
    scope: models.PermissionScope

    def __init__(
        self,
        *,
        permission_id: str,
        permission_type: models.PermissionTypeLike,
        user_id: str,
        scope_id: str,
        scope: models.PermissionScopeLike,
    ) -> None:
        self._assign(
            permission_id=permission_id,
            permission_type=permission_type,
            user_id=user_id,
            scope_id=scope_id,
            scope=scope,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("permission_id", "permissionId", decoding.string, required=True),
            Field("permission_type", "permissionType", models.PermissionType.decode, required=True),
            Field("user_id", "userId", decoding.string, required=True),
            Field("scope_id", "scopeId", decoding.string, required=True),
            Field("scope", "scope", models.PermissionScope.decode, required=True),
        )
