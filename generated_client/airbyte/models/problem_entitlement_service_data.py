"""The model `ProblemEntitlementServiceData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemEntitlementServiceData(Model):
    """The organization and the plan that the entitlement service has trouble with."""

    organization_id: str
    plan_id: str | None
    error_message: str | None

    def __init__(
        self,
        *,
        organization_id: str,
        plan_id: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        self._assign(organization_id=organization_id, plan_id=plan_id, error_message=error_message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("organization_id", "organizationId", decoding.string, required=True),
            Field("plan_id", "planId", decoding.string),
            Field("error_message", "errorMessage", decoding.string),
        )
