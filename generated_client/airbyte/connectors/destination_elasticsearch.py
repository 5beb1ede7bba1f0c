"""The configuration of a destination `elasticsearch`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AuthenticationMethodNone(TypedDict):
    """`authenticationMethod` where `method` is 'none'."""

    method: Literal["none"]


class AuthenticationMethodSecret(TypedDict):
    """`authenticationMethod` where `method` is 'secret'."""

    apiKeyId: str
    apiKeySecret: str
    """Secret."""
    method: Literal["secret"]


class AuthenticationMethodBasic(TypedDict):
    """`authenticationMethod` where `method` is 'basic'."""

    method: Literal["basic"]
    password: str
    """Secret."""
    username: str


AuthenticationMethod: TypeAlias = AuthenticationMethodNone | AuthenticationMethodSecret | AuthenticationMethodBasic


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


class DestinationElasticsearch(TypedDict):
    """The configuration of a destination `elasticsearch`."""

    destinationType: Literal["elasticsearch"]
    endpoint: str
    authenticationMethod: NotRequired[AuthenticationMethod]
    ca_certificate: NotRequired[str]
    """Secret."""
    pathPrefix: NotRequired[str]
    tunnel_method: NotRequired[TunnelMethod]
    upsert: NotRequired[bool]
    """Default: True."""
