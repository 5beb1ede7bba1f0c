"""The configuration of a source `agilecrm`."""

from typing import Literal, TypedDict


class SourceAgilecrm(TypedDict):
    """The configuration of a source `agilecrm`."""

    api_key: str
    """Secret."""
    domain: str
    email: str
    sourceType: Literal["agilecrm"]
