"""The configuration of a source `trustpilot`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    token_expiry_date: str
    auth_type: NotRequired[Literal["oauth2.0"]]


class CredentialsApikey(TypedDict):
    """`credentials` where `auth_type` is 'apikey'."""

    client_id: str
    """Secret."""
    auth_type: NotRequired[Literal["apikey"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApikey


class SourceTrustpilot(TypedDict):
    """The configuration of a source `trustpilot`."""

    business_units: list[str]
    credentials: Credentials
    sourceType: Literal["trustpilot"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
