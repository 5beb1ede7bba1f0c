"""The configuration of a source `facebook-pages`."""

from typing import Literal, TypedDict


class SourceFacebookPages(TypedDict):
    """The configuration of a source `facebook-pages`."""

    access_token: str
    """Secret."""
    page_id: str
    sourceType: Literal["facebook-pages"]
