"""The configuration of a source `invoiceninja`."""

from typing import Literal, TypedDict


class SourceInvoiceninja(TypedDict):
    """The configuration of a source `invoiceninja`."""

    api_key: str
    """Secret."""
    sourceType: Literal["invoiceninja"]
