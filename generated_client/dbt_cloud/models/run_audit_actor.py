"""The model `RunAuditActor`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class RunAuditActor(Model):
    """Who did something to a run."""

    id: str | None
    type: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> None:
        self._assign(id=id, type=type, name=name)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.string),
            Field("type", "type", decoding.string),
            Field("name", "name", decoding.string),
        )
