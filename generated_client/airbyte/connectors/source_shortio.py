"""The configuration of a source `shortio`."""

from typing import Literal, TypedDict


class SourceShortio(TypedDict):
    """The configuration of a source `shortio`."""

    domain_id: str
    secret_key: str
    """Secret."""
    sourceType: Literal["shortio"]
    start_date: str
