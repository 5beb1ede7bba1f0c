"""The configuration of a source `activecampaign`."""

from typing import Literal, TypedDict


class SourceActivecampaign(TypedDict):
    """The configuration of a source `activecampaign`."""

    account_username: str
    api_key: str
    """Secret."""
    sourceType: Literal["activecampaign"]
