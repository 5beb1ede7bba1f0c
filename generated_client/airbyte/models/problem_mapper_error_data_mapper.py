"""The model `ProblemMapperErrorDataMapper`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemMapperErrorDataMapper(Model):
    """`ProblemMapperErrorDataMapper` of the API."""

    type: str
    mapper_configuration: dict[str, object]
    id: str | None

    def __init__(
        self,
        *,
        type: str,
        mapper_configuration: Mapping[str, object],
        id: str | None | Unset = UNSET,
    ) -> None:
        self._assign(type=type, mapper_configuration=mapper_configuration, id=id)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("type", "type", decoding.string, required=True),
            Field("mapper_configuration", "mapperConfiguration", decoding.json_object, required=True),
            Field("id", "id", decoding.string),
        )
