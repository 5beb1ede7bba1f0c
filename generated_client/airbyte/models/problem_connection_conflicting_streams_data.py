"""The model `ProblemConnectionConflictingStreamsData`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ProblemConnectionConflictingStreamsData(Model):
    """The streams that other connections write to the same place."""

    streams: list[models.ProblemConnectionConflictingStreamsDataItem]

    def __init__(
        self,
        *,
        streams: Sequence[models.ProblemConnectionConflictingStreamsDataItem | Mapping[str, object]],
    ) -> None:
        self._assign(streams=streams)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field(
                "streams",
                "streams",
                decoding.list_of(models.ProblemConnectionConflictingStreamsDataItem.from_dict),
                required=True,
            ),
        )
