"""The configuration of a source `onesignal`."""

from typing import Literal, NotRequired, TypedDict


class ApplicationsItem(TypedDict):
    """`applications[]`."""

    app_api_key: str
    """Secret."""
    app_id: str
    """Secret."""
    app_name: NotRequired[str]


class SourceOnesignal(TypedDict):
    """The configuration of a source `onesignal`."""

    applications: list[ApplicationsItem]
    outcome_names: str
    sourceType: Literal["onesignal"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    user_auth_key: str
    """Secret."""
