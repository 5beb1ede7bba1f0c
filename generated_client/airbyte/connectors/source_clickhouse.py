"""The configuration of a source `clickhouse`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


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


class SourceClickhouse(TypedDict):
    """The configuration of a source `clickhouse`."""

    database: str
    host: str
    port: int
    """From 0 to 65536. Default: 8123."""
    sourceType: Literal["clickhouse"]
    username: str
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    ssl: NotRequired[bool]
    """Default: True."""
    tunnel_method: NotRequired[TunnelMethod]
