"""The configuration of a source `sftp`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsSshPasswordAuth(TypedDict):
    """`credentials` where `auth_method` is 'SSH_PASSWORD_AUTH'."""

    auth_method: Literal["SSH_PASSWORD_AUTH"]
    auth_user_password: str
    """Secret."""


class CredentialsSshKeyAuth(TypedDict):
    """`credentials` where `auth_method` is 'SSH_KEY_AUTH'."""

    auth_method: Literal["SSH_KEY_AUTH"]
    auth_ssh_key: str
    """Secret."""


Credentials: TypeAlias = CredentialsSshPasswordAuth | CredentialsSshKeyAuth


class SourceSftp(TypedDict):
    """The configuration of a source `sftp`."""

    host: str
    port: int
    """Default: 22."""
    sourceType: Literal["sftp"]
    user: str
    credentials: NotRequired[Credentials]
    file_pattern: NotRequired[str]
    """Default: ''."""
    file_types: NotRequired[str]
    """Default: 'csv,json'."""
    folder_path: NotRequired[str]
    """Default: ''."""
