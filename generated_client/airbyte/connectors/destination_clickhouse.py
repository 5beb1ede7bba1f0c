"""The configuration of a destination `clickhouse`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class TunnelMethodNoTunnel(TypedDict):
    """`tunnel_method` where `tunnel_method` is 'NO_TUNNEL'."""

    tunnel_method: Literal["NO_TUNNEL"]
    """Default: 'NO_TUNNEL'."""


class TunnelMethodSshKeyAuth(TypedDict):
    """`tunnel_method` where `tunnel_method` is 'SSH_KEY_AUTH'."""

    ssh_key: str
    """Secret."""
    tunnel_host: str
    tunnel_method: Literal["SSH_KEY_AUTH"]
    """Default: 'SSH_KEY_AUTH'."""
    tunnel_port: int
    """From 0 to 65536. Default: 22."""
    tunnel_user: str


class TunnelMethodSshPasswordAuth(TypedDict):
    """`tunnel_method` where `tunnel_method` is 'SSH_PASSWORD_AUTH'."""

    tunnel_host: str
    tunnel_method: Literal["SSH_PASSWORD_AUTH"]
    """Default: 'SSH_PASSWORD_AUTH'."""
    tunnel_port: int
    """From 0 to 65536. Default: 22."""
    tunnel_user: str
    tunnel_user_password: str
    """Secret."""


TunnelMethod: TypeAlias = TunnelMethodNoTunnel | TunnelMethodSshKeyAuth | TunnelMethodSshPasswordAuth


class DestinationClickhouse(TypedDict):
    """The configuration of a destination `clickhouse`."""

    database: str
    """Default: 'default'."""
    destinationType: Literal["clickhouse"]
    host: str
    password: str
    """Secret."""
    port: str
    """Default: '8443'."""
    protocol: Literal["http", "https"]
    """Default: 'https'."""
    username: str
    """Default: 'default'."""
    enable_json: NotRequired[bool]
    """Default: False."""
    record_window_size: NotRequired[int]
    tunnel_method: NotRequired[TunnelMethod]
