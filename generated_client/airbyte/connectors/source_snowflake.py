"""The configuration of a source `snowflake`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsKeyPairAuthentication(TypedDict):
    """`credentials` where `auth_type` is 'Key Pair Authentication'."""

    auth_type: Literal["Key Pair Authentication"]
    """Default: 'Key Pair Authentication'."""
    private_key: str
    """Secret."""
    username: str
    private_key_password: NotRequired[str]
    """Secret."""


class CredentialsUsernamePassword(TypedDict):
    """`credentials` where `auth_type` is 'username/password'."""

    auth_type: Literal["username/password"]
    """Default: 'username/password'."""
    password: str
    """Secret."""
    username: str


Credentials: TypeAlias = CredentialsKeyPairAuthentication | CredentialsUsernamePassword


class CursorUserDefined(TypedDict):
    """`cursor` where `cursor_method` is 'user_defined'."""

    cursor_method: Literal["user_defined"]
    """Default: 'user_defined'."""


class SourceSnowflake(TypedDict):
    """The configuration of a source `snowflake`."""

    database: str
    host: str
    role: str
    sourceType: Literal["snowflake"]
    warehouse: str
    check_privileges: NotRequired[bool]
    """Default: True."""
    checkpoint_target_interval_seconds: NotRequired[int]
    """Default: 300."""
    concurrency: NotRequired[int]
    """Default: 1."""
    credentials: NotRequired[Credentials]
    cursor: NotRequired[CursorUserDefined]
    jdbc_url_params: NotRequired[str]
    schema: NotRequired[str]
