"""The configuration of a source `nocrm`."""

from typing import Literal, TypedDict


class SourceNocrm(TypedDict):
    """The configuration of a source `nocrm`."""

    api_key: str
    """Secret."""
    sourceType: Literal["nocrm"]
    subdomain: str
