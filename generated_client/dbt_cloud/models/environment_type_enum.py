"""The enumeration `EnvironmentTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class EnvironmentTypeEnum(OpenStrEnum):
    """What an environment is for: developing, or running jobs."""

    DEVELOPMENT = "development"
    DEPLOYMENT = "deployment"


EnvironmentTypeEnumLike: TypeAlias = EnvironmentTypeEnum | Literal["development", "deployment"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
