"""The configuration of a source `campayn`."""

from typing import Literal, TypedDict


class SourceCampayn(TypedDict):
    """The configuration of a source `campayn`."""

    api_key: str
    """Secret."""
    sourceType: Literal["campayn"]
    sub_domain: str
