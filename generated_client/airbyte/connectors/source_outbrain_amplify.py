"""The configuration of a source `outbrain-amplify`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsAccessToken(TypedDict):
    """`credentials` where `type` is 'access_token'."""

    access_token: str
    """Secret."""
    type: Literal["access_token"]


class CredentialsUsernamePassword(TypedDict):
    """`credentials` where `type` is 'username_password'."""

    password: str
    """Secret."""
    type: Literal["username_password"]
    username: str


Credentials: TypeAlias = CredentialsAccessToken | CredentialsUsernamePassword


class SourceOutbrainAmplify(TypedDict):
    """The configuration of a source `outbrain-amplify`."""

    credentials: Credentials
    """Default: {}."""
    sourceType: Literal["outbrain-amplify"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    conversion_count: NotRequired[Literal["click/view_time", "conversion_time"]]
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    geo_location_breakdown: NotRequired[Literal["country", "region", "subregion"]]
    report_granularity: NotRequired[Literal["daily", "weekly", "monthly"]]
