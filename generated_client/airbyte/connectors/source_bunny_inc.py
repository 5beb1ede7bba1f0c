"""The configuration of a source `bunny-inc`."""

from typing import Literal, NotRequired, TypedDict


class SourceBunnyInc(TypedDict):
    """The configuration of a source `bunny-inc`."""

    apikey: str
    """Secret."""
    sourceType: Literal["bunny-inc"]
    subdomain: str
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
