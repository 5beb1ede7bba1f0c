"""The enumeration `LockCauseEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class LockCauseEnum(OpenStrEnum):
    """Why an account is locked."""

    TRIAL_EXPIRED = "trial_expired"
    CANCELLED = "cancelled"
    UNPAID = "unpaid"
    PROVISIONED_TEAM_ANNUAL = "provisioned_team_annual"
    OTHER = "other"
    MIGRATED = "migrated"
    WORKSHOP = "workshop"


LockCauseEnumLike: TypeAlias = (
    LockCauseEnum
    | Literal["trial_expired", "cancelled", "unpaid", "provisioned_team_annual", "other", "migrated", "workshop"]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
