"""The configuration of a destination `snowflake`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsKeyPairAuthentication(TypedDict):
    """`credentials` where `auth_type` is 'Key Pair Authentication'."""

    auth_type: Literal["Key Pair Authentication"]
    """Default: 'Key Pair Authentication'."""
    private_key: str
    """Secret."""
    private_key_password: NotRequired[str]


class CredentialsUsernameAndPassword(TypedDict):
    """`credentials` where `auth_type` is 'Username and Password'."""

    auth_type: Literal["Username and Password"]
    """Default: 'Username and Password'."""
    password: str
    """Secret."""


Credentials: TypeAlias = CredentialsKeyPairAuthentication | CredentialsUsernameAndPassword


class DestinationSnowflake(TypedDict):
    """The configuration of a destination `snowflake`."""

    database: str
    destinationType: Literal["snowflake"]
    host: str
    role: str
    schema: str
    username: str
    warehouse: str
    cdc_deletion_mode: NotRequired[Literal["Hard delete", "Soft delete"]]
    """Default: 'Hard delete'."""
    credentials: NotRequired[Credentials]
    disable_type_dedupe: NotRequired[bool]
    jdbc_url_params: NotRequired[str]
    raw_data_schema: NotRequired[str]
    retention_period_days: NotRequired[int]
