"""The configuration of a destination `databricks`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AuthenticationOauth(TypedDict):
    """`authentication` where `auth_type` is 'OAUTH'."""

    auth_type: Literal["OAUTH"]
    client_id: str
    secret: str
    """Secret."""


class AuthenticationBasic(TypedDict):
    """`authentication` where `auth_type` is 'BASIC'."""

    auth_type: Literal["BASIC"]
    personal_access_token: str
    """Secret."""


Authentication: TypeAlias = AuthenticationOauth | AuthenticationBasic


class DestinationDatabricks(TypedDict):
    """The configuration of a destination `databricks`."""

    accept_terms: bool
    """Default: False."""
    authentication: Authentication
    """Default: 'OAUTH'."""
    database: str
    destinationType: Literal["databricks"]
    hostname: str
    http_path: str
    port: NotRequired[str]
    """Default: '443'."""
    purge_staging_data: NotRequired[bool]
    """Default: True."""
    raw_schema_override: NotRequired[str]
    """Default: 'airbyte_internal'."""
    schema: NotRequired[str]
    """Default: 'default'."""
