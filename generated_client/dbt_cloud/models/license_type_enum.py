"""The enumeration `LicenseTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class LicenseTypeEnum(OpenStrEnum):
    """The licence that an invitation is for."""

    DEVELOPER = "developer"
    READ_ONLY = "read_only"
    ANALYST = "analyst"
    IT = "it"


LicenseTypeEnumLike: TypeAlias = LicenseTypeEnum | Literal["developer", "read_only", "analyst", "it"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
