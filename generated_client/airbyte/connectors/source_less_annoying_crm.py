"""The configuration of a source `less-annoying-crm`."""

from typing import Literal, TypedDict


class SourceLessAnnoyingCrm(TypedDict):
    """The configuration of a source `less-annoying-crm`."""

    api_key: str
    """Secret."""
    sourceType: Literal["less-annoying-crm"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
