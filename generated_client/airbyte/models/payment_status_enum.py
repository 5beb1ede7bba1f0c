"""The enumeration `PaymentStatusEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class PaymentStatusEnum(OpenStrEnum):
    """How an organization stands with its payments; open to values that a newer server may add."""

    UNINITIALIZED = "uninitialized"
    OKAY = "okay"
    GRACE_PERIOD = "grace_period"
    DISABLED = "disabled"
    LOCKED = "locked"
    MANUAL = "manual"


PaymentStatusEnumLike: TypeAlias = (
    PaymentStatusEnum | Literal["uninitialized", "okay", "grace_period", "disabled", "locked", "manual"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
