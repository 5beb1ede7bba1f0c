"""The configuration of a destination `azure-blob-storage`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class FormatCsv(TypedDict):
    """`format` where `format_type` is 'CSV'."""

    flattening: Literal["No flattening", "Root level flattening"]
    """Default: 'No flattening'."""
    format_type: Literal["CSV"]
    """Default: 'CSV'."""


class FormatJsonl(TypedDict):
    """`format` where `format_type` is 'JSONL'."""

    format_type: Literal["JSONL"]
    """Default: 'JSONL'."""
    flattening: NotRequired[Literal["No flattening", "Root level flattening"]]
    """Default: 'No flattening'."""


Format: TypeAlias = FormatCsv | FormatJsonl


class DestinationAzureBlobStorage(TypedDict):
    """The configuration of a destination `azure-blob-storage`."""

    azure_blob_storage_account_name: str
    azure_blob_storage_container_name: str
    destinationType: Literal["azure-blob-storage"]
    format: Format
    azure_blob_storage_account_key: NotRequired[str]
    """Secret."""
    azure_blob_storage_endpoint_domain_name: NotRequired[str]
    azure_blob_storage_spill_size: NotRequired[int]
    """Default: 500."""
    azure_client_id: NotRequired[str]
    azure_client_secret: NotRequired[str]
    """Secret."""
    azure_tenant_id: NotRequired[str]
    shared_access_signature: NotRequired[str]
    """Secret."""
