"""The configuration of a source `freshdesk`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class RateLimitPlanFree(TypedDict):
    """`rate_limit_plan` where `plan_type` is 'free'."""

    contacts_rate_limit: NotRequired[Literal[50]]
    general_rate_limit: NotRequired[Literal[50]]
    plan_type: NotRequired[Literal["free"]]
    tickets_rate_limit: NotRequired[Literal[50]]


class RateLimitPlanGrowth(TypedDict):
    """`rate_limit_plan` where `plan_type` is 'growth'."""

    contacts_rate_limit: NotRequired[Literal[20]]
    general_rate_limit: NotRequired[Literal[200]]
    plan_type: NotRequired[Literal["growth"]]
    tickets_rate_limit: NotRequired[Literal[20]]


class RateLimitPlanPro(TypedDict):
    """`rate_limit_plan` where `plan_type` is 'pro'."""

    contacts_rate_limit: NotRequired[Literal[100]]
    general_rate_limit: NotRequired[Literal[400]]
    plan_type: NotRequired[Literal["pro"]]
    tickets_rate_limit: NotRequired[Literal[100]]


class RateLimitPlanEnterprise(TypedDict):
    """`rate_limit_plan` where `plan_type` is 'enterprise'."""

    contacts_rate_limit: NotRequired[Literal[200]]
    general_rate_limit: NotRequired[Literal[700]]
    plan_type: NotRequired[Literal["enterprise"]]
    tickets_rate_limit: NotRequired[Literal[200]]


class RateLimitPlanCustom(TypedDict):
    """`rate_limit_plan` where `plan_type` is 'custom'."""

    contacts_rate_limit: NotRequired[int]
    general_rate_limit: NotRequired[int]
    plan_type: NotRequired[Literal["custom"]]
    tickets_rate_limit: NotRequired[int]


RateLimitPlan: TypeAlias = (
    RateLimitPlanFree | RateLimitPlanGrowth | RateLimitPlanPro | RateLimitPlanEnterprise | RateLimitPlanCustom
)


class SourceFreshdesk(TypedDict):
    """The configuration of a source `freshdesk`."""

    api_key: str
    """Secret."""
    domain: str
    """Must match `^[a-zA-Z0-9._-]*\\.freshdesk\\.com$`."""
    sourceType: Literal["freshdesk"]
    lookback_window_in_days: NotRequired[int]
    """Default: 14."""
    rate_limit_plan: NotRequired[RateLimitPlan]
    requests_per_minute: NotRequired[int]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
