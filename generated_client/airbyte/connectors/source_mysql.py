"""The configuration of a source `mysql`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ReplicationMethodStandard(TypedDict):
    """`replication_method` where `method` is 'STANDARD'."""

    method: Literal["STANDARD"]
    """Default: 'STANDARD'."""


class ReplicationMethodCdc(TypedDict):
    """`replication_method` where `method` is 'CDC'."""

    method: Literal["CDC"]
    """Default: 'CDC'."""
    initial_load_timeout_hours: NotRequired[int]
    """Default: 8."""
    invalid_cdc_cursor_position_behavior: NotRequired[Literal["Fail sync", "Re-sync data"]]
    """Default: 'Fail sync'."""
    server_timezone: NotRequired[str]


ReplicationMethod: TypeAlias = ReplicationMethodStandard | ReplicationMethodCdc


class SslModePreferred(TypedDict):
    """`ssl_mode` where `mode` is 'preferred'."""

    mode: Literal["preferred"]
    """Default: 'preferred'."""


class SslModeRequired(TypedDict):
    """`ssl_mode` where `mode` is 'required'."""

    mode: Literal["required"]
    """Default: 'required'."""


class SslModeVerifyCa(TypedDict):
    """`ssl_mode` where `mode` is 'verify_ca'."""

    ca_certificate: str
    """Secret."""
    mode: Literal["verify_ca"]
    """Default: 'verify_ca'."""
    client_certificate: NotRequired[str]
    """Secret."""
    client_key: NotRequired[str]
    """Secret."""
    client_key_password: NotRequired[str]
    """Secret."""


class SslModeVerifyIdentity(TypedDict):
    """`ssl_mode` where `mode` is 'verify_identity'."""

    ca_certificate: str
    """Secret."""
    mode: Literal["verify_identity"]
    """Default: 'verify_identity'."""
    client_certificate: NotRequired[str]
    """Secret."""
    client_key: NotRequired[str]
    """Secret."""
    client_key_password: NotRequired[str]
    """Secret."""


SslMode: TypeAlias = SslModePreferred | SslModeRequired | SslModeVerifyCa | SslModeVerifyIdentity


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


class SourceMysql(TypedDict):
    """The configuration of a source `mysql`."""

    database: str
    host: str
    port: int
    """From 0 to 65536. Default: 3306."""
    replication_method: ReplicationMethod
    sourceType: Literal["mysql"]
    username: str
    check_privileges: NotRequired[bool]
    """Default: True."""
    checkpoint_target_interval_seconds: NotRequired[int]
    """Default: 300."""
    jdbc_url_params: NotRequired[str]
    max_db_connections: NotRequired[int]
    password: NotRequired[str]
    """Secret."""
    ssl_mode: NotRequired[SslMode]
    """Default: 'required'."""
    tunnel_method: NotRequired[TunnelMethod]
