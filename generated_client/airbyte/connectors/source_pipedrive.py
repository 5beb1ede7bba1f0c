"""The configuration of a source `pipedrive`."""

from typing import Literal, TypedDict


class SourcePipedrive(TypedDict):
    """The configuration of a source `pipedrive`."""

    api_token: str
    """Secret."""
    replication_start_date: str
    sourceType: Literal["pipedrive"]
