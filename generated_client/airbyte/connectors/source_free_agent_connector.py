"""The configuration of a source `free-agent-connector`."""

from typing import Literal, NotRequired, TypedDict


class SourceFreeAgentConnector(TypedDict):
    """The configuration of a source `free-agent-connector`."""

    client_id: str
    """Secret."""
    client_refresh_token_2: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["free-agent-connector"]
    payroll_year: NotRequired[float]
    updated_since: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
