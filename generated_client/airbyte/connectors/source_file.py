"""The configuration of a source `file`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ProviderHttps(TypedDict):
    """`provider` where `storage` is 'HTTPS'."""

    storage: Literal["HTTPS"]
    user_agent: NotRequired[bool]
    """Default: False."""


class ProviderGcs(TypedDict):
    """`provider` where `storage` is 'GCS'."""

    storage: Literal["GCS"]
    service_account_json: NotRequired[str]
    """Secret."""


class ProviderS3(TypedDict):
    """`provider` where `storage` is 'S3'."""

    storage: Literal["S3"]
    aws_access_key_id: NotRequired[str]
    aws_secret_access_key: NotRequired[str]
    """Secret."""


class ProviderAzBlob(TypedDict):
    """`provider` where `storage` is 'AzBlob'."""

    storage: Literal["AzBlob"]
    storage_account: str
    sas_token: NotRequired[str]
    """Secret."""
    shared_key: NotRequired[str]
    """Secret."""


class ProviderSsh(TypedDict):
    """`provider` where `storage` is 'SSH'."""

    host: str
    storage: Literal["SSH"]
    user: str
    password: NotRequired[str]
    """Secret."""
    port: NotRequired[str]
    """Default: '22'."""


class ProviderScp(TypedDict):
    """`provider` where `storage` is 'SCP'."""

    host: str
    storage: Literal["SCP"]
    user: str
    password: NotRequired[str]
    """Secret."""
    port: NotRequired[str]
    """Default: '22'."""


class ProviderSftp(TypedDict):
    """`provider` where `storage` is 'SFTP'."""

    host: str
    storage: Literal["SFTP"]
    user: str
    password: NotRequired[str]
    """Secret."""
    port: NotRequired[str]
    """Default: '22'."""


class ProviderLocal(TypedDict):
    """`provider` where `storage` is 'local'."""

    storage: Literal["local"]


Provider: TypeAlias = (
    ProviderHttps | ProviderGcs | ProviderS3 | ProviderAzBlob | ProviderSsh | ProviderScp | ProviderSftp | ProviderLocal
)


class SourceFile(TypedDict):
    """The configuration of a source `file`."""

    dataset_name: str
    format: Literal["csv", "json", "jsonl", "excel", "excel_binary", "fwf", "feather", "parquet", "yaml"]
    """Default: 'csv'."""
    provider: Provider
    """Default: 'Public Web'."""
    sourceType: Literal["file"]
    url: str
    reader_options: NotRequired[str]
