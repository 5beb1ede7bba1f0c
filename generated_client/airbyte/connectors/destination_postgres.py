"""The configuration of a destination `postgres`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


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

    ca_certificate: str
    """Secret."""
    mode: Literal["verify-ca"]
    """Default: 'verify-ca'."""
    client_key_password: NotRequired[str]
    """Secret."""


class SslModeVerifyFull(TypedDict):
    """`ssl_mode` where `mode` is 'verify-full'."""

    ca_certificate: str
    """Secret."""
    client_certificate: str
    """Secret."""
    client_key: str
    """Secret."""
    mode: Literal["verify-full"]
    """Default: 'verify-full'."""
    client_key_password: NotRequired[str]
    """Secret."""


SslMode: TypeAlias = (
    SslModeDisable | SslModeAllow | SslModePrefer | SslModeRequire | SslModeVerifyCa | SslModeVerifyFull
)


class TunnelMethodNoTunnel(TypedDict):
    """`tunnel_method` where `tunnel_method` is 'NO_TUNNEL'."""

    tunnel_method: Literal["NO_TUNNEL"]


class TunnelMethodSshKeyAuth(TypedDict):
    """`tunnel_method` where `tunnel_method` is 'SSH_KEY_AUTH'."""

    ssh_key: str
    """Secret."""
    tunnel_host: str
    tunnel_method: Literal["SSH_KEY_AUTH"]
    tunnel_port: int
    """From 0 to 65536. Default: 22."""
    tunnel_user: str


class TunnelMethodSshPasswordAuth(TypedDict):
    """`tunnel_method` where `tunnel_method` is 'SSH_PASSWORD_AUTH'."""

    tunnel_host: str
    tunnel_method: Literal["SSH_PASSWORD_AUTH"]
    tunnel_port: int
    """From 0 to 65536. Default: 22."""
    tunnel_user: str
    tunnel_user_password: str
    """Secret."""


TunnelMethod: TypeAlias = TunnelMethodNoTunnel | TunnelMethodSshKeyAuth | TunnelMethodSshPasswordAuth


class DestinationPostgres(TypedDict):
    """The configuration of a destination `postgres`."""

    database: str
    destinationType: Literal["postgres"]
    host: str
    port: int
    """From 0 to 65536. Default: 5432."""
    schema: str
    """Default: 'public'."""
    username: str
    disable_type_dedupe: NotRequired[bool]
    """Default: False."""
    drop_cascade: NotRequired[bool]
    """Default: False."""
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    raw_data_schema: NotRequired[str]
    ssl: NotRequired[bool]
    """Default: False."""
    ssl_mode: NotRequired[SslMode]
    tunnel_method: NotRequired[TunnelMethod]
    unconstrained_number: NotRequired[bool]
    """Default: False."""
