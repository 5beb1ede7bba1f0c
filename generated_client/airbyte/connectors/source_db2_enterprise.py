"""The configuration of a source `db2-enterprise`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CursorUserDefined(TypedDict):
    """`cursor` where `cursor_method` is 'user_defined'."""

    cursor_method: Literal["user_defined"]
    """Default: 'user_defined'."""


class CursorCdc(TypedDict):
    """`cursor` where `cursor_method` is 'cdc'."""

    cursor_method: Literal["cdc"]
    """Default: 'cdc'."""
    initial_load_timeout_hours: NotRequired[int]
    """Default: 8."""


Cursor: TypeAlias = CursorUserDefined | CursorCdc


class EncryptionUnencrypted(TypedDict):
    """`encryption` where `encryption_method` is 'unencrypted'."""

    encryption_method: Literal["unencrypted"]
    """Default: 'unencrypted'."""


class EncryptionEncryptedVerifyCertificate(TypedDict):
    """`encryption` where `encryption_method` is 'encrypted_verify_certificate'."""

    encryption_method: Literal["encrypted_verify_certificate"]
    """Default: 'encrypted_verify_certificate'."""
    ssl_certificate: str
    """Secret."""


Encryption: TypeAlias = EncryptionUnencrypted | EncryptionEncryptedVerifyCertificate


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


class SourceDb2Enterprise(TypedDict):
    """The configuration of a source `db2-enterprise`."""

    cursor: Cursor
    database: str
    encryption: Encryption
    host: str
    port: int
    """From 0 to 65536. Default: 50000."""
    schemas: list[str]
    sourceType: Literal["db2-enterprise"]
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
