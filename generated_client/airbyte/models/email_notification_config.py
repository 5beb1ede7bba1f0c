"""The model `EmailNotificationConfig`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class EmailNotificationConfig(Model):
    """Whether an event is reported by e-mail."""

    enabled: bool | None

    def __init__(
        self,
        *,
        enabled: bool | None | Unset = UNSET,
    ) -> None:
        self._assign(enabled=enabled)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("enabled", "enabled", decoding.boolean),)
