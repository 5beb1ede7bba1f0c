"""The configuration of a source `revolut-merchant`."""

from typing import Literal, TypedDict


class SourceRevolutMerchant(TypedDict):
    """The configuration of a source `revolut-merchant`."""

    api_version: str
    environment: Literal["sandbox-merchant", "merchant"]
    secret_api_key: str
    """Secret."""
    sourceType: Literal["revolut-merchant"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
