"""The enumeration `ConnectionTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ConnectionTypeEnum(OpenStrEnum):
    """The warehouse that a connection leads to."""

    POSTGRES = "postgres"
    REDSHIFT = "redshift"
    SNOWFLAKE = "snowflake"
    BIGQUERY = "bigquery"
    ADAPTER = "adapter"


ConnectionTypeEnumLike: TypeAlias = (
    ConnectionTypeEnum | Literal["postgres", "redshift", "snowflake", "bigquery", "adapter"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
