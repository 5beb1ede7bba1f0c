"""The configuration of a destination `google-sheets`."""

from typing import Literal, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    auth_type: Literal["oauth2.0"]
    """Default: 'oauth2.0'."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""


class CredentialsService(TypedDict):
    """`credentials` where `auth_type` is 'service'."""

    auth_type: Literal["service"]
    """Default: 'service'."""
    service_account_info: str
    """Secret."""


Credentials: TypeAlias = CredentialsOauth20 | CredentialsService


class DestinationGoogleSheets(TypedDict):
    """The configuration of a destination `google-sheets`."""

    credentials: Credentials
    destinationType: Literal["google-sheets"]
    spreadsheet_id: str
