"""The configuration of a source `dremio`."""

from typing import Literal, TypedDict


class SourceDremio(TypedDict):
    """The configuration of a source `dremio`."""

    api_key: str
    """Secret."""
    base_url: str
    """Default: 'https://app.dremio.cloud'."""
    sourceType: Literal["dremio"]
