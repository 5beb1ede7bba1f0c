"""The configuration of a source `open-exchange-rates`."""

from typing import Literal, NotRequired, TypedDict


class SourceOpenExchangeRates(TypedDict):
    """The configuration of a source `open-exchange-rates`."""

    app_id: str
    """Secret."""
    sourceType: Literal["open-exchange-rates"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    base: NotRequired[str]
    """Default: 'USD'."""
