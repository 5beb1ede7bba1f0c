"""The configuration of a source `lightspeed-retail`."""

from typing import Literal, TypedDict


class SourceLightspeedRetail(TypedDict):
    """The configuration of a source `lightspeed-retail`."""

    api_key: str
    """Secret."""
    sourceType: Literal["lightspeed-retail"]
    subdomain: str
