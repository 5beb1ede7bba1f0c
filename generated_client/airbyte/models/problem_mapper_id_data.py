"""The model `ProblemMapperIdData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemMapperIdData(Model):
    """The mapper that is wrong."""

    mapper_type: str
    mapper_id: str | None
    message: str | None

    def __init__(
        self,
        *,
        mapper_type: str,
        mapper_id: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
    ) -> None:
        self._assign(mapper_type=mapper_type, mapper_id=mapper_id, message=message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("mapper_type", "mapperType", decoding.string, required=True),
            Field("mapper_id", "mapperId", decoding.string),
            Field("message", "message", decoding.string),
        )
