"""The configuration of a source `oracle-enterprise`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ConnectionDataServiceName(TypedDict):
    """`connection_data` where `connection_type` is 'service_name'."""

    connection_type: Literal["service_name"]
    """Default: 'service_name'."""
    service_name: str


class ConnectionDataSid(TypedDict):
    """`connection_data` where `connection_type` is 'sid'."""

    connection_type: Literal["sid"]
    """Default: 'sid'."""
    sid: str


ConnectionData: TypeAlias = ConnectionDataServiceName | ConnectionDataSid


class CursorUserDefined(TypedDict):
    """`cursor` where `cursor_method` is 'user_defined'."""

    cursor_method: Literal["user_defined"]
    """Default: 'user_defined'."""


class CursorCdc(TypedDict):
    """`cursor` where `cursor_method` is 'cdc'."""

    cursor_method: Literal["cdc"]
    """Default: 'cdc'."""
    debezium_shutdown_timeout_seconds: NotRequired[int]
    """Default: 60."""
    initial_load_timeout_hours: NotRequired[int]
    """Default: 8."""
    invalid_cdc_cursor_position_behavior: NotRequired[Literal["Fail sync", "Re-sync data"]]
    """Default: 'Fail sync'."""


Cursor: TypeAlias = CursorUserDefined | CursorCdc


class EncryptionUnencrypted(TypedDict):
    """`encryption` where `encryption_method` is 'unencrypted'."""

    encryption_method: Literal["unencrypted"]
    """Default: 'unencrypted'."""


class EncryptionClientNne(TypedDict):
    """`encryption` where `encryption_method` is 'client_nne'."""

    encryption_algorithm: Literal["AES256", "AES192", "AES128", "3DES168", "3DES112", "DES"]
    """Default: 'AES256'."""
    encryption_method: Literal["client_nne"]
    """Default: 'client_nne'."""


class EncryptionEncryptedVerifyCertificate(TypedDict):
    """`encryption` where `encryption_method` is 'encrypted_verify_certificate'."""

    encryption_method: Literal["encrypted_verify_certificate"]
    """Default: 'encrypted_verify_certificate'."""
    ssl_certificate: str
    """Secret."""


Encryption: TypeAlias = EncryptionUnencrypted | EncryptionClientNne | EncryptionEncryptedVerifyCertificate


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


class TableFiltersItem(TypedDict):
    """`table_filters[]`."""

    schema_name: str
    table_name_patterns: list[str]


class SourceOracleEnterprise(TypedDict):
    """The configuration of a source `oracle-enterprise`."""

    connection_data: ConnectionData
    cursor: Cursor
    encryption: Encryption
    host: str
    port: int
    """From 0 to 65536. Default: 1521."""
    sourceType: Literal["oracle-enterprise"]
    tunnel_method: TunnelMethod
    username: str
    check_privileges: NotRequired[bool]
    """Default: True."""
    checkpoint_target_interval_seconds: NotRequired[int]
    """Default: 300."""
    concurrency: NotRequired[int]
    """Default: 1."""
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    schemas: NotRequired[list[str]]
    table_filters: NotRequired[list[TableFiltersItem]]
