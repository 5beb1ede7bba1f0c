"""The enumeration `PlanEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class PlanEnum(OpenStrEnum):
    """The plan of an account."""

    CANCELLED = "cancelled"
    CANCELLED_2022 = "cancelled_2022"
    CANCELLED_2025 = "cancelled_2025"
    DEVELOPER = "developer"
    DEVELOPER_2022 = "developer_2022"
    ENTERPRISE = "enterprise"
    ENTERPRISE_2025 = "enterprise_2025"
    ENTERPRISE_PLUS_2025 = "enterprise_plus_2025"
    FREE = "free"
    STARTER_2025 = "starter_2025"
    TEAM = "team"
    TEAM_2022 = "team_2022"
    TEAM_ANNUAL = "team_annual"
    TRIAL = "trial"
    TRIAL_2022 = "trial_2022"
    TRIAL_2025 = "trial_2025"
    USAGE_2026 = "usage_2026"
    USAGE_MANAGED_2026 = "usage_managed_2026"


PlanEnumLike: TypeAlias = (
    PlanEnum
    | Literal[
        "cancelled",
        "cancelled_2022",
        "cancelled_2025",
        "developer",
        "developer_2022",
        "enterprise",
        "enterprise_2025",
        "enterprise_plus_2025",
        "free",
        "starter_2025",
        "team",
        "team_2022",
        "team_annual",
        "trial",
        "trial_2022",
        "trial_2025",
        "usage_2026",
        "usage_managed_2026",
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
