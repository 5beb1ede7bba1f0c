"""The configuration of a source `opinion-stage`."""

from typing import Literal, TypedDict


class SourceOpinionStage(TypedDict):
    """The configuration of a source `opinion-stage`."""

    api_key: str
    """Secret."""
    sourceType: Literal["opinion-stage"]
