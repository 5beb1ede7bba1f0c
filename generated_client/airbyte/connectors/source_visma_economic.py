"""The configuration of a source `visma-economic`."""

from typing import Literal, TypedDict


class SourceVismaEconomic(TypedDict):
    """The configuration of a source `visma-economic`."""

    agreement_grant_token: str
    """Secret."""
    app_secret_token: str
    """Secret."""
    sourceType: Literal["visma-economic"]
