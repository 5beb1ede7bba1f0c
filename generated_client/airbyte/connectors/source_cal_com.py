"""The configuration of a source `cal-com`."""

from typing import Literal, TypedDict


class SourceCalCom(TypedDict):
    """The configuration of a source `cal-com`."""

    api_key: str
    """Secret."""
    orgId: str
    sourceType: Literal["cal-com"]
