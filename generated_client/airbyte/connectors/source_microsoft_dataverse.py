"""The configuration of a source `microsoft-dataverse`."""

from typing import Literal, NotRequired, TypedDict


class SourceMicrosoftDataverse(TypedDict):
    """The configuration of a source `microsoft-dataverse`."""

    client_id: str
    """Secret."""
    client_secret_value: str
    """Secret."""
    sourceType: Literal["microsoft-dataverse"]
    tenant_id: str
    """Secret."""
    url: str
    odata_maxpagesize: NotRequired[int]
    """Default: 5000."""
