"""The enumeration `JobTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class JobTypeEnum(OpenStrEnum):
    """What a job does with the streams of its connection.

    - `sync`: copy data by the mode of each stream.
    - `clear`: delete what the connection has written in the destination, and forget its progress.
    - `reset`: the older name of `clear`; answers use it for both.
    - `refresh`: read everything again. Seen in answers; the API refuses to start one.
    """

    SYNC = "sync"
    RESET = "reset"
    REFRESH = "refresh"
    CLEAR = "clear"


JobTypeEnumLike: TypeAlias = JobTypeEnum | Literal["sync", "reset", "refresh", "clear"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
