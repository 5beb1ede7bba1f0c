"""The configuration of a source `recruitee`."""

from typing import Literal, TypedDict


class SourceRecruitee(TypedDict):
    """The configuration of a source `recruitee`."""

    api_key: str
    """Secret."""
    company_id: int
    sourceType: Literal["recruitee"]
