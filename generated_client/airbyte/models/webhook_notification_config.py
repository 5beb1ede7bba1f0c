"""The model `WebhookNotificationConfig`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class WebhookNotificationConfig(Model):
    """Whether an event is posted to an address, and to which."""

    enabled: bool | None
    url: str | None
    """Addresses of chat services contain a secret, so no `repr` shows it."""

    def __init__(
        self,
        *,
        enabled: bool | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> None:
        self._assign(enabled=enabled, url=url)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("enabled", "enabled", decoding.boolean),
            Field("url", "url", decoding.string, secret=True),
        )
