"""The model `OrganizationResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class OrganizationResponse(Model):
    """An organization, which holds workspaces and users."""

    organization_id: str
    organization_name: str
    email: str
    """Its contact address."""

    def __init__(
        self,
        *,
        organization_id: str,
        organization_name: str,
        email: str,
    ) -> None:
        self._assign(organization_id=organization_id, organization_name=organization_name, email=email)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("organization_id", "organizationId", decoding.string, required=True),
            Field("organization_name", "organizationName", decoding.string, required=True),
            Field("email", "email", decoding.string, required=True),
        )
