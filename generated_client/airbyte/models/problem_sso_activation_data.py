"""The model `ProblemSSOActivationData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemSSOActivationData(Model):
    """The organization whose single sign-on cannot be switched on."""

    organization_id: str | None
    company_identifier: str | None
    error_message: str | None

    def __init__(
        self,
        *,
        organization_id: str | None | Unset = UNSET,
        company_identifier: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            organization_id=organization_id, company_identifier=company_identifier, error_message=error_message
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("organization_id", "organizationId", decoding.string),
            Field("company_identifier", "companyIdentifier", decoding.string),
            Field("error_message", "errorMessage", decoding.string),
        )
