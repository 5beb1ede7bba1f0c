"""The configuration of a destination `teradata`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class LogmechTd2(TypedDict):
    """`logmech` where `auth_type` is 'TD2'."""

    password: str
    """Secret."""
    username: str
    auth_type: NotRequired[Literal["TD2"]]
    """Default: 'TD2'."""


class LogmechLdap(TypedDict):
    """`logmech` where `auth_type` is 'LDAP'."""

    password: str
    """Secret."""
    username: str
    auth_type: NotRequired[Literal["LDAP"]]
    """Default: 'LDAP'."""


Logmech: TypeAlias = LogmechTd2 | LogmechLdap


class SslModeDisable(TypedDict):
    """`ssl_mode` where `mode` is 'disable'."""

    mode: Literal["disable"]
    """Default: 'disable'."""


class SslModeAllow(TypedDict):
    """`ssl_mode` where `mode` is 'allow'."""

    mode: Literal["allow"]
    """Default: 'allow'."""


class SslModePrefer(TypedDict):
    """`ssl_mode` where `mode` is 'prefer'."""

    mode: Literal["prefer"]
    """Default: 'prefer'."""


class SslModeRequire(TypedDict):
    """`ssl_mode` where `mode` is 'require'."""

    mode: Literal["require"]
    """Default: 'require'."""


class SslModeVerifyCa(TypedDict):
    """`ssl_mode` where `mode` is 'verify-ca'."""

    mode: Literal["verify-ca"]
    """Default: 'verify-ca'."""
    ssl_ca_certificate: str
    """Secret."""


class SslModeVerifyFull(TypedDict):
    """`ssl_mode` where `mode` is 'verify-full'."""

    mode: Literal["verify-full"]
    """Default: 'verify-full'."""
    ssl_ca_certificate: str
    """Secret."""


SslMode: TypeAlias = (
    SslModeDisable | SslModeAllow | SslModePrefer | SslModeRequire | SslModeVerifyCa | SslModeVerifyFull
)


class DestinationTeradata(TypedDict):
    """The configuration of a destination `teradata`."""

    destinationType: Literal["teradata"]
    host: str
    disable_type_dedupe: NotRequired[bool]
    """Default: False."""
    drop_cascade: NotRequired[bool]
    """Default: False."""
    jdbc_url_params: NotRequired[str]
    logmech: NotRequired[Logmech]
    query_band: NotRequired[str]
    raw_data_schema: NotRequired[str]
    schema: NotRequired[str]
    """Default: 'airbyte_td'."""
    ssl: NotRequired[bool]
    """Default: False."""
    ssl_mode: NotRequired[SslMode]
