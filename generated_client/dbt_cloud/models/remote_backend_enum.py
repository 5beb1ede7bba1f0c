"""The enumeration `RemoteBackendEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class RemoteBackendEnum(OpenStrEnum):
    """Who hosts a repository."""

    ADO = "ado"
    GITHUB = "github"
    MANAGED = "managed"
    GITLAB = "gitlab"
    MANUAL_CONFIG = "manual_config"


RemoteBackendEnumLike: TypeAlias = (
    RemoteBackendEnum | Literal["ado", "github", "managed", "gitlab", "manual_config"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
