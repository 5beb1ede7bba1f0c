"""The configuration of a source `thrive-learning`."""

from typing import Literal, NotRequired, TypedDict


class SourceThriveLearning(TypedDict):
    """The configuration of a source `thrive-learning`."""

    sourceType: Literal["thrive-learning"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
