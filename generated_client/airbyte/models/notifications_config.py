"""The model `NotificationsConfig`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class NotificationsConfig(Model):
    """Which events of a workspace are reported, and how."""

    failure: models.NotificationConfig | None
    """A sync has failed."""
    success: models.NotificationConfig | None
    """A sync has succeeded. Frequent; off unless switched on."""
    connection_update: models.NotificationConfig | None
    """The schema of a source has changed, and no one needs to act."""
    connection_update_action_required: models.NotificationConfig | None
    """The schema of a source has changed so that a connection stands still until someone acts."""
    sync_disabled: models.NotificationConfig | None
    """A connection was switched off after too many failures."""
    sync_disabled_warning: models.NotificationConfig | None
    """A connection fails again and again and is about to be switched off."""

    def __init__(
        self,
        *,
        failure: models.NotificationConfig | Mapping[str, object] | None | Unset = UNSET,
        success: models.NotificationConfig | Mapping[str, object] | None | Unset = UNSET,
        connection_update: models.NotificationConfig | Mapping[str, object] | None | Unset = UNSET,
        connection_update_action_required: models.NotificationConfig | Mapping[str, object] | None | Unset = UNSET,
        sync_disabled: models.NotificationConfig | Mapping[str, object] | None | Unset = UNSET,
        sync_disabled_warning: models.NotificationConfig | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            failure=failure,
            success=success,
            connection_update=connection_update,
            connection_update_action_required=connection_update_action_required,
            sync_disabled=sync_disabled,
            sync_disabled_warning=sync_disabled_warning,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("failure", "failure", decoding.later(lambda: models.NotificationConfig.from_dict)),
            Field("success", "success", decoding.later(lambda: models.NotificationConfig.from_dict)),
            Field("connection_update", "connectionUpdate", decoding.later(lambda: models.NotificationConfig.from_dict)),
            Field(
                "connection_update_action_required",
                "connectionUpdateActionRequired",
                decoding.later(lambda: models.NotificationConfig.from_dict),
            ),
            Field("sync_disabled", "syncDisabled", decoding.later(lambda: models.NotificationConfig.from_dict)),
            Field(
                "sync_disabled_warning",
                "syncDisabledWarning",
                decoding.later(lambda: models.NotificationConfig.from_dict),
            ),
        )
