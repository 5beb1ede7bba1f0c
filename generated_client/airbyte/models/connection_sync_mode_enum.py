"""The enumeration `ConnectionSyncModeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ConnectionSyncModeEnum(OpenStrEnum):
    """How a stream is read from the source, and how the destination keeps it.

    The first part says what is read: everything each time (`full_refresh`), or what is new since the last sync by a
    cursor (`incremental`). The rest says what becomes of it:

    - `overwrite`: replace what is there. With `deduped`, keep one record per primary key.
    - `append`: add, so that earlier versions of a record stay.
    - `deduped_history`: add, then keep the newest record per primary key.
    - `update`: change records found by their key.
    - `soft_delete`: mark vanished records instead of removing them.

    Which modes a stream can use depends on both connectors: `streams.list`.
    """

    FULL_REFRESH_OVERWRITE = "full_refresh_overwrite"
    FULL_REFRESH_OVERWRITE_DEDUPED = "full_refresh_overwrite_deduped"
    FULL_REFRESH_APPEND = "full_refresh_append"
    FULL_REFRESH_UPDATE = "full_refresh_update"
    FULL_REFRESH_SOFT_DELETE = "full_refresh_soft_delete"
    INCREMENTAL_APPEND = "incremental_append"
    INCREMENTAL_DEDUPED_HISTORY = "incremental_deduped_history"
    INCREMENTAL_UPDATE = "incremental_update"
    INCREMENTAL_SOFT_DELETE = "incremental_soft_delete"


ConnectionSyncModeEnumLike: TypeAlias = (
    ConnectionSyncModeEnum
    | Literal[
        "full_refresh_overwrite",
        "full_refresh_overwrite_deduped",
        "full_refresh_append",
        "full_refresh_update",
        "full_refresh_soft_delete",
        "incremental_append",
        "incremental_deduped_history",
        "incremental_update",
        "incremental_soft_delete",
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
