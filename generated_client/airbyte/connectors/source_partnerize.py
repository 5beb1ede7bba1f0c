"""The configuration of a source `partnerize`."""

from typing import Literal, TypedDict


class SourcePartnerize(TypedDict):
    """The configuration of a source `partnerize`."""

    application_key: str
    """Secret."""
    sourceType: Literal["partnerize"]
    user_api_key: str
    """Secret."""
