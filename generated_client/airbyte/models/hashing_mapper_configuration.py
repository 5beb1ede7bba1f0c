"""The model `HashingMapperConfiguration`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class HashingMapperConfiguration(Model):
    """Replace a field's value by its hash, which cannot be undone."""

    field_name_suffix: str
    """Added to the field's name, so that hashed columns can be told by it."""
    method: models.HashingMapperConfigurationMethod
    """Hash function. `MD2`, `MD5` and `SHA-1` are no protection any more."""
    target_field: str

    def __init__(
        self,
        *,
        field_name_suffix: str,
        method: models.HashingMapperConfigurationMethodLike,
        target_field: str,
    ) -> None:
        self._assign(field_name_suffix=field_name_suffix, method=method, target_field=target_field)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("field_name_suffix", "fieldNameSuffix", decoding.string, required=True),
            Field("method", "method", models.HashingMapperConfigurationMethod.decode, required=True),
            Field("target_field", "targetField", decoding.string, required=True),
        )
