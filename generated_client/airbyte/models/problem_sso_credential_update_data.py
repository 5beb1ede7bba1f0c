"""The model `ProblemSSOCredentialUpdateData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemSSOCredentialUpdateData(Model):
    """The company whose single sign-on cannot be given other credentials."""

    company_identifier: str
    error_message: str | None

    def __init__(
        self,
        *,
        company_identifier: str,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        self._assign(company_identifier=company_identifier, error_message=error_message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("company_identifier", "companyIdentifier", decoding.string, required=True),
            Field("error_message", "errorMessage", decoding.string),
        )
