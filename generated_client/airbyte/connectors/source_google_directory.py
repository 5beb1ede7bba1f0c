"""The configuration of a source `google-directory`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsWebServerApp(TypedDict):
    """`credentials` where `credentials_title` is 'Web server app'."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    credentials_title: NotRequired[Literal["Web server app"]]


class CredentialsServiceAccounts(TypedDict):
    """`credentials` where `credentials_title` is 'Service accounts'."""

    credentials_json: str
    """Secret."""
    email: str
    credentials_title: NotRequired[Literal["Service accounts"]]


Credentials: TypeAlias = CredentialsWebServerApp | CredentialsServiceAccounts


class SourceGoogleDirectory(TypedDict):
    """The configuration of a source `google-directory`."""

    sourceType: Literal["google-directory"]
    credentials: NotRequired[Credentials]
