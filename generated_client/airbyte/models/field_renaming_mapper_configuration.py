"""The model `FieldRenamingMapperConfiguration`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class FieldRenamingMapperConfiguration(Model):
    """Write a field under another name."""

    new_field_name: str
    original_field_name: str

    def __init__(
        self,
        *,
        new_field_name: str,
        original_field_name: str,
    ) -> None:
        self._assign(new_field_name=new_field_name, original_field_name=original_field_name)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("new_field_name", "newFieldName", decoding.string, required=True),
            Field("original_field_name", "originalFieldName", decoding.string, required=True),
        )
