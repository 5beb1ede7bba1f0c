"""The model `RunAuditEvent`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RunAuditEvent(Model):
    """What was done to a run."""

    actor: models.RunAuditActor | None

    def __init__(
        self,
        *,
        actor: models.RunAuditActor | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(actor=actor)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("actor", "actor", decoding.later(lambda: models.RunAuditActor.from_dict)),)
