"""The configuration of a destination `firebolt`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class LoadingMethodSql(TypedDict):
    """`loading_method` where `method` is 'SQL'."""

    method: Literal["SQL"]


class LoadingMethodS3(TypedDict):
    """`loading_method` where `method` is 'S3'."""

    aws_key_id: str
    """Secret."""
    aws_key_secret: str
    """Secret."""
    method: Literal["S3"]
    s3_bucket: str
    s3_region: str


LoadingMethod: TypeAlias = LoadingMethodSql | LoadingMethodS3


class DestinationFirebolt(TypedDict):
    """The configuration of a destination `firebolt`."""

    account: str
    client_id: str
    client_secret: str
    """Secret."""
    database: str
    destinationType: Literal["firebolt"]
    engine: str
    host: NotRequired[str]
    loading_method: NotRequired[LoadingMethod]
