"""The model `ProblemSSOTokenValidationData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemSSOTokenValidationData(Model):
    """The organization whose single sign-on gives tokens that do not hold."""

    organization_id: str | None
    error_message: str | None

    def __init__(
        self,
        *,
        organization_id: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        self._assign(organization_id=organization_id, error_message=error_message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("organization_id", "organizationId", decoding.string),
            Field("error_message", "errorMessage", decoding.string),
        )
