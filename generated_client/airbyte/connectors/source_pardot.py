"""The configuration of a source `pardot`."""

from typing import Literal, NotRequired, TypedDict


class SourcePardot(TypedDict):
    """The configuration of a source `pardot`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    pardot_business_unit_id: str
    refresh_token: str
    """Secret."""
    sourceType: Literal["pardot"]
    is_sandbox: NotRequired[bool]
    """Default: False."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`. Default: '2007-01-01T00:00:00Z'."""
