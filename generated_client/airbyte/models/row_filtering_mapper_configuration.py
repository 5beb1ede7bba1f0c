"""The model `RowFilteringMapperConfiguration`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.decoding import UnknownVariant
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RowFilteringMapperConfiguration(Model):
    """Keep only the records that meet a condition."""

    conditions: models.RowFilteringOperationEqual | models.RowFilteringOperationNot | UnknownVariant
    """A single condition, despite the plural; it can contain others."""

    def __init__(
        self,
        *,
        conditions: models.RowFilteringOperationEqual | models.RowFilteringOperationNot | Mapping[str, object],
    ) -> None:
        self._assign(conditions=conditions)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field(
                "conditions",
                "conditions",
                decoding.tagged_union(
                    "type",
                    {
                        "EQUAL": models.RowFilteringOperationEqual.from_dict,
                        "NOT": models.RowFilteringOperationNot.from_dict,
                    },
                ),
                required=True,
            ),
        )
