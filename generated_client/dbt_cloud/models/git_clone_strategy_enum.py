"""The enumeration `GitCloneStrategyEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class GitCloneStrategyEnum(OpenStrEnum):
    """How dbt Cloud gets at a repository."""

    AZURE_ACTIVE_DIRECTORY_APP = "azure_active_directory_app"
    DEPLOY_KEY = "deploy_key"
    DEPLOY_TOKEN = "deploy_token"
    GITHUB_APP = "github_app"
    GIT_TOKEN = "git_token"


GitCloneStrategyEnumLike: TypeAlias = (
    GitCloneStrategyEnum
    | Literal["azure_active_directory_app", "deploy_key", "deploy_token", "github_app", "git_token"]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
