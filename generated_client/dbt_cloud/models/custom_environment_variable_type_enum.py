"""The enumeration `CustomEnvironmentVariableTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class CustomEnvironmentVariableTypeEnum(OpenStrEnum):
    """Where the value of an environment variable was set."""

    PROJECT = "project"
    ENVIRONMENT = "environment"
    JOB = "job"
    USER = "user"


CustomEnvironmentVariableTypeEnumLike: TypeAlias = (
    CustomEnvironmentVariableTypeEnum | Literal["project", "environment", "job", "user"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
