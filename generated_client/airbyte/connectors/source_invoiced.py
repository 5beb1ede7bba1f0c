"""The configuration of a source `invoiced`."""

from typing import Literal, TypedDict


class SourceInvoiced(TypedDict):
    """The configuration of a source `invoiced`."""

    api_key: str
    """Secret."""
    sourceType: Literal["invoiced"]
