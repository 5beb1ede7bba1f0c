"""The model `RowFilteringOperationEqual`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RowFilteringOperationEqual(Model):
    """True if a field has a certain value."""

    comparison_value: str
    """Always text, whatever the field's type."""
    field_name: str
    type: models.RowFilteringOperationType

    def __init__(
        self,
        *,
        comparison_value: str,
        field_name: str,
        type: models.RowFilteringOperationTypeLike,
    ) -> None:
        self._assign(comparison_value=comparison_value, field_name=field_name, type=type)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("comparison_value", "comparisonValue", decoding.string, required=True),
            Field("field_name", "fieldName", decoding.string, required=True),
            Field("type", "type", models.RowFilteringOperationType.decode, required=True),
        )
