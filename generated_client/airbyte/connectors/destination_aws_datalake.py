"""The configuration of a destination `aws-datalake`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsIamRole(TypedDict):
    """`credentials` where `credentials_title` is 'IAM Role'."""

    credentials_title: Literal["IAM Role"]
    """Default: 'IAM Role'."""
    role_arn: str


class CredentialsIamUser(TypedDict):
    """`credentials` where `credentials_title` is 'IAM User'."""

    aws_access_key_id: str
    """Secret."""
    aws_secret_access_key: str
    """Secret."""
    credentials_title: Literal["IAM User"]
    """Default: 'IAM User'."""


Credentials: TypeAlias = CredentialsIamRole | CredentialsIamUser


class FormatJsonl(TypedDict):
    """`format` where `format_type` is 'JSONL'."""

    format_type: Literal["JSONL"]
    """Default: 'JSONL'."""
    compression_codec: NotRequired[Literal["UNCOMPRESSED", "GZIP"]]
    """Default: 'UNCOMPRESSED'."""


class FormatParquet(TypedDict):
    """`format` where `format_type` is 'Parquet'."""

    format_type: Literal["Parquet"]
    """Default: 'Parquet'."""
    compression_codec: NotRequired[Literal["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]]
    """Default: 'SNAPPY'."""


Format: TypeAlias = FormatJsonl | FormatParquet


class DestinationAwsDatalake(TypedDict):
    """The configuration of a destination `aws-datalake`."""

    bucket_name: str
    credentials: Credentials
    destinationType: Literal["aws-datalake"]
    lakeformation_database_name: str
    region: Literal[
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
    aws_account_id: NotRequired[str]
    bucket_prefix: NotRequired[str]
    format: NotRequired[Format]
    glue_catalog_float_as_decimal: NotRequired[bool]
    """Default: False."""
    lakeformation_database_default_tag_key: NotRequired[str]
    lakeformation_database_default_tag_values: NotRequired[str]
    lakeformation_governed_tables: NotRequired[bool]
    """Default: False."""
    partitioning: NotRequired[
        Literal["NO PARTITIONING", "DATE", "YEAR", "MONTH", "DAY", "YEAR/MONTH", "YEAR/MONTH/DAY"]
    ]
    """Default: 'NO PARTITIONING'."""
