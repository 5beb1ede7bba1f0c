"""The configuration of a source `surveymonkey`."""

from typing import Literal, NotRequired, TypedDict


class Credentials(TypedDict):
    """`credentials`."""

    access_token: str
    """Secret."""
    auth_method: Literal["oauth2.0"]
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""


class SourceSurveymonkey(TypedDict):
    """The configuration of a source `surveymonkey`."""

    credentials: Credentials
    sourceType: Literal["surveymonkey"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$`."""
    origin: NotRequired[Literal["USA", "Europe", "Canada"]]
    """Default: 'USA'."""
    survey_ids: NotRequired[list[str]]
