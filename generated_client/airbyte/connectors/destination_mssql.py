"""The configuration of a destination `mssql`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class LoadTypeInsert(TypedDict):
    """`load_type` where `load_type` is 'INSERT'."""

    load_type: Literal["INSERT"]
    """Default: 'INSERT'."""


class LoadTypeBulk(TypedDict):
    """`load_type` where `load_type` is 'BULK'."""

    azure_blob_storage_account_name: str
    azure_blob_storage_container_name: str
    bulk_load_data_source: str
    load_type: Literal["BULK"]
    """Default: 'BULK'."""
    azure_blob_storage_account_key: NotRequired[str]
    """Secret."""
    bulk_load_validate_values_pre_load: NotRequired[bool]
    """Default: False."""
    shared_access_signature: NotRequired[str]
    """Secret."""


LoadType: TypeAlias = LoadTypeInsert | LoadTypeBulk


class SslMethodUnencrypted(TypedDict):
    """`ssl_method` where `name` is 'unencrypted'."""

    name: Literal["unencrypted"]
    """Default: 'unencrypted'."""


class SslMethodEncryptedTrustServerCertificate(TypedDict):
    """`ssl_method` where `name` is 'encrypted_trust_server_certificate'."""

    name: Literal["encrypted_trust_server_certificate"]
    """Default: 'encrypted_trust_server_certificate'."""


class SslMethodEncryptedVerifyCertificate(TypedDict):
    """`ssl_method` where `name` is 'encrypted_verify_certificate'."""

    name: Literal["encrypted_verify_certificate"]
    """Default: 'encrypted_verify_certificate'."""
    hostNameInCertificate: NotRequired[str]
    trustStoreName: NotRequired[str]
    trustStorePassword: NotRequired[str]
    """Secret."""


SslMethod: TypeAlias = (
    SslMethodUnencrypted | SslMethodEncryptedTrustServerCertificate | SslMethodEncryptedVerifyCertificate
)


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


class DestinationMssql(TypedDict):
    """The configuration of a destination `mssql`."""

    database: str
    destinationType: Literal["mssql"]
    host: str
    load_type: LoadType
    port: int
    """From 0 to 65536."""
    schema: str
    """Default: 'public'."""
    ssl_method: SslMethod
    user: str
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    tunnel_method: NotRequired[TunnelMethod]
