"""The enumeration `JobType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class JobType(OpenStrEnum):
    """Kinds of internal jobs to which resource limits can be tied.

    Not what a connection runs: that is `JobTypeEnum`.
    """

    GET_SPEC = "get_spec"
    CHECK_CONNECTION = "check_connection"
    DISCOVER_SCHEMA = "discover_schema"
    SYNC = "sync"
    RESET_CONNECTION = "reset_connection"
    CONNECTION_UPDATER = "connection_updater"
    REPLICATE = "replicate"


JobTypeLike: TypeAlias = (
    JobType
    | Literal[
        "get_spec", "check_connection", "discover_schema", "sync", "reset_connection", "connection_updater", "replicate"
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
