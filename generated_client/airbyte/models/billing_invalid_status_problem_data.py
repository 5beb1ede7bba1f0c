"""The model `BillingInvalidStatusProblemData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class BillingInvalidStatusProblemData(Model):
    """The states of payment and subscription that forbid the operation; one of them, or both."""

    invalid_payment_status: models.PaymentStatusEnum | None
    invalid_subscription_status: models.SubscriptionStatusEnum | None

    def __init__(
        self,
        *,
        invalid_payment_status: models.PaymentStatusEnumLike | None | Unset = UNSET,
        invalid_subscription_status: models.SubscriptionStatusEnumLike | None | Unset = UNSET,
    ) -> None:
        self._assign(
            invalid_payment_status=invalid_payment_status, invalid_subscription_status=invalid_subscription_status
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field(
                "invalid_payment_status",
                "invalidPaymentStatus",
                decoding.later(lambda: models.PaymentStatusEnum.decode),
            ),
            Field(
                "invalid_subscription_status",
                "invalidSubscriptionStatus",
                decoding.later(lambda: models.SubscriptionStatusEnum.decode),
            ),
        )
