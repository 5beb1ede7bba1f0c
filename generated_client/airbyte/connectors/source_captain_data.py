"""The configuration of a source `captain-data`."""

from typing import Literal, TypedDict


class SourceCaptainData(TypedDict):
    """The configuration of a source `captain-data`."""

    api_key: str
    """Secret."""
    project_uid: str
    sourceType: Literal["captain-data"]
