"""The configuration of a source `bamboo-hr`."""

from typing import Literal, NotRequired, TypedDict


class SourceBambooHr(TypedDict):
    """The configuration of a source `bamboo-hr`."""

    api_key: str
    """Secret."""
    sourceType: Literal["bamboo-hr"]
    subdomain: str
    custom_reports_fields: NotRequired[str]
    custom_reports_include_default_fields: NotRequired[bool]
    """Default: True."""
    employee_fields: NotRequired[str]
    """Default: 'firstName,lastName'."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
