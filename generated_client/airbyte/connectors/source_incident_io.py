"""The configuration of a source `incident-io`."""

from typing import Literal, TypedDict


class SourceIncidentIo(TypedDict):
    """The configuration of a source `incident-io`."""

    api_key: str
    """Secret."""
    sourceType: Literal["incident-io"]
