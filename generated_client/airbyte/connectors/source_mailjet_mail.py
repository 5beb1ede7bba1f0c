"""The configuration of a source `mailjet-mail`."""

from typing import Literal, TypedDict


class SourceMailjetMail(TypedDict):
    """The configuration of a source `mailjet-mail`."""

    api_key: str
    api_key_secret: str
    """Secret."""
    sourceType: Literal["mailjet-mail"]
