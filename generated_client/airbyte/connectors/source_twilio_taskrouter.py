"""The configuration of a source `twilio-taskrouter`."""

from typing import Literal, TypedDict


class SourceTwilioTaskrouter(TypedDict):
    """The configuration of a source `twilio-taskrouter`."""

    account_sid: str
    """Secret."""
    auth_token: str
    """Secret."""
    sourceType: Literal["twilio-taskrouter"]
