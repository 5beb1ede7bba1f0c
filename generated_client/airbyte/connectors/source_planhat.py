"""The configuration of a source `planhat`."""

from typing import Literal, TypedDict


class SourcePlanhat(TypedDict):
    """The configuration of a source `planhat`."""

    api_token: str
    """Secret."""
    sourceType: Literal["planhat"]
