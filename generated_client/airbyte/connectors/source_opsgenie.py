"""The configuration of a source `opsgenie`."""

from typing import Literal, NotRequired, TypedDict


class SourceOpsgenie(TypedDict):
    """The configuration of a source `opsgenie`."""

    api_token: str
    """Secret."""
    endpoint: str
    """Default: 'api.opsgenie.com'."""
    sourceType: Literal["opsgenie"]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
