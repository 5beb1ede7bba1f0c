"""The enumeration `ConnectionStatusEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ConnectionStatusEnum(OpenStrEnum):
    """Whether a connection may run.

    - `active`: runs by its schedule and by `jobs.create`.
    - `inactive`: switched off, by a person or by the server after too many failures.
    - `locked`: barred by the server; it has to be unlocked before it runs or changes again.
    - `deprecated`: deleted; shown only on request.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEPRECATED = "deprecated"
    LOCKED = "locked"


ConnectionStatusEnumLike: TypeAlias = ConnectionStatusEnum | Literal["active", "inactive", "deprecated", "locked"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
