"""The configuration of a source `workramp`."""

from typing import Literal, TypedDict


class SourceWorkramp(TypedDict):
    """The configuration of a source `workramp`."""

    academy_id: str
    api_key: str
    """Secret."""
    sourceType: Literal["workramp"]
