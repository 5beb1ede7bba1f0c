"""The model `JobDefinitionExecutionRequest`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class JobDefinitionExecutionRequest(Model):
    """How long a run of a job may take."""

    timeout_seconds: int

    def __init__(
        self,
        *,
        timeout_seconds: int,
    ) -> None:
        self._assign(timeout_seconds=timeout_seconds)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("timeout_seconds", "timeout_seconds", decoding.integer, required=True),)
