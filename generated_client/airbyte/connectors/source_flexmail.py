"""The configuration of a source `flexmail`."""

from typing import Literal, TypedDict


class SourceFlexmail(TypedDict):
    """The configuration of a source `flexmail`."""

    account_id: str
    personal_access_token: str
    """Secret."""
    sourceType: Literal["flexmail"]
