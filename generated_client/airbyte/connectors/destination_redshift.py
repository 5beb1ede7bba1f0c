"""The configuration of a destination `redshift`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


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


class UploadingMethodS3Staging(TypedDict):
    """`uploading_method` where `method` is 'S3 Staging'."""

    access_key_id: str
    """Secret."""
    method: Literal["S3 Staging"]
    s3_bucket_name: str
    s3_bucket_region: Literal[
        "",
        "af-south-1",
        "ap-east-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ca-central-1",
        "ca-west-1",
        "cn-north-1",
        "cn-northwest-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-gov-east-1",
        "us-gov-west-1",
        "us-west-1",
        "us-west-2",
    ]
    """Default: ''."""
    secret_access_key: str
    """Secret."""
    file_name_pattern: NotRequired[str]
    purge_staging_data: NotRequired[bool]
    """Default: True."""
    s3_bucket_path: NotRequired[str]


class DestinationRedshift(TypedDict):
    """The configuration of a destination `redshift`."""

    database: str
    destinationType: Literal["redshift"]
    host: str
    password: str
    """Secret."""
    port: int
    """From 0 to 65536. Default: 5439."""
    schema: str
    """Default: 'public'."""
    username: str
    disable_type_dedupe: NotRequired[bool]
    """Default: False."""
    drop_cascade: NotRequired[bool]
    """Default: False."""
    jdbc_url_params: NotRequired[str]
    raw_data_schema: NotRequired[str]
    tunnel_method: NotRequired[TunnelMethod]
    uploading_method: NotRequired[UploadingMethodS3Staging]
