"""The configuration of a destination `customer-io`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class Credentials(TypedDict):
    """`credentials`."""

    apiKey: str
    """Secret."""
    siteId: str
    """Secret."""


class ObjectStorageConfigNone(TypedDict):
    """`object_storage_config` where `storage_type` is 'None'."""

    storage_type: Literal["None"]
    """Default: 'None'."""


class ObjectStorageConfigS3(TypedDict):
    """`object_storage_config` where `storage_type` is 'S3'."""

    bucket_path: str
    format: object
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
    storage_type: Literal["S3"]
    """Default: 'S3'."""
    access_key_id: NotRequired[str]
    """Secret."""
    role_arn: NotRequired[str]
    s3_endpoint: NotRequired[str]
    secret_access_key: NotRequired[str]
    """Secret."""


ObjectStorageConfig: TypeAlias = ObjectStorageConfigNone | ObjectStorageConfigS3


class DestinationCustomerIo(TypedDict):
    """The configuration of a destination `customer-io`."""

    credentials: Credentials
    destinationType: Literal["customer-io"]
    object_storage_config: NotRequired[ObjectStorageConfig]
