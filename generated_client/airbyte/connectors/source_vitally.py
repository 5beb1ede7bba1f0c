"""The configuration of a source `vitally`."""

from typing import Literal, NotRequired, TypedDict


class SourceVitally(TypedDict):
    """The configuration of a source `vitally`."""

    domain: str
    secret_token: str
    sourceType: Literal["vitally"]
    status: Literal["active", "churned", "activeOrChurned"]
    basic_auth_header: NotRequired[str]
    """Secret."""
