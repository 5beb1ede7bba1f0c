"""The model `EmbeddedOrganizationListItem`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class EmbeddedOrganizationListItem(Model):
    """One of these organizations, and what the user may do in it."""

    organization_id: str
    organization_name: str
    permission: models.PermissionType

    def __init__(
        self,
        *,
        organization_id: str,
        organization_name: str,
        permission: models.PermissionTypeLike,
    ) -> None:
        self._assign(organization_id=organization_id, organization_name=organization_name, permission=permission)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("organization_id", "organizationId", decoding.string, required=True),
            Field("organization_name", "organizationName", decoding.string, required=True),
            Field("permission", "permission", models.PermissionType.decode, required=True),
        )
