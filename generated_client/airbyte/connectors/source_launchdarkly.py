"""The configuration of a source `launchdarkly`."""

from typing import Literal, TypedDict


class SourceLaunchdarkly(TypedDict):
    """The configuration of a source `launchdarkly`."""

    access_token: str
    """Secret."""
    sourceType: Literal["launchdarkly"]
