"""The configuration of a source `sap-fieldglass`."""

from typing import Literal, TypedDict


class SourceSapFieldglass(TypedDict):
    """The configuration of a source `sap-fieldglass`."""

    api_key: str
    """Secret."""
    sourceType: Literal["sap-fieldglass"]
