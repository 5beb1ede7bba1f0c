"""The configuration of a source `azure-table`."""

from typing import Literal, NotRequired, TypedDict


class SourceAzureTable(TypedDict):
    """The configuration of a source `azure-table`."""

    sourceType: Literal["azure-table"]
    storage_access_key: str
    """Secret."""
    storage_account_name: str
    storage_endpoint_suffix: NotRequired[str]
    """Default: 'core.windows.net'."""
