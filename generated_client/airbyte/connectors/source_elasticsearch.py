"""The configuration of a source `elasticsearch`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AuthenticationMethodNone(TypedDict):
    """`authenticationMethod` where `method` is 'none'."""

    method: Literal["none"]


class AuthenticationMethodSecret(TypedDict):
    """`authenticationMethod` where `method` is 'secret'."""

    apiKeyId: str
    apiKeySecret: str
    """Secret."""
    method: Literal["secret"]


class AuthenticationMethodBasic(TypedDict):
    """`authenticationMethod` where `method` is 'basic'."""

    method: Literal["basic"]
    password: str
    """Secret."""
    username: str


AuthenticationMethod: TypeAlias = AuthenticationMethodNone | AuthenticationMethodSecret | AuthenticationMethodBasic


class SourceElasticsearch(TypedDict):
    """The configuration of a source `elasticsearch`."""

    endpoint: str
    sourceType: Literal["elasticsearch"]
    authenticationMethod: NotRequired[AuthenticationMethod]
