"""The enumeration `JobTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class JobTypeEnum(OpenStrEnum):
    """What kind of job it is."""

    CI = "ci"
    SCHEDULED = "scheduled"
    OTHER = "other"
    MERGE = "merge"
    EXPOSURE_SYNC = "exposure_sync"
    ADAPTIVE = "adaptive"
    HYBRID = "hybrid"


JobTypeEnumLike: TypeAlias = (
    JobTypeEnum | Literal["ci", "scheduled", "other", "merge", "exposure_sync", "adaptive", "hybrid"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
