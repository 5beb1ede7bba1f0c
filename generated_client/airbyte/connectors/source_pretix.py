"""The configuration of a source `pretix`."""

from typing import Literal, TypedDict


class SourcePretix(TypedDict):
    """The configuration of a source `pretix`."""

    api_token: str
    """Secret."""
    sourceType: Literal["pretix"]
