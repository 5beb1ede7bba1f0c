"""The configuration of a source `coin-api`."""

from typing import Literal, NotRequired, TypedDict


class SourceCoinApi(TypedDict):
    """The configuration of a source `coin-api`."""

    api_key: str
    """Secret."""
    environment: Literal["sandbox", "production"]
    """Default: 'sandbox'."""
    period: str
    sourceType: Literal["coin-api"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$`."""
    symbol_id: str
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$`."""
    limit: NotRequired[int]
    """From 1 to 100000. Default: 100."""
