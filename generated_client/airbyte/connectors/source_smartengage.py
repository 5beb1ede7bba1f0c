"""The configuration of a source `smartengage`."""

from typing import Literal, TypedDict


class SourceSmartengage(TypedDict):
    """The configuration of a source `smartengage`."""

    api_key: str
    """Secret."""
    sourceType: Literal["smartengage"]
