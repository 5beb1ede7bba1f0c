"""The model `FailedPreconditionData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class FailedPreconditionData(Model):
    """What had to hold and does not."""

    failed_precondition_detail: str

    def __init__(
        self,
        *,
        failed_precondition_detail: str,
    ) -> None:
        self._assign(failed_precondition_detail=failed_precondition_detail)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("failed_precondition_detail", "failedPreconditionDetail", decoding.string, required=True),)
