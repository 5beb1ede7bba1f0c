"""The configuration of a source `ticktick`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AuthorizationOauth(TypedDict):
    """`authorization` where `auth_type` is 'Oauth'."""

    auth_type: Literal["Oauth"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    client_access_token: NotRequired[str]
    """Secret."""


class AuthorizationToken(TypedDict):
    """`authorization` where `auth_type` is 'Token'."""

    auth_type: Literal["Token"]
    bearer_token: str
    """Secret."""


Authorization: TypeAlias = AuthorizationOauth | AuthorizationToken


class SourceTicktick(TypedDict):
    """The configuration of a source `ticktick`."""

    authorization: NotRequired[Authorization]
    sourceType: NotRequired[Literal["ticktick"]]
