"""The model `ProblemResourceData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemResourceData(Model):
    """What was not found."""

    resource_id: str
    resource_type: str | None

    def __init__(
        self,
        *,
        resource_id: str,
        resource_type: str | None | Unset = UNSET,
    ) -> None:
        self._assign(resource_id=resource_id, resource_type=resource_type)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("resource_id", "resourceId", decoding.string, required=True),
            Field("resource_type", "resourceType", decoding.string),
        )
