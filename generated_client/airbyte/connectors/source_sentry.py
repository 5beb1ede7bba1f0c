"""The configuration of a source `sentry`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceSentry(TypedDict):
    """The configuration of a source `sentry`."""

    auth_token: str
    """Secret."""
    organization: str
    project: str
    sourceType: Literal["sentry"]
    discover_fields: NotRequired[list[Any]]
    hostname: NotRequired[str]
    """Default: 'sentry.io'."""
