"""The configuration of a source `apptivo`."""

from typing import Literal, TypedDict


class SourceApptivo(TypedDict):
    """The configuration of a source `apptivo`."""

    access_key: str
    """Secret."""
    api_key: str
    """Secret."""
    sourceType: Literal["apptivo"]
