"""The configuration of a source `oracle`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ConnectionDataServiceName(TypedDict):
    """`connection_data` where `connection_type` is 'service_name'."""

    service_name: str
    connection_type: NotRequired[Literal["service_name"]]


class ConnectionDataSid(TypedDict):
    """`connection_data` where `connection_type` is 'sid'."""

    sid: str
    connection_type: NotRequired[Literal["sid"]]


ConnectionData: TypeAlias = ConnectionDataServiceName | ConnectionDataSid


class EncryptionUnencrypted(TypedDict):
    """`encryption` where `encryption_method` is 'unencrypted'."""

    encryption_method: Literal["unencrypted"]


class EncryptionClientNne(TypedDict):
    """`encryption` where `encryption_method` is 'client_nne'."""

    encryption_method: Literal["client_nne"]
    encryption_algorithm: NotRequired[Literal["AES256", "RC4_56", "3DES168"]]
    """Default: 'AES256'."""


class EncryptionEncryptedVerifyCertificate(TypedDict):
    """`encryption` where `encryption_method` is 'encrypted_verify_certificate'."""

    encryption_method: Literal["encrypted_verify_certificate"]
    ssl_certificate: str
    """Secret."""


Encryption: TypeAlias = EncryptionUnencrypted | EncryptionClientNne | EncryptionEncryptedVerifyCertificate


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


class SourceOracle(TypedDict):
    """The configuration of a source `oracle`."""

    host: str
    port: int
    """From 0 to 65536. Default: 1521."""
    sourceType: Literal["oracle"]
    username: str
    connection_data: NotRequired[ConnectionData]
    encryption: NotRequired[Encryption]
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    schemas: NotRequired[list[str]]
    tunnel_method: NotRequired[TunnelMethod]
