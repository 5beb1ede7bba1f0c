"""The configuration of a destination `mongodb`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AuthTypeNone(TypedDict):
    """`auth_type` where `authorization` is 'none'."""

    authorization: Literal["none"]


class AuthTypeLoginPassword(TypedDict):
    """`auth_type` where `authorization` is 'login/password'."""

    authorization: Literal["login/password"]
    password: str
    """Secret."""
    username: str


AuthType: TypeAlias = AuthTypeNone | AuthTypeLoginPassword


class InstanceTypeStandalone(TypedDict):
    """`instance_type` where `instance` is 'standalone'."""

    host: str
    instance: Literal["standalone"]
    """Default: 'standalone'."""
    port: int
    """From 0 to 65536. Default: 27017."""
    tls: NotRequired[bool]
    """Default: False."""


class InstanceTypeReplica(TypedDict):
    """`instance_type` where `instance` is 'replica'."""

    instance: Literal["replica"]
    """Default: 'replica'."""
    server_addresses: str
    replica_set: NotRequired[str]


class InstanceTypeAtlas(TypedDict):
    """`instance_type` where `instance` is 'atlas'."""

    cluster_url: str
    instance: Literal["atlas"]
    """Default: 'atlas'."""


InstanceType: TypeAlias = InstanceTypeStandalone | InstanceTypeReplica | InstanceTypeAtlas


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


class DestinationMongodb(TypedDict):
    """The configuration of a destination `mongodb`."""

    auth_type: AuthType
    database: str
    destinationType: Literal["mongodb"]
    instance_type: NotRequired[InstanceType]
    tunnel_method: NotRequired[TunnelMethod]
