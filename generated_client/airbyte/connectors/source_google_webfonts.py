"""The configuration of a source `google-webfonts`."""

from typing import Literal, NotRequired, TypedDict


class SourceGoogleWebfonts(TypedDict):
    """The configuration of a source `google-webfonts`."""

    api_key: str
    """Secret."""
    sourceType: Literal["google-webfonts"]
    alt: NotRequired[str]
    prettyPrint: NotRequired[str]
    sort: NotRequired[str]
