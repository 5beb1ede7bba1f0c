"""The configuration of a source `employment-hero`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceEmploymentHero(TypedDict):
    """The configuration of a source `employment-hero`."""

    api_key: str
    """Secret."""
    sourceType: Literal["employment-hero"]
    employees_configids: NotRequired[list[Any]]
    organization_configids: NotRequired[list[Any]]
