"""The model `ProblemMapperErrorData`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ProblemMapperErrorData(Model):
    """A mapper that is wrong, its stream and the fault."""

    stream: str
    error: str
    mapper: models.ProblemMapperErrorDataMapper

    def __init__(
        self,
        *,
        stream: str,
        error: str,
        mapper: models.ProblemMapperErrorDataMapper | Mapping[str, object],
    ) -> None:
        self._assign(stream=stream, error=error, mapper=mapper)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("stream", "stream", decoding.string, required=True),
            Field("error", "error", decoding.string, required=True),
            Field("mapper", "mapper", models.ProblemMapperErrorDataMapper.from_dict, required=True, secret=True),
        )
