"""The model `RunAuditResult`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RunAuditResult(Model):
    """Who started a run, and who cancelled it."""

    trigger: models.RunAuditEvent | None
    cancellation: models.RunAuditEvent | None

    def __init__(
        self,
        *,
        trigger: models.RunAuditEvent | Mapping[str, object] | None | Unset = UNSET,
        cancellation: models.RunAuditEvent | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(trigger=trigger, cancellation=cancellation)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("trigger", "trigger", decoding.later(lambda: models.RunAuditEvent.from_dict)),
            Field("cancellation", "cancellation", decoding.later(lambda: models.RunAuditEvent.from_dict)),
        )
