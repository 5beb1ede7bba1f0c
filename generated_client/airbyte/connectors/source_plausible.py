"""The configuration of a source `plausible`."""

from typing import Literal, NotRequired, TypedDict


class SourcePlausible(TypedDict):
    """The configuration of a source `plausible`."""

    api_key: str
    """Secret."""
    site_id: str
    """Must match `^[A-Za-z0-9-.]+\\.[A-Z-a-z0-9-.]+`."""
    sourceType: Literal["plausible"]
    api_url: NotRequired[str]
    """Must match `^[A-Za-z0-9-.]+\\.[A-Z-a-z0-9-.]+`."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
