"""The model `RowFilteringOperationNot`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.decoding import UnknownVariant
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RowFilteringOperationNot(Model):
    """The opposite of other conditions."""

    conditions: list[models.RowFilteringOperationEqual | models.RowFilteringOperationNot | UnknownVariant]
    """At least one."""
    type: models.RowFilteringOperationType

    def __init__(
        self,
        *,
        conditions: Sequence[
            models.RowFilteringOperationEqual | models.RowFilteringOperationNot | Mapping[str, object]
        ],
        type: models.RowFilteringOperationTypeLike,
    ) -> None:
        self._assign(conditions=conditions, type=type)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field(
                "conditions",
                "conditions",
                decoding.list_of(
                    decoding.tagged_union(
                        "type",
                        {
                            "EQUAL": models.RowFilteringOperationEqual.from_dict,
                            "NOT": models.RowFilteringOperationNot.from_dict,
                        },
                    )
                ),
                required=True,
            ),
            Field("type", "type", models.RowFilteringOperationType.decode, required=True),
        )
