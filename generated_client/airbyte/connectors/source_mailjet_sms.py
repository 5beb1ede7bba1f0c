"""The configuration of a source `mailjet-sms`."""

from typing import Literal, NotRequired, TypedDict


class SourceMailjetSms(TypedDict):
    """The configuration of a source `mailjet-sms`."""

    sourceType: Literal["mailjet-sms"]
    token: str
    """Secret."""
    end_date: NotRequired[int]
    """Must match `^[0-9]*$`."""
    start_date: NotRequired[int]
    """Must match `^[0-9]*$`."""
