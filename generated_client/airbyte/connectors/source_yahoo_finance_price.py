"""The configuration of a source `yahoo-finance-price`."""

from typing import Literal, NotRequired, TypedDict


class SourceYahooFinancePrice(TypedDict):
    """The configuration of a source `yahoo-finance-price`."""

    sourceType: Literal["yahoo-finance-price"]
    tickers: str
    interval: NotRequired[Literal["1m", "5m", "15m", "30m", "90m", "1h", "1d", "5d", "1wk", "1mo", "3mo"]]
    range: NotRequired[Literal["1d", "5d", "7d", "1mo", "3mo", "6mo", "1y", "2y", "5y", "ytd", "max"]]
