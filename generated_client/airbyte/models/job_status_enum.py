"""The enumeration `JobStatusEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class JobStatusEnum(OpenStrEnum):
    """Where a job stands.

    - `pending`: created, nothing has begun.
    - `queued`: waits for capacity, for up to 8 hours; only newer servers have it. If none comes free, the job becomes
      `cancelled`.
    - `running`: an attempt is executing.
    - `incomplete`: an attempt has failed and the next is waiting, for up to 30 minutes. Not a failure yet, and not
      cancellable.
    - `succeeded`, `failed`, `cancelled`: final.
    """

    PENDING = "pending"
    QUEUED = "queued"
    RUNNING = "running"
    INCOMPLETE = "incomplete"
    FAILED = "failed"
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"


JobStatusEnumLike: TypeAlias = (
    JobStatusEnum | Literal["pending", "queued", "running", "incomplete", "failed", "succeeded", "cancelled"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
