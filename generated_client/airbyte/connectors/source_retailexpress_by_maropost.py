"""The configuration of a source `retailexpress-by-maropost`."""

from typing import Literal, TypedDict


class SourceRetailexpressByMaropost(TypedDict):
    """The configuration of a source `retailexpress-by-maropost`."""

    api_key: str
    """Secret."""
    sourceType: Literal["retailexpress-by-maropost"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
