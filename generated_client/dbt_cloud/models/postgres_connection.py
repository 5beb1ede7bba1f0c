"""The model `PostgresConnection`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class PostgresConnection(Model):
    """The connection of an environment to its warehouse; what others than PostgreSQL have is kept."""

    id: int | None
    account_id: int | None
    dbt_project_id: int | None
    name: str | None
    type: models.ConnectionTypeEnum | None
    state: int | None
    created_by_id: int | None
    created_by_service_token_id: int | None
    hostname: str | None
    dbname: str | None
    port: int | None
    tunnel_enabled: bool | None

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        dbt_project_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: models.ConnectionTypeEnumLike | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        created_by_service_token_id: int | None | Unset = UNSET,
        hostname: str | None | Unset = UNSET,
        dbname: str | None | Unset = UNSET,
        port: int | None | Unset = UNSET,
        tunnel_enabled: bool | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            account_id=account_id,
            dbt_project_id=dbt_project_id,
            name=name,
            type=type,
            state=state,
            created_by_id=created_by_id,
            created_by_service_token_id=created_by_service_token_id,
            hostname=hostname,
            dbname=dbname,
            port=port,
            tunnel_enabled=tunnel_enabled,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer),
            Field("account_id", "account_id", decoding.integer),
            Field("dbt_project_id", "dbt_project_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("type", "type", decoding.later(lambda: models.ConnectionTypeEnum.decode)),
            Field("state", "state", decoding.integer),
            Field("created_by_id", "created_by_id", decoding.integer),
            Field("created_by_service_token_id", "created_by_service_token_id", decoding.integer),
            Field("hostname", "hostname", decoding.string),
            Field("dbname", "dbname", decoding.string),
            Field("port", "port", decoding.integer),
            Field("tunnel_enabled", "tunnel_enabled", decoding.boolean),
        )
