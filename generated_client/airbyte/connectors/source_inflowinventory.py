"""The configuration of a source `inflowinventory`."""

from typing import Literal, TypedDict


class SourceInflowinventory(TypedDict):
    """The configuration of a source `inflowinventory`."""

    api_key: str
    """Secret."""
    companyid: str
    sourceType: Literal["inflowinventory"]
