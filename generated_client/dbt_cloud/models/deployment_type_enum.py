"""The enumeration `DeploymentTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class DeploymentTypeEnum(OpenStrEnum):
    """Whether an environment is for production or for staging."""

    PRODUCTION = "production"
    STAGING = "staging"


DeploymentTypeEnumLike: TypeAlias = DeploymentTypeEnum | Literal["production", "staging"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
