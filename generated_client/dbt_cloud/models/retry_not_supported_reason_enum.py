"""The enumeration `RetryNotSupportedReasonEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class RetryNotSupportedReasonEnum(OpenStrEnum):
    """Why a run cannot be gone on with where it failed."""

    RETRY_UNSUPPORTED_CMD = "RETRY_UNSUPPORTED_CMD"
    RETRY_UNSUPPORTED_VERSION = "RETRY_UNSUPPORTED_VERSION"
    RETRY_NOT_LATEST_RUN = "RETRY_NOT_LATEST_RUN"
    RETRY_NOT_FAILED_RUN = "RETRY_NOT_FAILED_RUN"
    RETRY_NO_RUN_RESULTS = "RETRY_NO_RUN_RESULTS"


RetryNotSupportedReasonEnumLike: TypeAlias = (
    RetryNotSupportedReasonEnum
    | Literal[
        "RETRY_UNSUPPORTED_CMD",
        "RETRY_UNSUPPORTED_VERSION",
        "RETRY_NOT_LATEST_RUN",
        "RETRY_NOT_FAILED_RUN",
        "RETRY_NO_RUN_RESULTS",
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
