"""The configuration of a destination `mysql`."""

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


class DestinationMysql(TypedDict):
    """The configuration of a destination `mysql`."""

    database: str
    destinationType: Literal["mysql"]
    host: str
    port: int
    """From 0 to 65536. Default: 3306."""
    username: str
    disable_type_dedupe: NotRequired[bool]
    """Default: False."""
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    raw_data_schema: NotRequired[str]
    ssl: NotRequired[bool]
    """Default: True."""
    tunnel_method: NotRequired[TunnelMethod]
