"""The configuration of a source `mailtrap`."""

from typing import Literal, TypedDict


class SourceMailtrap(TypedDict):
    """The configuration of a source `mailtrap`."""

    api_token: str
    """Secret."""
    sourceType: Literal["mailtrap"]
