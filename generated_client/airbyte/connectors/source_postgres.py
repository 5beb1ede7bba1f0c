"""The configuration of a source `postgres`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ReplicationMethodCdc(TypedDict):
    """`replication_method` where `method` is 'CDC'."""

    method: Literal["CDC"]
    publication: str
    replication_slot: str
    heartbeat_action_query: NotRequired[str]
    """Default: ''."""
    initial_load_timeout_hours: NotRequired[int]
    """Default: 8."""
    initial_waiting_seconds: NotRequired[int]
    """Default: 1200."""
    invalid_cdc_cursor_position_behavior: NotRequired[Literal["Fail sync", "Re-sync data"]]
    """Default: 'Fail sync'."""
    lsn_commit_behaviour: NotRequired[Literal["While reading Data", "After loading Data in the destination"]]
    """Default: 'After loading Data in the destination'."""
    plugin: NotRequired[Literal["pgoutput"]]
    """Default: 'pgoutput'."""
    queue_size: NotRequired[int]
    """Default: 10000."""


class ReplicationMethodXmin(TypedDict):
    """`replication_method` where `method` is 'Xmin'."""

    method: Literal["Xmin"]


class ReplicationMethodStandard(TypedDict):
    """`replication_method` where `method` is 'Standard'."""

    method: Literal["Standard"]


ReplicationMethod: TypeAlias = ReplicationMethodCdc | ReplicationMethodXmin | ReplicationMethodStandard


class SslModeDisable(TypedDict):
    """`ssl_mode` where `mode` is 'disable'."""

    mode: Literal["disable"]


class SslModeAllow(TypedDict):
    """`ssl_mode` where `mode` is 'allow'."""

    mode: Literal["allow"]


class SslModePrefer(TypedDict):
    """`ssl_mode` where `mode` is 'prefer'."""

    mode: Literal["prefer"]


class SslModeRequire(TypedDict):
    """`ssl_mode` where `mode` is 'require'."""

    mode: Literal["require"]


class SslModeVerifyCa(TypedDict):
    """`ssl_mode` where `mode` is 'verify-ca'."""

    ca_certificate: str
    """Secret."""
    mode: Literal["verify-ca"]
    client_certificate: NotRequired[str]
    """Secret."""
    client_key: NotRequired[str]
    """Secret."""
    client_key_password: NotRequired[str]
    """Secret."""


class SslModeVerifyFull(TypedDict):
    """`ssl_mode` where `mode` is 'verify-full'."""

    ca_certificate: str
    """Secret."""
    mode: Literal["verify-full"]
    client_certificate: NotRequired[str]
    """Secret."""
    client_key: NotRequired[str]
    """Secret."""
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


class SourcePostgres(TypedDict):
    """The configuration of a source `postgres`."""

    database: str
    host: str
    port: int
    """From 0 to 65536. Default: 5432."""
    sourceType: Literal["postgres"]
    username: str
    entra_client_id: NotRequired[str]
    entra_service_principal_auth: NotRequired[bool]
    """Default: False."""
    entra_tenant_id: NotRequired[str]
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    replication_method: NotRequired[ReplicationMethod]
    """Default: 'CDC'."""
    schemas: NotRequired[list[str]]
    """Default: ['public']."""
    ssl_mode: NotRequired[SslMode]
    tunnel_method: NotRequired[TunnelMethod]
