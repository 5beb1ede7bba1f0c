"""The configuration of a source `mailchimp`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    auth_type: Literal["oauth2.0"]
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""


class CredentialsApikey(TypedDict):
    """`credentials` where `auth_type` is 'apikey'."""

    apikey: str
    """Secret."""
    auth_type: Literal["apikey"]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApikey


class SourceMailchimp(TypedDict):
    """The configuration of a source `mailchimp`."""

    sourceType: Literal["mailchimp"]
    credentials: NotRequired[Credentials]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$`."""
