"""The configuration of a destination `surrealdb`."""

from typing import Literal, TypedDict


class DestinationSurrealdb(TypedDict):
    """The configuration of a destination `surrealdb`."""

    destinationType: Literal["surrealdb"]
    surrealdb_database: str
    """Default: 'airbyte'."""
    surrealdb_namespace: str
    """Default: 'airbyte'."""
    surrealdb_password: str
    surrealdb_url: str
    surrealdb_username: str
