"""The configuration of a source `netsuite-enterprise`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AuthenticationMethodPasswordAuthentication(TypedDict):
    """`authentication_method` where `authentication_method` is 'password_authentication'."""

    authentication_method: Literal["password_authentication"]
    """Default: 'password_authentication'."""
    password: str
    """Secret."""


class AuthenticationMethodTokenBasedAuthentication(TypedDict):
    """`authentication_method` where `authentication_method` is 'token_based_authentication'."""

    authentication_method: Literal["token_based_authentication"]
    """Default: 'token_based_authentication'."""
    client_id: str
    client_secret: str
    """Secret."""
    token_id: str
    token_secret: str
    """Secret."""


class AuthenticationMethodOauth2Authentication(TypedDict):
    """`authentication_method` where `authentication_method` is 'oauth2_authentication'."""

    authentication_method: Literal["oauth2_authentication"]
    """Default: 'oauth2_authentication'."""
    client_id: str
    key_id: str
    oauth2_private_key: str
    """Secret."""


AuthenticationMethod: TypeAlias = (
    AuthenticationMethodPasswordAuthentication
    | AuthenticationMethodTokenBasedAuthentication
    | AuthenticationMethodOauth2Authentication
)


class CursorUserDefined(TypedDict):
    """`cursor` where `cursor_method` is 'user_defined'."""

    cursor_method: Literal["user_defined"]
    """Default: 'user_defined'."""


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


class SourceNetsuiteEnterprise(TypedDict):
    """The configuration of a source `netsuite-enterprise`."""

    account_id: str
    authentication_method: AuthenticationMethod
    cursor: CursorUserDefined
    host: str
    port: int
    """From 0 to 65536. Default: 1708."""
    role_id: str
    sourceType: Literal["netsuite-enterprise"]
    tunnel_method: TunnelMethod
    username: str
    check_privileges: NotRequired[bool]
    """Default: True."""
    checkpoint_target_interval_seconds: NotRequired[int]
    """Default: 300."""
    concurrency: NotRequired[int]
    """Default: 1."""
    jdbc_url_params: NotRequired[str]
