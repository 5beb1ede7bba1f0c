"""The enumeration `CustomEnvironmentVariableTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class CustomEnvironmentVariableTypeEnum(OpenStrEnum):
    """`CustomEnvironmentVariableTypeEnum` of the API; open to values that a newer server may add."""

    PROJECT = "project"
    ENVIRONMENT = "environment"
    JOB = "job"
    USER = "user"


CustomEnvironmentVariableTypeEnumLike: TypeAlias = (
    CustomEnvironmentVariableTypeEnum | Literal["project", "environment", "job", "user"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
