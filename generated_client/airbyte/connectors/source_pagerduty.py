"""The configuration of a source `pagerduty`."""

from typing import Literal, NotRequired, TypedDict


class SourcePagerduty(TypedDict):
    """The configuration of a source `pagerduty`."""

    sourceType: Literal["pagerduty"]
    token: str
    """Secret."""
    cutoff_days: NotRequired[int]
    """Default: 90."""
    default_severity: NotRequired[str]
    """Must match `^(Sev[0-5])?(Custom)?$`."""
    exclude_services: NotRequired[list[str]]
    incident_log_entries_overview: NotRequired[bool]
    """Default: True."""
    max_retries: NotRequired[int]
    """From 0 to 8. Default: 5."""
    page_size: NotRequired[int]
    """From 1 to 25. Default: 25."""
    service_details: NotRequired[
        list[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    ]
