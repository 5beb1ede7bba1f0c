"""The model `BaseConnectionV3`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class BaseConnectionV3(Model):
    """The connection of a project to its warehouse."""

    account_id: int | None
    project_id: int | None
    name: str | None
    type: models.ConnectionTypeEnum | None
    adapter_version: models.AdapterVersionEnum | None
    created_by_id: int | None
    created_by_service_token_id: int | None
    state: int | None
    private_link_endpoint_id: str | None
    oauth_configuration_id: int | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: models.ConnectionTypeEnumLike | None | Unset = UNSET,
        adapter_version: models.AdapterVersionEnumLike | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        created_by_service_token_id: int | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        private_link_endpoint_id: str | None | Unset = UNSET,
        oauth_configuration_id: int | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            project_id=project_id,
            name=name,
            type=type,
            adapter_version=adapter_version,
            created_by_id=created_by_id,
            created_by_service_token_id=created_by_service_token_id,
            state=state,
            private_link_endpoint_id=private_link_endpoint_id,
            oauth_configuration_id=oauth_configuration_id,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("type", "type", decoding.later(lambda: models.ConnectionTypeEnum.decode)),
            Field("adapter_version", "adapter_version", decoding.later(lambda: models.AdapterVersionEnum.decode)),
            Field("created_by_id", "created_by_id", decoding.integer),
            Field("created_by_service_token_id", "created_by_service_token_id", decoding.integer),
            Field("state", "state", decoding.integer),
            Field("private_link_endpoint_id", "private_link_endpoint_id", decoding.string),
            Field("oauth_configuration_id", "oauth_configuration_id", decoding.integer),
        )
