"""The configuration of a source `dbt`."""

from typing import Literal, TypedDict


class SourceDbt(TypedDict):
    """The configuration of a source `dbt`."""

    account_id: str
    api_key_2: str
    """Secret."""
    sourceType: Literal["dbt"]
