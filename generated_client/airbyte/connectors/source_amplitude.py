"""The configuration of a source `amplitude`."""

from typing import Literal, NotRequired, TypedDict


class SourceAmplitude(TypedDict):
    """The configuration of a source `amplitude`."""

    api_key: str
    """Secret."""
    secret_key: str
    """Secret."""
    sourceType: Literal["amplitude"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    active_users_group_by_country: NotRequired[bool]
    """Default: True."""
    data_region: NotRequired[Literal["Standard Server", "EU Residency Server"]]
    """Default: 'Standard Server'."""
    request_time_range: NotRequired[int]
    """From 1 to 8760. Default: 24."""
