"""The model `BillingInsufficientCreditBalanceProblemData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class BillingInsufficientCreditBalanceProblemData(Model):
    """What is left of the credit."""

    current_balance: str

    def __init__(
        self,
        *,
        current_balance: str,
    ) -> None:
        self._assign(current_balance=current_balance)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("current_balance", "currentBalance", decoding.string, required=True),)
