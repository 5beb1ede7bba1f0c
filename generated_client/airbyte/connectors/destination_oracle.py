"""The configuration of a destination `oracle`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class EncryptionUnencrypted(TypedDict):
    """`encryption` where `encryption_method` is 'unencrypted'."""

    encryption_method: Literal["unencrypted"]
    """Default: 'unencrypted'."""


class EncryptionClientNne(TypedDict):
    """`encryption` where `encryption_method` is 'client_nne'."""

    encryption_method: Literal["client_nne"]
    """Default: 'client_nne'."""
    encryption_algorithm: NotRequired[Literal["AES256", "RC4_56", "3DES168"]]
    """Default: 'AES256'."""


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


class DestinationOracle(TypedDict):
    """The configuration of a destination `oracle`."""

    destinationType: Literal["oracle"]
    host: str
    port: int
    """From 0 to 65536. Default: 1521."""
    sid: str
    username: str
    encryption: NotRequired[Encryption]
    jdbc_url_params: NotRequired[str]
    password: NotRequired[str]
    """Secret."""
    raw_data_schema: NotRequired[str]
    schema: NotRequired[str]
    """Default: 'airbyte'."""
    tunnel_method: NotRequired[TunnelMethod]
