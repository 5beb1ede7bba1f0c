"""The configuration of a source `sonar-cloud`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceSonarCloud(TypedDict):
    """The configuration of a source `sonar-cloud`."""

    component_keys: list[Any]
    organization: str
    sourceType: Literal["sonar-cloud"]
    user_token: str
    """Secret."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
