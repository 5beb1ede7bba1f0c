"""The model `NotificationConfig`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class NotificationConfig(Model):
    """The channels for one kind of event."""

    email: models.EmailNotificationConfig | None
    webhook: models.WebhookNotificationConfig | None

    def __init__(
        self,
        *,
        email: models.EmailNotificationConfig | Mapping[str, object] | None | Unset = UNSET,
        webhook: models.WebhookNotificationConfig | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(email=email, webhook=webhook)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", decoding.later(lambda: models.EmailNotificationConfig.from_dict)),
            Field("webhook", "webhook", decoding.later(lambda: models.WebhookNotificationConfig.from_dict)),
        )
