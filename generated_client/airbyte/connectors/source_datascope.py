"""The configuration of a source `datascope`."""

from typing import Literal, TypedDict


class SourceDatascope(TypedDict):
    """The configuration of a source `datascope`."""

    api_key: str
    """Secret."""
    sourceType: Literal["datascope"]
    start_date: str
    """Must match `^[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2}$`."""
