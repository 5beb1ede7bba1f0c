"""The configuration of a destination `redis`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class SslModeDisable(TypedDict):
    """`ssl_mode` where `mode` is 'disable'."""

    mode: Literal["disable"]
    """Default: 'disable'."""


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


SslMode: TypeAlias = SslModeDisable | SslModeVerifyFull


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


class DestinationRedis(TypedDict):
    """The configuration of a destination `redis`."""

    cache_type: Literal["hash"]
    """Default: 'hash'."""
    destinationType: Literal["redis"]
    host: str
    port: int
    """From 0 to 65536. Default: 6379."""
    username: str
    password: NotRequired[str]
    """Secret."""
    ssl: NotRequired[bool]
    """Default: False."""
    ssl_mode: NotRequired[SslMode]
    tunnel_method: NotRequired[TunnelMethod]
