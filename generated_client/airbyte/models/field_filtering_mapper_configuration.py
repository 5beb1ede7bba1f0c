"""The model `FieldFilteringMapperConfiguration`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class FieldFilteringMapperConfiguration(Model):
    """Leave a field out of every record."""

    target_field: str

    def __init__(
        self,
        *,
        target_field: str,
    ) -> None:
        self._assign(target_field=target_field)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("target_field", "targetField", decoding.string, required=True),)
