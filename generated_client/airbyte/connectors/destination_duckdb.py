"""The configuration of a destination `duckdb`."""

from typing import Literal, NotRequired, TypedDict


class DestinationDuckdb(TypedDict):
    """The configuration of a destination `duckdb`."""

    destinationType: Literal["duckdb"]
    destination_path: str
    motherduck_api_key: NotRequired[str]
    """Secret."""
    schema: NotRequired[str]
