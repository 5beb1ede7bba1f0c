"""The enumeration `ProjectTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenIntEnum


class ProjectTypeEnum(OpenIntEnum):
    """Whether dbt Cloud runs a project, or dbt Core does so elsewhere (hybrid)."""

    DEFAULT = 0
    HYBRID = 1


ProjectTypeEnumLike: TypeAlias = ProjectTypeEnum | Literal[0, 1] | int
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
