"""The model `ProblemConnectionUnsupportedFileTransfersData`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ProblemConnectionUnsupportedFileTransfersData(Model):
    """The streams that cannot transfer files."""

    streams: list[models.ProblemStreamDataItem]

    def __init__(
        self,
        *,
        streams: Sequence[models.ProblemStreamDataItem | Mapping[str, object]],
    ) -> None:
        self._assign(streams=streams)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("streams", "streams", decoding.list_of(models.ProblemStreamDataItem.from_dict), required=True),)
