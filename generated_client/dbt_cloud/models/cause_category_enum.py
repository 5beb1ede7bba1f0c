"""The enumeration `CauseCategoryEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class CauseCategoryEnum(OpenStrEnum):
    """What kind of thing started a run."""

    API = "api"
    CI = "ci"
    SCHEDULED = "scheduled"
    UI = "ui"
    RERUN = "rerun"
    JOB_COMPLETION = "job completion"
    MERGE = "merge"
    EXPOSURES_GENERATED = "exposures generated"
    ADAPTIVE = "adaptive"
    INGEST = "ingest"


CauseCategoryEnumLike: TypeAlias = (
    CauseCategoryEnum
    | Literal[
        "api", "ci", "scheduled", "ui", "rerun", "job completion", "merge", "exposures generated", "adaptive", "ingest"
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
