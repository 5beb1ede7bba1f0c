"""The configuration of a source `exchange-rates`."""

from typing import Literal, NotRequired, TypedDict


class SourceExchangeRates(TypedDict):
    """The configuration of a source `exchange-rates`."""

    access_key: str
    """Secret."""
    sourceType: Literal["exchange-rates"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    base: NotRequired[str]
    ignore_weekends: NotRequired[bool]
    """Default: True."""
