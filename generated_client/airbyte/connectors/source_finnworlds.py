"""The configuration of a source `finnworlds`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceFinnworlds(TypedDict):
    """The configuration of a source `finnworlds`."""

    key: str
    """Secret."""
    sourceType: Literal["finnworlds"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    bond_type: NotRequired[list[Any]]
    commodities: NotRequired[list[Any]]
    countries: NotRequired[list[Any]]
    list_countries_for_bonds: NotRequired[str]
    """Default: 'country'."""
    tickers: NotRequired[list[Any]]
    list: NotRequired[str]
    """Default: 'ticker'."""
