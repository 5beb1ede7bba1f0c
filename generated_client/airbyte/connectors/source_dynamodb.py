"""The configuration of a source `dynamodb`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsUser(TypedDict):
    """`credentials` where `auth_type` is 'User'."""

    access_key_id: str
    """Secret."""
    secret_access_key: str
    """Secret."""
    auth_type: NotRequired[Literal["User"]]


class CredentialsRole(TypedDict):
    """`credentials` where `auth_type` is 'Role'."""

    auth_type: NotRequired[Literal["Role"]]


Credentials: TypeAlias = CredentialsUser | CredentialsRole


class SourceDynamodb(TypedDict):
    """The configuration of a source `dynamodb`."""

    credentials: NotRequired[Credentials]
    endpoint: NotRequired[str]
    """Default: ''."""
    ignore_missing_read_permissions_tables: NotRequired[bool]
    """Default: False."""
    region: NotRequired[
        Literal[
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
    ]
    """Default: ''."""
    reserved_attribute_names: NotRequired[str]
    """Secret."""
    sourceType: NotRequired[Literal["dynamodb"]]
