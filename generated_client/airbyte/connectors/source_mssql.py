"""The configuration of a source `mssql`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ReplicationMethodCdc(TypedDict):
    """`replication_method` where `method` is 'CDC'."""

    method: Literal["CDC"]
    initial_load_timeout_hours: NotRequired[int]
    """Default: 8."""
    initial_waiting_seconds: NotRequired[int]
    """Default: 300."""
    invalid_cdc_cursor_position_behavior: NotRequired[Literal["Fail sync", "Re-sync data"]]
    """Default: 'Fail sync'."""
    queue_size: NotRequired[int]
    """Default: 10000."""


class ReplicationMethodStandard(TypedDict):
    """`replication_method` where `method` is 'STANDARD'."""

    method: Literal["STANDARD"]
    exclude_todays_data: NotRequired[bool]
    """Default: False."""


ReplicationMethod: TypeAlias = ReplicationMethodCdc | ReplicationMethodStandard


class SslMethodUnencrypted(TypedDict):
    """`ssl_method` where `ssl_method` is 'unencrypted'."""

    ssl_method: Literal["unencrypted"]


class SslMethodEncryptedTrustServerCertificate(TypedDict):
    """`ssl_method` where `ssl_method` is 'encrypted_trust_server_certificate'."""

    ssl_method: Literal["encrypted_trust_server_certificate"]


class SslMethodEncryptedVerifyCertificate(TypedDict):
    """`ssl_method` where `ssl_method` is 'encrypted_verify_certificate'."""

    ssl_method: Literal["encrypted_verify_certificate"]
    certificate: NotRequired[str]
    """Secret."""
    hostNameInCertificate: NotRequired[str]


SslMethod: TypeAlias = (
    SslMethodUnencrypted | SslMethodEncryptedTrustServerCertificate | SslMethodEncryptedVerifyCertificate
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


class SourceMssql(TypedDict):
    """The configuration of a source `mssql`."""

    database: str
    host: str
    password: str
    """Secret."""
    port: int
    """From 0 to 65536."""
    sourceType: Literal["mssql"]
    username: str
    jdbc_url_params: NotRequired[str]
    replication_method: NotRequired[ReplicationMethod]
    """Default: 'CDC'."""
    schemas: NotRequired[list[str]]
    """Default: ['dbo']."""
    ssl_method: NotRequired[SslMethod]
    tunnel_method: NotRequired[TunnelMethod]
