"""The configuration of a source `piwik`."""

from typing import Literal, TypedDict


class SourcePiwik(TypedDict):
    """The configuration of a source `piwik`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    organization_id: str
    sourceType: Literal["piwik"]
