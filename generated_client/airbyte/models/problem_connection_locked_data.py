"""The model `ProblemConnectionLockedData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemConnectionLockedData(Model):
    """The connection that is locked, and why."""

    connection_id: str
    status_reason: str | None

    def __init__(
        self,
        *,
        connection_id: str,
        status_reason: str | None | Unset = UNSET,
    ) -> None:
        self._assign(connection_id=connection_id, status_reason=status_reason)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("connection_id", "connectionId", decoding.string, required=True),
            Field("status_reason", "statusReason", decoding.string),
        )
