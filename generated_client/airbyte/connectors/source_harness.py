"""The configuration of a source `harness`."""

from typing import Literal, NotRequired, TypedDict


class SourceHarness(TypedDict):
    """The configuration of a source `harness`."""

    account_id: str
    api_key: str
    """Secret."""
    sourceType: Literal["harness"]
    api_url: NotRequired[str]
    """Default: 'https://app.harness.io'."""
