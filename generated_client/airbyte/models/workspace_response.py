"""The model `WorkspaceResponse`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class WorkspaceResponse(Model):
    """A workspace, which holds sources, destinations and connections."""

    workspace_id: str
    name: str
    data_residency: str
    """Name of the region where its syncs run, for example `auto` or `us`."""
    notifications: models.NotificationsConfig

    def __init__(
        self,
        *,
        workspace_id: str,
        name: str,
        data_residency: str,
        notifications: models.NotificationsConfig | Mapping[str, object],
    ) -> None:
        self._assign(workspace_id=workspace_id, name=name, data_residency=data_residency, notifications=notifications)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("workspace_id", "workspaceId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("data_residency", "dataResidency", decoding.string, required=True),
            Field("notifications", "notifications", models.NotificationsConfig.from_dict, required=True),
        )
