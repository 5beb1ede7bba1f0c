"""The model `ProblemMapperErrorsData`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ProblemMapperErrorsData(Model):
    """Every mapper that is wrong."""

    errors: list[models.ProblemMapperErrorData]

    def __init__(
        self,
        *,
        errors: Sequence[models.ProblemMapperErrorData | Mapping[str, object]],
    ) -> None:
        self._assign(errors=errors)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("errors", "errors", decoding.list_of(models.ProblemMapperErrorData.from_dict), required=True),)
